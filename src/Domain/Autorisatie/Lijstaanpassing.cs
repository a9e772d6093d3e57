namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// What an organisation chose for one term or one value of a list, from a day on. Never changed: the next choice comes after it, so that
/// everybody can look up what held on a day, who chose it and why (K20).
/// </summary>
public sealed class Lijstaanpassing : AggregateRoot
{
    /// <summary>Longest text of a value, in characters: it stands in a select.</summary>
    public const int Langst = 120;

    /// <summary>How far ahead a term can be chosen, in days.</summary>
    public const int Vooruit = 366;

    private Lijstaanpassing()
    {
    }

    public LijstaanpassingId Id { get; private set; }

    /// <summary>Key of the list, <c>Module.naam</c>.</summary>
    public string Lijst { get; private set; } = "";

    public string Code { get; private set; } = "";

    /// <summary>Counts from one per code: of two people who choose at once the second is told.</summary>
    public int Nummer { get; private set; }

    /// <summary>Holds from this day.</summary>
    public DateOnly Vanaf { get; private set; }

    /// <summary>Of a term.</summary>
    public int? Dagen { get; private set; }

    /// <summary>The wording of a value, or the explanation of a term.</summary>
    public string? Tekst { get; private set; }

    public string? Groep { get; private set; }

    public bool UitGebruik { get; private set; }

    public string? Waarom { get; private set; }

    public MedewerkerId Door { get; private set; }

    public Lijstwaarde Waarde => new(Lijst, Code, Dagen, Tekst, Groep, UitGebruik);

    /// <summary>Another number of days, where no law or agreement gives it.</summary>
    public static Result<Lijstaanpassing> Termijn(string lijst, Termijn termijn, TermijnKeuze keuze, Lijstkeuzer keuzer)
    {
        var check = new Check();
        check.Dat(termijn.IsEigen, "termijn-staat-vast", "Deze termijn staat in de wet of in een afspraak met anderen. Die kun je hier niet wijzigen.", nameof(Dagen));
        check.Dat(
            !termijn.IsEigen || (keuze.Dagen >= termijn.Minstens && keuze.Dagen <= termijn.Hoogstens),
            "dagen-kloppen-niet", $"Vul een heel getal in van {termijn.Minstens} tot en met {termijn.Hoogstens}.", nameof(Dagen));
        check.Dat(
            keuze.Vanaf >= keuzer.Vandaag && keuze.Vanaf <= keuzer.Vandaag.AddDays(Vooruit),
            "vanaf-klopt-niet", "Kies vandaag of een latere dag, hoogstens een jaar vooruit.", nameof(Vanaf));
        var aanpassing = new Lijstaanpassing
        {
            Dagen = keuze.Dagen,
            Tekst = check.Verplicht(keuze.Uitleg, nameof(Tekst), "Schrijf wat medewerkers en gezinnen hierover lezen.", 300),
            Waarom = check.Verplicht(keuze.Waarom, nameof(Waarom), "Schrijf waarom jullie dit afspreken.", 1000),
        };
        return Af(check, aanpassing, lijst, termijn.Code, keuze.Vanaf ?? keuzer.Vandaag, keuzer);
    }

    /// <summary>A value that the product does not bring.</summary>
    public static Result<Lijstaanpassing> Toevoegen(string lijst, Catalogus catalogus, WaardeKeuze keuze, Lijstkeuzer keuzer)
    {
        var check = Aanvulbaar(catalogus);
        var tekst = check.Verplicht(keuze.Tekst, nameof(Tekst), catalogus.IsWoordenlijst ? "Schrijf wat je liever zegt." : "Schrijf de waarde zoals je die wilt kiezen.", Langst);
        var woord = catalogus.IsWoordenlijst ? check.Verplicht(keuze.Woord, nameof(WaardeKeuze.Woord), "Schrijf het moeilijke woord.", Langst).ToLowerInvariant() : null;
        check.Dat(woord?.Any(char.IsWhiteSpace) != true, "woord-is-er-een", "Schrijf een woord, zonder spaties.", nameof(WaardeKeuze.Woord));
        var bestaat = woord is null ? catalogus.Waarden.Any(w => IsZelfde(w.Tekst, tekst)) : catalogus.Bevat(woord);
        check.Dat(tekst.Length == 0 || !bestaat, "waarde-bestaat", "Deze waarde staat al in de lijst.", woord is null ? nameof(Tekst) : nameof(WaardeKeuze.Woord));
        check.Dat(tekst.Length == 0 || tekst.Any(char.IsLetterOrDigit), "waarde-zonder-letters", "Schrijf een waarde met letters.", nameof(Tekst));
        var groepen = catalogus.Waarden.Select(w => w.Groep).OfType<string>().ToHashSet(StringComparer.Ordinal);
        check.Dat(groepen.Count == 0 || groepen.Contains(keuze.Groep ?? ""), "groep-leeg", "Kies waar de waarde onder staat.", nameof(Groep));
        var aanpassing = new Lijstaanpassing { Tekst = tekst, Groep = groepen.Count == 0 ? null : keuze.Groep, Waarom = check.Vrij(keuze.Waarom, nameof(Waarom), 1000) };
        return Af(check, aanpassing, lijst, woord ?? Codeer(tekst, catalogus), keuzer.Vandaag, keuzer);
    }

    /// <summary>Other words for a value, or out of use, or in use again.</summary>
    public static Result<Lijstaanpassing> Wijzigen(string lijst, Catalogus catalogus, CatalogusWaarde waarde, WaardeKeuze keuze, Lijstkeuzer keuzer)
    {
        var check = Aanvulbaar(catalogus);
        var tekst = check.Verplicht(keuze.Tekst, nameof(Tekst), "Schrijf de waarde zoals je die wilt kiezen.", Langst);
        check.Dat(
            catalogus.IsWoordenlijst || catalogus.Waarden.All(w => w.Code == waarde.Code || !IsZelfde(w.Tekst, tekst)),
            "waarde-bestaat", "Deze waarde staat al in de lijst.", nameof(Tekst));
        check.Dat(
            !keuze.UitGebruik || catalogus.Waarden.Any(w => !w.UitGebruik && w.Code != waarde.Code),
            "laatste-waarde", "Dit is de laatste waarde die in gebruik is. Voeg eerst een andere toe.", nameof(UitGebruik));
        var aanpassing = new Lijstaanpassing { Tekst = tekst, Groep = waarde.Groep, UitGebruik = keuze.UitGebruik, Waarom = check.Vrij(keuze.Waarom, nameof(Waarom), 1000) };
        return Af(check, aanpassing, lijst, waarde.Code, keuzer.Vandaag, keuzer);
    }

    /// <summary>Of all choices those that hold on a day: per code the last one that has begun.</summary>
    public static IReadOnlyCollection<Lijstwaarde> OpDag(IEnumerable<Lijstaanpassing> alle, DateOnly dag) =>
    [
        .. alle.Where(a => a.Vanaf <= dag).GroupBy(a => (a.Lijst, a.Code)).Select(g => g.OrderBy(a => a.Vanaf).ThenBy(a => a.Nummer).Last().Waarde),
    ];

    private static Check Aanvulbaar(Catalogus catalogus) =>
        new Check().Dat(catalogus.Aanvulbaar, "lijst-staat-vast", "Eenlijn rekent met deze lijst. Die kun je hier niet wijzigen.");

    private static Result<Lijstaanpassing> Af(Check check, Lijstaanpassing aanpassing, string lijst, string code, DateOnly vanaf, Lijstkeuzer keuzer)
    {
        if (!check.IsSuccess)
        {
            return Result<Lijstaanpassing>.Refuse(check.Errors);
        }

        (aanpassing.Id, aanpassing.Lijst, aanpassing.Code, aanpassing.Nummer, aanpassing.Vanaf, aanpassing.Door) =
            (NewId.Of<LijstaanpassingId>(), lijst, code, keuzer.Vorige + 1, vanaf, keuzer.Wie);
        aanpassing.Register(new LijstAangepast(aanpassing.Id));
        return aanpassing;
    }

    /// <summary>But for capitals, accents and signs.</summary>
    private static bool IsZelfde(string een, string ander) => Zoeknaam.Vouw(een) == Zoeknaam.Vouw(ander) && Zoeknaam.Vouw(een).Length > 0;

    /// <summary>"eigen-" and the letters and digits of the text, so that a later version of the product never brings the same code.</summary>
    private static string Codeer(string tekst, Catalogus catalogus)
    {
        var delen = string.Concat(Zoeknaam.Vouw(tekst).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Concat($"eigen-{string.Join('-', delen)}".Take(44)).TrimEnd('-');
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? code : $"{code}-{n}").First(c => !catalogus.Bevat(c));
    }
}

/// <summary>What is chosen for a term.</summary>
public sealed record TermijnKeuze(int? Dagen, string? Uitleg, DateOnly? Vanaf, string? Waarom);

/// <summary>What is chosen for a value; <paramref name="Woord"/> only in a list of words.</summary>
public sealed record WaardeKeuze(string? Tekst, string? Groep, string? Woord, bool UitGebruik, string? Waarom);

/// <summary>Who chooses, on which day, and the number of the last choice for this code that he has seen.</summary>
public sealed record Lijstkeuzer(MedewerkerId Wie, DateOnly Vandaag, int Vorige);
