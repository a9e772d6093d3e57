namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Parts;
using Eenlijn.NlDesign.Pictures;

/// <summary>How the plan says things: the words of the choices, who does what, the lines of the picture.</summary>
public static class PlanTeksten
{
    /// <summary>The ends of the scale: 0 is the worst that it ever was, 10 that the goal is reached (R3-044).</summary>
    public const string SchaalLaag = "erger was het nooit";

    public const string SchaalHoog = "gelukt";

    public static string Tekst(this Antwoord antwoord) => antwoord switch
    {
        Antwoord.Eens => "eens",
        Antwoord.Vragen => "heeft vragen",
        Antwoord.NietEens => "niet eens",
        _ => "nog niet gezegd",
    };

    public static BadgeKind Soort(this Antwoord antwoord) => antwoord switch
    {
        Antwoord.Eens => BadgeKind.Positive,
        Antwoord.NogNiet => BadgeKind.Neutral,
        _ => BadgeKind.Warm,
    };

    public static string Tekst(this DoelStatus status) => status switch
    {
        DoelStatus.Bereikt => "bereikt",
        DoelStatus.Gestopt => "gestopt",
        _ => "we werken eraan",
    };

    public static string Tekst(this VersieStatus status) => status switch
    {
        VersieStatus.VanKracht => "geldt nu",
        VersieStatus.Voorgesteld => "wacht op antwoord",
        VersieStatus.Vervangen => "vervangen",
        _ => "vervallen",
    };

    public static string Tekst(this ZichtbaarVoor zicht) => zicht switch
    {
        ZichtbaarVoor.Gezin => "het gezin en wij",
        ZichtbaarVoor.Medewerkers => "alleen wij, de medewerkers",
        _ => "alleen wie het schreef",
    };

    /// <summary>Whose action it is, in one word on the chip.</summary>
    public static string Chip(this ActieOpname actie) => actie.Door switch
    {
        ActieDoor.Gezin => "gezin",
        ActieDoor.Netwerk => "netwerk",
        ActieDoor.Samen => "samen",
        _ => actie.Wie ?? "team",
    };

    public static BadgeKind ChipSoort(this ActieOpname actie) => actie.Door is ActieDoor.Netwerk ? BadgeKind.Warm : BadgeKind.Positive;

    /// <summary>The small line: which person, unless the action says so itself, and what else is to be said about it.</summary>
    public static string? Onder(this ActieOpname actie)
    {
        var wie = actie.Door is ActieDoor.Gezin or ActieDoor.Netwerk && actie.Wie is { } naam && !actie.Wat.Contains(naam, StringComparison.OrdinalIgnoreCase)
            ? actie.Wie
            : null;
        var maatwerk = actie.Maatwerk is { } code ? $"op maat: {Maatwerk.Lijst.Tekst(code)}" : null;
        var delen = new[] { actie.HulpElders?.Tekst(), wie, actie.Toelichting, maatwerk, actie.Groei() }.Where(d => d is not null).ToList();
        return delen.Count == 0 ? null : string.Join(" · ", delen);
    }

    /// <summary>How it stands to the help to which the family was referred (R4-129).</summary>
    public static string Tekst(this HulpElders hulp) => hulp == HulpElders.Ernaast ? "naast hulp elders" : "na hulp elders";

    /// <summary>How the help became less: "hulp: samen doen → nabellen" (R1-037).</summary>
    public static string? Groei(this ActieOpname actie) =>
        actie.Steun.Count == 0 ? null : $"hulp: {string.Join(" → ", actie.Steun.OrderBy(s => s.Op).Select(s => s.Niveau.Tekst()))}";

    public static string Tekst(this Verwachtingkant kant) => kant == Verwachtingkant.Gezin ? "het gezin, van ons" : "wij, van het gezin";

    /// <summary>Who says it, and what the other side says: "Sanne · de ander zegt: “dat lukt”".</summary>
    public static string Onder(this VerwachtingOpname verwachting) => string.Join(" · ", new[]
    {
        verwachting.Van == Verwachtingkant.Gezin ? verwachting.Wie ?? "het gezin samen" : null,
        DateText.Full(verwachting.Op),
        verwachting.Antwoord is { } zegt ? $"de ander zegt: “{zegt}”" : null,
    }.Where(d => d is not null));

    public static string Tekst(this Verwachtingstand stand) => stand switch
    {
        Verwachtingstand.Afgesproken => "afgesproken",
        Verwachtingstand.Betwist => "de ander ziet het anders",
        _ => "nog niet besproken",
    };

    public static string Tekst(this FamiliegroepsplanStand stand) => stand switch
    {
        FamiliegroepsplanStand.Aangeboden => "aangeboden, nog geen antwoord",
        FamiliegroepsplanStand.GezinMaakt => "het gezin maakt een eigen plan",
        FamiliegroepsplanStand.Gemaakt => "het eigen plan is klaar",
        FamiliegroepsplanStand.WilNiet => "het gezin wil geen eigen plan maken",
        FamiliegroepsplanStand.NietGekomen => "er kwam geen eigen plan binnen de tijd",
        FamiliegroepsplanStand.AfgezienBedreiging => "niet gewacht: er is direct gevaar voor een kind",
        _ => "niet gewacht: het zou een kind schaden",
    };

    public static string Tekst(this Leesniveau niveau) => niveau switch
    {
        Leesniveau.Eenvoudig => "leest makkelijk",
        Leesniveau.Lastig => "kan makkelijker",
        Leesniveau.Moeilijk => "leest moeilijk",
        _ => "te kort om te meten",
    };

    public static string Tekst(this EvaluatieUitkomst uitkomst) => uitkomst switch
    {
        EvaluatieUitkomst.Doorgaan => "doorgaan",
        EvaluatieUitkomst.Bijstellen => "bijstellen",
        _ => "stoppen",
    };

    public static string Tekst(this Steunniveau niveau) => niveau switch
    {
        Steunniveau.Overnemen => "wij doen het",
        Steunniveau.Samendoen => "samen doen",
        Steunniveau.Ernaast => "zelf doen, wij ernaast",
        Steunniveau.Nabellen => "zelf doen, wij bellen na",
        _ => "helemaal zelf",
    };

    public static string Tekst(this Belasting belasting) => belasting switch
    {
        Belasting.LastTeHoog => "er is nu te veel tegelijk",
        Belasting.Acuut => "het is acuut",
        Belasting.Veiligheid => "de veiligheid is in het geding",
        _ => "nee",
    };

    public static string Tekst(this HulpStatus status) => status switch
    {
        HulpStatus.Aangeboden => "aangeboden",
        HulpStatus.Loopt => "loopt",
        HulpStatus.Geweigerd => "niet gewild",
        _ => "gestopt",
    };

    public static string Tekst(this Mate mate) => mate switch
    {
        Mate.Weinig => "weinig",
        Mate.Wat => "wat",
        Mate.Veel => "veel",
        _ => "heel veel",
    };

    public static string Tekst(this VaardigheidSoort soort) => soort switch
    {
        VaardigheidSoort.Praktisch => "praktisch",
        VaardigheidSoort.Sociaal => "met anderen",
        _ => "voor zichzelf",
    };

    public static bool IsTeLaat(this ActieOpname actie, DateOnly vandaag) => actie.Status == ActieStatus.Open && actie.Voor < vandaag;

    /// <summary>When: done on, how often, by which day.</summary>
    public static string Wanneer(this ActieOpname actie, DateOnly vandaag)
    {
        if (actie is { Status: ActieStatus.Gedaan, AfgehandeldOp: { } gedaan })
        {
            return $"gedaan {DateText.Short(gedaan, vandaag)}";
        }

        var voor = actie.Voor is { } dag ? DateText.Short(dag, vandaag) + (actie.IsTeLaat(vandaag) ? ", te laat" : "") : null;
        return string.Join(" · ", new[] { actie.HoeVaak, voor }.Where(d => d is not null));
    }

    /// <summary>"Vrijdag 11 december", with the year when it is another.</summary>
    public static string Dag(DateOnly dag, DateOnly vandaag)
    {
        var tekst = DateText.DayAndDate(dag) + (dag.Year == vandaag.Year ? "" : $" {dag:yyyy}");
        return char.ToUpperInvariant(tekst[0]) + tekst[1..];
    }

    /// <summary>A line per person, in the order in which they began.</summary>
    public static IReadOnlyList<ScaleLine> Lijnen(this DoelOpname doel) =>
    [
        .. doel.Scores.GroupBy(s => s.Persoon)
            .OrderBy(g => g.Min(s => s.Op))
            .Select(g => new ScaleLine(g.Last().Wie, [.. g.OrderBy(s => s.Op).Select(s => new ScalePoint(s.Op, s.Cijfer))])),
    ];

    /// <summary>What people said with their last number.</summary>
    public static IEnumerable<ScoreOpname> Uitleg(this DoelOpname doel) => doel.Scores
        .GroupBy(s => s.Persoon).Select(g => g.MaxBy(s => s.Op)!).Where(s => s.Toelichting is not null);

    /// <summary>Who said it, and what the others say about it: "Sanne · Murat: “daar kan ik bij zijn”".</summary>
    public static string? Sprekers(this DoelOpname doel)
    {
        var delen = doel.Reacties.Select(r => $"{r.Wie}: “{r.Tekst}”").Prepend(doel.WoordenVan).Where(d => d is not null).ToList();
        return delen.Count == 0 ? null : string.Join(" · ", delen);
    }
}
