namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What somebody does for a goal, and when (R1-035, R2-144).</summary>
public sealed class Actie(Guid id, int volgorde)
{
    private readonly List<Steunstap> _steun = [];

    public Guid Id { get; private set; } = id;

    public int Volgorde { get; private set; } = volgorde;

    public string Wat { get; private set; } = "";

    public ActieDoor Door { get; private set; }

    /// <summary>The person of family or network who does it; null when several do, or a worker.</summary>
    public PersoonId? Persoon { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    /// <summary>Who does it when it is nobody of the file: "de leerkracht", "samen".</summary>
    public string? Naam { get; private set; }

    public DateOnly? Voor { get; private set; }

    /// <summary>In words, when it comes back: "elke week".</summary>
    public string? HoeVaak { get; private set; }

    public string? Toelichting { get; private set; }

    /// <summary>Code of the list <c>maatwerk</c>: a solution to measure that is no care (R4-064); null for what is none.</summary>
    public string? Maatwerk { get; private set; }

    /// <summary>The referral from which it came: what the team does itself beside or after that help; null for what did not (R4-129).</summary>
    public RecordId? Verwijzing { get; private set; }

    public HulpElders? HulpElders { get; private set; }

    public ActieStatus Status { get; private set; }

    public DateOnly? AfgehandeldOp { get; private set; }

    /// <summary>What was in the way of leaving this to the family when it was asked (R1-045).</summary>
    public Belasting Belasting { get; private set; }

    /// <summary>Why it was left to the family all the same.</summary>
    public string? RedenBelasting { get; private set; }

    /// <summary>How much help it had, each time from that day on.</summary>
    public IReadOnlyList<Steunstap> Steun => _steun;

    internal Check Vullen(ActieGegevens gegevens)
    {
        var check = new Check();
        Wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat er gaat gebeuren.", Check.Kort);
        Naam = check.Vrij(gegevens.Naam, nameof(Naam), Check.Kort);
        HoeVaak = check.Vrij(gegevens.HoeVaak, nameof(HoeVaak), Check.Kort);
        Toelichting = check.Vrij(gegevens.Toelichting, nameof(Toelichting), 1000);
        check.Dat(gegevens.Door is not null, "door-leeg", "Kies wie dit doet.", nameof(Door));
        check.Dat(
            gegevens.Door is not (ActieDoor.Werker or ActieDoor.Collega) || gegevens.Medewerker is not null,
            "medewerker-leeg",
            "Kies welke medewerker dit doet.",
            nameof(Medewerker));
        check.Dat(gegevens.Door is not ActieDoor.Ander || Naam is not null, "naam-leeg", "Vul in wie dit doet.", nameof(Naam));
        check.Dat(string.IsNullOrEmpty(gegevens.Maatwerk) || Domain.Plan.Maatwerk.Lijst.Bevat(gegevens.Maatwerk), "maatwerk-onbekend", "Kies uit de lijst.", nameof(Maatwerk));
        var reden = check.Vrij(gegevens.RedenBelasting, nameof(RedenBelasting), Check.Kort);
        check.Dat(
            gegevens.Door is not ActieDoor.Gezin || gegevens.Belasting == Belasting.Geen || reden is not null,
            "belasting-zonder-reden",
            "Je laat dit nu aan het gezin over, terwijl het veel vraagt. Kies iemand anders of een lichtere stap, of schrijf waarom het toch kan.",
            nameof(RedenBelasting));
        if (check.IsSuccess)
        {
            (Belasting, RedenBelasting) = (gegevens.Belasting, gegevens.Door == ActieDoor.Gezin && gegevens.Belasting != Belasting.Geen ? reden : null);
            Door = gegevens.Door!.Value;
            Persoon = Door is ActieDoor.Gezin or ActieDoor.Netwerk ? gegevens.Persoon : null;
            Medewerker = Door is ActieDoor.Werker or ActieDoor.Collega ? gegevens.Medewerker : null;
            Voor = gegevens.Voor;
            Maatwerk = string.IsNullOrEmpty(gegevens.Maatwerk) ? null : gegevens.Maatwerk;
        }

        return check;
    }

    internal void KomtVan(Verwijsactie bij) => (Verwijzing, HulpElders) = (bij.Verwijzing, bij.HulpElders);

    /// <summary>The level from that day on; a second one on that day replaces the first.</summary>
    internal void SteunZetten(Steunstap stap)
    {
        _steun.RemoveAll(s => s.Op == stap.Op);
        _steun.Add(stap);
    }

    internal void StatusZetten(ActieStatus status, DateOnly vandaag) =>
        (Status, AfgehandeldOp) = (status, status == ActieStatus.Open ? null : vandaag);
}

/// <summary>An action as a form gives it.</summary>
public sealed record ActieGegevens(string? Wat, ActieDoor? Door)
{
    public PersoonId? Persoon { get; init; }

    public MedewerkerId? Medewerker { get; init; }

    public string? Naam { get; init; }

    public DateOnly? Voor { get; init; }

    public string? HoeVaak { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>Answer to "is the load too high, is it acute, or is safety at stake?", asked before an action is left to the family.</summary>
    public Belasting Belasting { get; init; }

    public string? RedenBelasting { get; init; }

    /// <summary>Code of the list <c>maatwerk</c>.</summary>
    public string? Maatwerk { get; init; }
}

/// <summary>From which referral an action comes, and how it stands to the help there.</summary>
public sealed record Verwijsactie(RecordId Verwijzing, HulpElders HulpElders);

/// <summary>How what the team does itself stands to help elsewhere: other help while that goes on, or taking over when it ends (R4-129, bron 004 §2.8).</summary>
public enum HulpElders
{
    Ernaast,
    Erna,
}

/// <summary>Whose action it is (R1-035: self, network, worker, colleague, other).</summary>
public enum ActieDoor
{
    Gezin,
    Netwerk,
    Werker,
    Collega,
    Ander,
    Samen,
}

/// <summary>Where an action stands.</summary>
public enum ActieStatus
{
    Open,
    Gedaan,
    Vervallen,
}
