namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using static Eenlijn.Web.Modules.Overzicht.Vandaag.VandaagRegel;

/// <summary>What waits outside one's own cases, as a line of Vandaag.</summary>
internal static class SeinRegel
{
    public static VandaagRegel Van(Sein sein, DateOnly vandaag, IReadOnlyDictionary<CasusId, MijnCasus> casussen) => sein.Soort switch
    {
        SeinSoort.Aanmelding => Aanmelding(sein, vandaag),
        SeinSoort.EigenNoodtoegang => new(sein.Dag, $"Noodtoegang tot gezin {sein.Tekst}", null, $"stopt vanzelf {Moment.Tot(sein.Moment)}")
        {
            Casus = sein.Casus,
            Noodtoegang = true,
            Dringend = true,
            Knoppen = [new("Openen", $"/casus/{sein.Casus!.Value.Value}")],
        },
        SeinSoort.NoodtoegangInMijnCasus => new(
            sein.Dag,
            $"{sein.Tekst} nam noodtoegang",
            null,
            Samen(casussen.TryGetValue(sein.Casus!.Value, out var casus) ? $"Gezin {casus.Naam}" : null, Moment.Op(sein.Moment)))
        {
            Casus = sein.Casus,
            Label = "noodtoegang",
            Dringend = true,
            Knoppen = [new("Bekijken", $"/casus/{sein.Casus!.Value.Value}/toegang#noodtoegang")],
        },
        SeinSoort.NoodtoegangTeBeoordelen => Beoordelen(sein, vandaag),
        SeinSoort.GezinHoortWeer => new(
            sein.Dag,
            "Laat een gezin dat wacht weten hoe het ervoor staat",
            null,
            Samen($"aanmelding van {DateText.Long(Kalender.DagVan(sein.Moment), vandaag)}", DateText.Overdue(sein.Dag, vandaag)))
        {
            Dringend = sein.Dag <= vandaag,
            Knoppen = [new("Openen", $"/aanmeldingen/{sein.Id}/wachten")],
        },
        SeinSoort.StutEnSteun => VanCasus(sein, sein.Dag, "Vraag hoe het gaat", sein.Tekst, "stut-en-steun", casussen, vandaag),
        SeinSoort.Verwijzing => VanCasus(sein, sein.Dag, "Spreek het gezin over de verwijzing", sein.Tekst, $"verwijzingen/{sein.Id}", casussen, vandaag),
        SeinSoort.ToestemmingBlijftUit => VanCasus(
            sein, Toestemmingstermijnen.Antwoord.Vanaf(sein.Dag), "Vraag opnieuw om een antwoord", $"toestemming gevraagd op {DateText.Long(sein.Dag, vandaag)}", $"toestemming/{sein.Id}", casussen, vandaag),
        SeinSoort.NietInStaatHerzien => VanCasus(sein, sein.Dag, "Bekijk opnieuw wie zelf kan beslissen", "", "toestemming", casussen, vandaag),
        SeinSoort.TussenTweeStoelen => VanCasus(sein, sein.Dag, "Los op wat tussen twee stoelen valt", sein.Tekst, "tussen-twee-stoelen", casussen, vandaag),
        SeinSoort.RegieGeweigerd => VanCasus(sein, sein.Dag, "Praat verder over de regieafspraak", "iemand is het er niet mee eens", "regieafspraak", casussen, vandaag),
        SeinSoort.RegieBlijftUit => VanCasus(
            sein, CasusTermijnen.Lijst["regie-antwoord"].Vanaf(sein.Dag), "Vraag opnieuw om een antwoord", $"regieafspraak, gevraagd op {DateText.Long(sein.Dag, vandaag)}", "regieafspraak", casussen, vandaag),
        SeinSoort.SturingVoorbij => VanCasus(sein, sein.Dag, "Kijk samen of meer sturen nog nodig is", sein.Tekst, $"plan/sturing/{sein.Id}/evalueren", casussen, vandaag),
        SeinSoort.BesluitTerugkijken => VanCasus(sein, sein.Dag, "Kijk samen terug op een besluit", sein.Tekst, $"beslissen/besluiten/{sein.Id}", casussen, vandaag),
        SeinSoort.BijnaAchttien => BijnaAchttien(sein, casussen, vandaag),
        SeinSoort.CollectieveVraag => new(sein.Dag, $"Vraag na hoe het staat: {sein.Tekst}", null, Samen("collectieve vraag", DateText.Overdue(sein.Dag, vandaag)))
        {
            Dringend = sein.Dag <= vandaag,
            Knoppen = [new("Openen", $"/preventie/collectieve-vragen/{sein.Id}")],
        },
        SeinSoort.AnoniemeVraag => new(sein.Dag, $"Anonieme vraag van {sein.Tekst}", null, Samen("er wacht nog iets", DateText.Overdue(sein.Dag, vandaag)))
        {
            Dringend = sein.Dag <= vandaag,
            Knoppen = [new("Openen", $"/anonieme-vragen/{sein.Id}")],
        },
        SeinSoort.EersteGesprek => new(
            sein.Dag,
            "Eerste gesprek met een gezin",
            sein.Tekst.Length > 0 ? $", {sein.Tekst}" : null,
            Samen($"aanmelding van {DateText.Long(Kalender.DagVan(sein.Moment), vandaag)}", "nog niet toegewezen", DateText.Overdue(sein.Dag, vandaag)))
        {
            Dringend = sein.Dag < vandaag,
            Knoppen = [new("Openen", $"/aanmeldingen/{sein.Id}")],
        },
        _ => Registratie(sein, vandaag),
    };

    private static VandaagRegel VanCasus(Sein sein, DateOnly op, string titel, string waarover, string pad, IReadOnlyDictionary<CasusId, MijnCasus> casussen, DateOnly vandaag) => new(
        op, titel, null, Samen(casussen.TryGetValue(sein.Casus!.Value, out var casus) ? $"Gezin {casus.Naam}" : null, waarover, DateText.Overdue(op, vandaag)))
    {
        Casus = sein.Casus,
        Dringend = op <= vandaag,
        Knoppen = [new("Openen", $"/casus/{sein.Casus!.Value.Value}/{pad}")],
    };

    /// <summary>Time to talk about it from sixteen on; half a year later a plan is late (R4-134).</summary>
    private static VandaagRegel BijnaAchttien(Sein sein, IReadOnlyDictionary<CasusId, MijnCasus> casussen, DateOnly vandaag)
    {
        var (code, naam) = sein.Tekst.Split(' ', 2) is [var geboorte, var roepnaam] ? (geboorte, roepnaam) : (sein.Tekst, "");
        var zestien = ((Geboorte.Geboren)Geboorte.Hydrate(code)).Op.Vroegst!.Value.AddYears(Achttien.VanafJaar);
        var wie = string.IsNullOrWhiteSpace(naam) ? "een jongere" : naam;
        var leeftijd = zestien > vandaag ? $"{wie} wordt {Achttien.VanafJaar} op {DateText.Long(zestien, vandaag)}" : $"{wie} wordt 18 op {DateText.Full(zestien.AddYears(Achttien.Volwassen - Achttien.VanafJaar))}";
        return VanCasus(sein, PlanTermijnen.Lijst["achttien-plan"].Vanaf(zestien), "Begin met het plan voor 18 jaar", leeftijd, "plan/achttien", casussen, vandaag);
    }

    private static VandaagRegel Aanmelding(Sein sein, DateOnly vandaag) => new(
        sein.Dag,
        sein.Tekst.Length > 0 ? $"{sein.Tekst} wacht op antwoord" : "Een gezin wacht op antwoord",
        null,
        Samen($"aanmelding van {DateText.Long(Kalender.DagVan(sein.Moment), vandaag)}", DateText.Overdue(sein.Dag, vandaag) ?? $"antwoord uiterlijk {DateText.DayAndDate(sein.Dag)}"))
    {
        Dringend = sein.Dag <= vandaag,
        Knoppen = [new("Antwoorden", $"/aanmeldingen/{sein.Id}", Hoofd: true)],
    };

    private static VandaagRegel Beoordelen(Sein sein, DateOnly vandaag)
    {
        var voor = Toegangstermijnen.Beoordelen.Vanaf(Kalender.DagVan(sein.Moment));
        return new(voor, $"Noodtoegang van {sein.Tekst} beoordelen", null, Samen(Moment.Op(sein.Moment), DateText.Overdue(voor, vandaag)))
        {
            Label = "noodtoegang",
            Dringend = true,
            Knoppen = [new("Beoordelen", $"/toegang/noodtoegang/{sein.Id}")],
        };
    }

    /// <summary>Months ahead, and so no reason to hurry until a month before its end.</summary>
    private static VandaagRegel Registratie(Sein sein, DateOnly vandaag)
    {
        var register = Registers.Lijst.Tekst(sein.Tekst);
        return new(sein.Dag, sein.Dag < vandaag ? $"Je registratie is verlopen: {register}" : $"Je registratie loopt af: {register}", null, $"geldt tot en met {DateText.Full(sein.Dag)}")
        {
            Dringend = sein.Dag <= vandaag.AddMonths(1),
            Knoppen = [new("Bijwerken", "/profiel#registraties")],
        };
    }
}
