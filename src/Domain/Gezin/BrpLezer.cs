namespace Eenlijn.Domain.Gezin;

using System.Text.Json;
using Eenlijn.Domain.Kernel;

/// <summary>
/// Reads a person in the shape of the BRP API bevragen 2.x. A refusal says what is wrong and where, never what stands there: it
/// goes into a report that others read.
/// </summary>
public static class BrpLezer
{
    /// <param name="alleenTestnummers">A demo holds fictitious persons only.</param>
    public static Result<RegisterGegevens> Lees(JsonElement persoon, DateOnly vandaag, bool alleenTestnummers = false)
    {
        if (persoon.ValueKind != JsonValueKind.Object)
        {
            return new DomainError("geen-persoon", "Hier staat geen persoon maar iets anders.");
        }

        var check = new Check();
        var bsn = Bsn.Create(BrpJson.Tekst(persoon, "burgerservicenummer"));
        check.Dat(bsn.IsSuccess, "bsn", "Het burgerservicenummer ontbreekt of is niet geldig.");
        check.Dat(!alleenTestnummers || !bsn.IsSuccess || bsn.Value.IsTestnummer, "geen-testnummer", "In een demo mogen alleen testnummers staan (999900006 tot en met 999999990).");
        // An entry that was made by mistake (suspended with F) or erased (W) is nobody.
        check.Dat(BrpJson.Tekst(BrpJson.Deel(BrpJson.Deel(persoon, "opschortingBijhouding"), "reden"), "code") is not ("F" or "W"), "afgevoerd", "Deze persoon is in de BRP als fout afgevoerd.");
        var naam = BrpJson.Deel(persoon, "naam");
        var achternaam = BrpJson.Tekst(naam, "geslachtsnaam");
        var voornamen = BrpJson.Tekst(naam, "voornamen");
        var tussenvoegsel = BrpJson.Tekst(naam, "voorvoegsel");
        check.Dat(achternaam is not null, "naam", "De geslachtsnaam ontbreekt.");
        check.Dat(achternaam is null || Persoonsnaam.Create(null, voornamen, tussenvoegsel, achternaam).IsSuccess, "naam-lang", "De naam is te lang.");
        var geboren = BrpJson.Datum(check, BrpJson.Deel(BrpJson.Deel(persoon, "geboorte"), "datum"), "geboorte");
        check.Dat(geboren?.Vroegst is not { } dag || dag <= vandaag, "geboorte-toekomst", "De geboortedatum ligt in de toekomst.");
        var overlijden = BrpJson.Deel(persoon, "overlijden");
        var overleden = overlijden is null ? null : BrpJson.Datum(check, BrpJson.Deel(overlijden, "datum"), "overlijden") ?? BrpJson.Onbekend;
        check.Dat(overleden?.Laatst is not { } op || geboren?.Vroegst is not { } begin || op >= begin, "overleden-voor-geboorte", "De datum van overlijden ligt voor de geboorte.");
        var gegevens = new RegisterGegevens
        {
            Bsn = bsn.IsSuccess ? bsn.Value.Nummer : "",
            Voornamen = voornamen,
            Tussenvoegsel = tussenvoegsel,
            Achternaam = achternaam ?? "",
            GeboorteCode = geboren is null ? "" : new Geboorte.Geboren(geboren).Code,
            Geslacht = BrpJson.Tekst(BrpJson.Deel(persoon, "geslacht"), "code") switch { "M" => Geslacht.Man, "V" => Geslacht.Vrouw, _ => Geslacht.Onbekend },
            OverledenCode = overleden?.Code,
            Geheim = BrpJson.Waar(persoon, "geheimhoudingPersoonsgegevens"),
            InOnderzoek = BrpJson.IsInOnderzoek(persoon),
            Verblijf = BrpJson.Verblijf(check, BrpJson.Deel(persoon, "verblijfplaats")),
            Ouders = BrpJson.Bsns(check, persoon, "ouders"),
            Kinderen = BrpJson.Bsns(check, persoon, "kinderen"),
            Partners = BrpJson.Bsns(check, persoon, "partners", p => BrpJson.Deel(p, "ontbindingHuwelijkPartnerschap") is null),
            Gezag = [.. BrpJson.Rij(persoon, "gezag").Select(g => BrpGezag.Lees(check, g, bsn.IsSuccess ? bsn.Value.Nummer : "")).OfType<RegisterGezag>()],
        };
        return check.IsSuccess ? gegevens : Result<RegisterGegevens>.Refuse(check.Errors);
    }
}
