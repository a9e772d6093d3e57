namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Something that weighs on the family, at the place that the family gives it; debt or work may come before upbringing (R1-036, R3-029).</summary>
public sealed class Probleem : PersoonsRecord, IVanGezin
{
    private Probleem()
    {
    }

    private Probleem(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    /// <summary>Place among what weighs: the family decides what comes first.</summary>
    public int Volgorde { get; private set; }

    /// <summary>In the words of the family.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Whose words they are; null when the family says it together.</summary>
    public PersoonId? WoordenVan { get; private set; }

    public DateOnly GenoteerdOp { get; private set; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string Leefgebied { get; private set; } = "";

    /// <summary>The family wants this dealt with first, and goals about upbringing after it (R3-029).</summary>
    public bool VoorOpvoeden { get; private set; }

    public string? VolgendeStap { get; private set; }

    public DateOnly? StapVoor { get; private set; }

    /// <summary>What stood above it was solved: family and worker still have to say what comes now.</summary>
    public bool VraagtStap { get; private set; }

    public DateOnly? OpgelostOp { get; private set; }

    /// <summary>How it was solved, so that it can help again.</summary>
    public string? Oplossing { get; private set; }

    public bool IsOpgelost => OpgelostOp is not null;

    public static Result<Probleem> Noteren(Plan plan, int volgorde, ProbleemGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var probleem = new Probleem(schrijver, zicht) { PlanId = plan.Id, GezinId = plan.GezinId, Volgorde = volgorde, GenoteerdOp = vandaag };
        var check = probleem.Vullen(gegevens, zicht, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Probleem>.Refuse(check.Errors);
        }

        probleem.Register(new ProbleemGenoteerd(probleem.Id, plan.Id));
        return probleem;
    }

    /// <summary>A next step that is named here answers the question that stood open.</summary>
    public Result Wijzigen(ProbleemGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            VraagtStap = VraagtStap && VolgendeStap is null;
            Register(new ProbleemGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    public void Verplaatsen(int volgorde)
    {
        if (Volgorde != volgorde)
        {
            Volgorde = volgorde;
            Register(new ProbleemGewijzigd(Id, PlanId) { Velden = ["volgorde"] });
        }
    }

    public Result Oplossen(DateOnly? op, string? hoe, DateOnly vandaag)
    {
        if (IsOpgelost)
        {
            return new DomainError("al-opgelost", "Dit staat al als opgelost.");
        }

        var check = new Check();
        var tekst = check.Vrij(hoe, nameof(Oplossing), 1000);
        check.Gebeurd(op, vandaag, nameof(OpgelostOp));
        if (check.IsSuccess)
        {
            (OpgelostOp, Oplossing, VraagtStap) = (op ?? vandaag, tekst, false);
            Register(new ProbleemOpgelost(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    public Result Heropenen()
    {
        if (!IsOpgelost)
        {
            return new DomainError("niet-opgelost", "Dit staat nog open.");
        }

        OpgelostOp = null;
        Register(new ProbleemGewijzigd(Id, PlanId) { Velden = ["stand"] });
        return Result.Ok;
    }

    /// <summary>The one above it is solved: what was thought of as the next step before then is looked at anew (R1-036).</summary>
    public void NuBovenaan()
    {
        if (!VraagtStap)
        {
            VraagtStap = true;
            Register(new ProbleemGewijzigd(Id, PlanId) { Velden = ["volgende stap"] });
        }
    }

    private Check Vullen(ProbleemGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        Wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf op wat er speelt, in de woorden van het gezin.", Check.Kort);
        VolgendeStap = check.Vrij(gegevens.VolgendeStap, nameof(VolgendeStap), Check.Kort);
        check.Dat(Leefgebieden.Lijst.Bevat(gegevens.Leefgebied), "leefgebied-leeg", "Kies waar dit bij hoort.", nameof(Leefgebied));
        check.Gepland(gegevens.StapVoor, vandaag, nameof(StapVoor), StapVoor);
        check.Dat(gegevens.StapVoor is null || VolgendeStap is not null, "stap-leeg", "Schrijf wat de volgende stap is, of haal de dag weg.", nameof(VolgendeStap));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit aangaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (WoordenVan, Leefgebied, StapVoor, VoorOpvoeden) = (gegevens.WoordenVan, gegevens.Leefgebied!, gegevens.StapVoor, gegevens.VoorOpvoeden);
        }

        return check;
    }
}

/// <summary>A problem as a form gives it.</summary>
public sealed record ProbleemGegevens(string? Wat, string? Leefgebied)
{
    public PersoonId? WoordenVan { get; init; }

    public bool VoorOpvoeden { get; init; }

    public string? VolgendeStap { get; init; }

    public DateOnly? StapVoor { get; init; }
}

/// <summary>A problem as it stood.</summary>
public sealed record ProbleemOpname
{
    public required Guid Record { get; init; }

    public required bool VoorGezin { get; init; }

    public IReadOnlyList<Guid> OverWie { get; init; } = [];

    public required int Volgorde { get; init; }

    public required string Wat { get; init; }

    public Guid? WoordenVanPersoon { get; init; }

    public string? WoordenVan { get; init; }

    /// <summary>Code of the list; the text is that of the day on which it is read.</summary>
    public required string Leefgebied { get; init; }

    public bool VoorOpvoeden { get; init; }

    public string? VolgendeStap { get; init; }

    public DateOnly? StapVoor { get; init; }

    public bool VraagtStap { get; init; }

    public DateOnly? OpgelostOp { get; init; }

    internal static ProbleemOpname Van(Probleem probleem, Func<PersoonId, string> persoon) => new()
    {
        Record = probleem.Id.Value,
        VoorGezin = probleem.ZichtbaarVoor == ZichtbaarVoor.Gezin,
        OverWie = [.. probleem.OverWie.Select(o => o.PersoonId.Value)],
        Volgorde = probleem.Volgorde,
        Wat = probleem.Wat,
        WoordenVanPersoon = probleem.WoordenVan?.Value,
        WoordenVan = probleem.WoordenVan is { } wie ? persoon(wie) : null,
        Leefgebied = probleem.Leefgebied,
        VoorOpvoeden = probleem.VoorOpvoeden,
        VolgendeStap = probleem.VolgendeStap,
        StapVoor = probleem.StapVoor,
        OpgelostOp = probleem.OpgelostOp,
    };

    /// <summary>What was agreed about it: its place among the others says itself, and names of now are no change.</summary>
    internal ProbleemOpname Afspraak(int plek) => this with { Volgorde = plek, OverWie = [], WoordenVan = null, VraagtStap = false };
}
