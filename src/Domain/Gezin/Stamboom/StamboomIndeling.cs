namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>
/// Lays out a genogram. First the row of each (parents above children, partners beside each other), then the order in each row
/// (partners in one chain, brothers and sisters by birth, the family of each parent at its own side), then the places, and last
/// the lines, which pass no symbol and no name. The order follows from facts only (birth, the begin of a relation, the name), so that
/// the same family always gives the same picture; who comes later in time leaves the order of the others as it was.
/// </summary>
public static class StamboomIndeling
{
    /// <summary>Height and width of a symbol.</summary>
    public const double Symbool = 46;

    /// <param name="vanuit">In the middle of it; his own line stands in the order of birth.</param>
    public static StamboomTekening Maken(StamboomGegevens gegevens, PersoonId vanuit)
    {
        var net = new Familienet(gegevens);
        if (net.Aantal == 0)
        {
            return new([], [], [], 0, 0);
        }

        var rijen = new Volgorde(net).Bepalen(Math.Max(0, net.Nummer(vanuit)));
        var plaatsing = new Plaatsing(net, rijen);
        plaatsing.Bepalen();
        return new Lijnenloop(net, rijen, plaatsing).Tekenen();
    }
}
