namespace Eenlijn.Web.Modules.Gezin.PersoonWijzigen;

using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;

/// <summary>A field in which two people who saved at once differ.</summary>
public sealed record VeldVerschil(string Label, string? Eigen, string? Opgeslagen)
{
    public static IReadOnlyList<VeldVerschil> Tussen(PersoonVelden eigen, PersoonVelden opgeslagen, IReadOnlyList<OrganisatieKaart> scholen)
    {
        VeldVerschil[] velden =
        [
            new("Roepnaam", eigen.Roepnaam, opgeslagen.Roepnaam),
            new("Tussenvoegsel", eigen.Tussenvoegsel, opgeslagen.Tussenvoegsel),
            new("Achternaam", eigen.Achternaam, opgeslagen.Achternaam),
            new("Alle voornamen", eigen.Voornamen, opgeslagen.Voornamen),
            new("Geboorte", Geboorte(eigen), Geboorte(opgeslagen)),
            new("Geslacht", eigen.Geslacht?.Tekst(), opgeslagen.Geslacht?.Tekst()),
            new("BSN", eigen.Bsn, opgeslagen.Bsn),
            new("School of opvang", School(eigen), School(opgeslagen)),
            new("Groep of klas", eigen.Groep, opgeslagen.Groep),
            new("Taal", eigen.Taal, opgeslagen.Taal),
            new("Tolk gewenst", JaNee(eigen.TolkGewenst), JaNee(opgeslagen.TolkGewenst)),
            new("Liefst bereikbaar", eigen.Voorkeurskanaal?.Tekst(), opgeslagen.Voorkeurskanaal?.Tekst()),
            new("Telefoon", eigen.Telefoon, opgeslagen.Telefoon),
            new("E-mail", eigen.Email, opgeslagen.Email),
            new("Wanneer en hoe bereikbaar", eigen.Bereikbaarheid, opgeslagen.Bereikbaarheid),
            new("Overleden", Overleden(eigen), Overleden(opgeslagen)),
        ];
        return [.. velden.Where(v => (v.Eigen ?? "").Trim() != (v.Opgeslagen ?? "").Trim())];

        string? School(PersoonVelden velden) => scholen.FirstOrDefault(s => s.Id.Value == velden.School)?.Naam;
    }

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    private static string Geboorte(PersoonVelden velden) => (velden.Geboorte, Datum(velden.Geboren)) switch
    {
        (GeboorteKeuze.Ongeboren, var dag) => $"nog niet geboren {dag}".Trim(),
        (_, "") => "niet bekend",
        (_, var dag) => dag,
    };

    private static string Overleden(PersoonVelden velden) => velden.Overleden ? $"ja {Datum(velden.OverledenOp)}".Trim() : "nee";

    private static string Datum(DatumInvoer invoer) => string.Join('-', new[] { invoer.Dag, invoer.Maand, invoer.Jaar }.Where(deel => !string.IsNullOrWhiteSpace(deel)));
}
