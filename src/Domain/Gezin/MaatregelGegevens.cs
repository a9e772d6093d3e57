namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;

/// <summary>A measure as a ruling or a form gives it.</summary>
public sealed record MaatregelGegevens(PersoonId Kind, MaatregelSoort Soort, DateOnly Van)
{
    public DateOnly? LooptTot { get; init; }

    public string? Rechtbank { get; init; }

    public string? Zaaknummer { get; init; }

    public OrganisatieId? Uitvoerder { get; init; }

    public string? AndereUitvoerder { get; init; }

    public string? Gezinsvoogd { get; init; }

    public string? GezinsvoogdTelefoon { get; init; }

    public string? Bedreigingen { get; init; }

    public string? Doelen { get; init; }

    /// <summary>The names of the fields that differ, for the log.</summary>
    internal IEnumerable<string> Anders(MaatregelGegevens nieuw)
    {
        (bool Anders, string Naam)[] velden =
        [
            (Van != nieuw.Van, "begin"),
            (LooptTot != nieuw.LooptTot, "loopt tot"),
            (Rechtbank != nieuw.Rechtbank || Zaaknummer != nieuw.Zaaknummer, "uitspraak"),
            (Uitvoerder != nieuw.Uitvoerder || AndereUitvoerder != nieuw.AndereUitvoerder, "uitvoerende instelling"),
            (Gezinsvoogd != nieuw.Gezinsvoogd || GezinsvoogdTelefoon != nieuw.GezinsvoogdTelefoon, "gezinsvoogd"),
            (Bedreigingen != nieuw.Bedreigingen, "ontwikkelingsbedreigingen"),
            (Doelen != nieuw.Doelen, "doelen van de rechter"),
        ];
        return velden.Where(v => v.Anders).Select(v => v.Naam);
    }
}
