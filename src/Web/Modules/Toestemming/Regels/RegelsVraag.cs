namespace Eenlijn.Web.Modules.Toestemming.Regels;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>From the form of <c>/regels</c> to the question that the rules take.</summary>
internal static class RegelsVraag
{
    /// <param name="ids">A key for each person of the form, in its order.</param>
    public static Beslisvraag Van(RegelsInvoer invoer, IReadOnlyList<PersoonId> ids)
    {
        var personen = invoer.Personen.Select((p, plek) => (Wie: p, Id: ids[plek])).ToList();
        List<PersoonId> ouders = [.. personen.Where(p => p.Wie.Rol is RegelsRol.Ouder).Select(p => p.Id)];
        var kinderen = personen.Where(p => p.Wie.Rol is RegelsRol.Kind).ToList();
        return new(
            invoer.Op!.Value,
            invoer.Voor!.Value,
            [.. personen.Where(p => p.Wie.OverWie).Select(p => p.Id)],
            [
                .. personen.Select(p => new PersoonInVraag(p.Id, Geboren(p.Wie), p.Wie.Rol is RegelsRol.Kind)
                {
                    Ouders = p.Wie.Rol is RegelsRol.Kind ? ouders : [],
                    NietInStaat = p.Wie.NietInStaat,
                    Volhardt = p.Wie.Volhardt,
                }),
            ])
        {
            Gezag =
            [
                .. kinderen.Where(k => k.Wie.Gezag is not null).Select(k => new GezagOpDag(
                    k.Id,
                    k.Wie.Gezag!.Value,
                    [.. k.Wie.Houders.Where(h => h >= 0 && h < ids.Count).Select(h => ids[h])],
                    string.IsNullOrWhiteSpace(k.Wie.Instelling) ? null : k.Wie.Instelling.Trim(),
                    k.Wie.InOnderzoek)),
            ],
            Maatregelen = [.. kinderen.Where(k => k.Wie.Maatregel is not null).Select(k => new MaatregelOpDag(k.Id, k.Wie.Maatregel!.Value))],
        };
    }

    private static Geboorte Geboren(RegelsPersoon persoon)
    {
        var datum = OnzekereDatum.Create(persoon.Geboren.JaarGetal, persoon.Geboren.MaandGetal, persoon.Geboren.DagGetal);
        return datum.IsSuccess && datum.Value.Jaar is not null ? new Geboorte.Geboren(datum.Value) : Geboorte.NietBekend;
    }
}
