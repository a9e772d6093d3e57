namespace Eenlijn.Domain.Plan;

using System.Text.Json;
using System.Text.Json.Serialization;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// All that stands in a plan on one day, with the names as they were; kept as JSON with a version. Each goal carries its record
/// and over whom it is, and each part the person whose it is, so that what is kept from somebody stays kept in an old version too (K17).
/// </summary>
public sealed record PlanMomentopname(int Vorm, DateOnly Op, IReadOnlyList<DoelOpname> Doelen, EigenKrachtOpname EigenKracht, DateOnly? TerugkijkenOp, string? TerugkijkenWaar)
{
    /// <summary>
    /// The shape of today; a reader keeps reading the older ones. 2: with the name of the family and of who was asked. 3: with who gave
    /// the four answers, and when. 4: with what weighs on the family, in its order, and how much help an action has. 5: with the field of life of a goal, and what is made to measure.
    /// 6: with what the team does beside help elsewhere, and what was agreed beside the goals.
    /// </summary>
    public const int HuidigeVorm = 6;

    /// <summary>What weighs on the family, the first first; none in a copy of before shape 4.</summary>
    public IReadOnlyList<ProbleemOpname> Problemen { get; init; } = [];

    /// <summary>What was agreed beside the goals; empty in a copy of before shape 6.</summary>
    public AfsprakenOpname Afspraken { get; init; } = AfsprakenOpname.Geen;

    /// <summary>What the family was called; null in a copy of before shape 2.</summary>
    public string? GezinNaam { get; init; }

    /// <summary>What those who were asked were called; none in a copy of before shape 2.</summary>
    public IReadOnlyList<NaamOpname> Namen { get; init; } = [];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>
    /// Takes the picture: the plan and its goals as they stand, with the names by which people are called now. What one worker
    /// keeps to himself is no part of an agreement and stays out.
    /// </summary>
    public static PlanMomentopname Maken(
        Plan plan, IEnumerable<Doel> doelen, Func<PersoonId, string> persoon, Func<MedewerkerId, string> medewerker, DateOnly op, IEnumerable<Probleem>? problemen = null) => new(
        HuidigeVorm,
        op,
        [.. doelen.Where(d => d.ZichtbaarVoor != ZichtbaarVoor.Schrijver).OrderBy(d => d.Volgorde).ThenBy(d => d.Id.Value).Select(d => DoelOpname.Van(d, persoon, medewerker, op))],
        new(plan.EigenKracht.Behoefte, plan.EigenKracht.Zelf, plan.EigenKracht.MensenOmOnsHeen, plan.EigenKracht.VanHetTeam, plan.EigenKracht.RedenOvergeslagen)
        {
            Op = plan.EigenKracht.Op,
            WoordenVanPersoon = plan.EigenKracht.WoordenVan?.Value,
            WoordenVan = plan.EigenKracht.WoordenVan is { } wie ? persoon(wie) : null,
        },
        plan.TerugkijkenOp,
        plan.TerugkijkenWaar)
    {
        Problemen =
        [
            .. (problemen ?? []).Where(p => p.ZichtbaarVoor != ZichtbaarVoor.Schrijver && !p.IsOpgelost)
                .OrderBy(p => p.Volgorde).ThenBy(p => p.Id.Value).Select(p => ProbleemOpname.Van(p, persoon)),
        ],
    };

    public string NaarJson() => JsonSerializer.Serialize(this, Options);

    public static PlanMomentopname VanJson(string json) => JsonSerializer.Deserialize<PlanMomentopname>(json, Options)!;
}

/// <summary>What somebody was called.</summary>
public sealed record NaamOpname(Guid Persoon, string Kort, string Achternaam);

/// <summary>A goal as it stood.</summary>
public sealed record DoelOpname
{
    public required Guid Record { get; init; }

    /// <summary>Whether the family could see it; false for what stood for staff members alone.</summary>
    public required bool VoorGezin { get; init; }

    public IReadOnlyList<Guid> OverWie { get; init; } = [];

    public required int Volgorde { get; init; }

    public required string Titel { get; init; }

    public required string EigenWoorden { get; init; }

    public Guid? WoordenVanPersoon { get; init; }

    public string? WoordenVan { get; init; }

    public required DateOnly WoordenOp { get; init; }

    public required string Deel { get; init; }

    /// <summary>Code of the list <c>leefgebieden</c>; none in a copy of before shape 5.</summary>
    public string? Leefgebied { get; init; }

    public DateOnly? Wanneer { get; init; }

    public DoelStatus Status { get; init; }

    public IReadOnlyList<ActieOpname> Acties { get; init; } = [];

    public IReadOnlyList<ScoreOpname> Scores { get; init; } = [];

    public IReadOnlyList<ReactieOpname> Reacties { get; init; } = [];

    /// <summary>What was given or done after that day is not in the picture.</summary>
    internal static DoelOpname Van(Doel doel, Func<PersoonId, string> persoon, Func<MedewerkerId, string> medewerker, DateOnly op) => new()
    {
        Record = doel.Id.Value,
        VoorGezin = doel.ZichtbaarVoor == ZichtbaarVoor.Gezin,
        OverWie = [.. doel.OverWie.Select(o => o.PersoonId.Value)],
        Volgorde = doel.Volgorde,
        Titel = doel.Titel,
        EigenWoorden = doel.EigenWoorden,
        WoordenVanPersoon = doel.WoordenVan?.Value,
        WoordenVan = doel.WoordenVan is { } wie ? persoon(wie) : null,
        WoordenOp = doel.WoordenOp,
        Deel = doel.Deel,
        Leefgebied = doel.Leefgebied,
        Wanneer = doel.Wanneer,
        Status = doel.Status,
        Acties = [.. doel.Acties.OrderBy(a => a.Volgorde).Select(a => new ActieOpname
        {
            Id = a.Id,
            Wat = a.Wat,
            Door = a.Door,
            Persoon = a.Persoon?.Value,
            Wie = a.Persoon is { } p ? persoon(p) : a.Medewerker is { } m ? medewerker(m) : a.Naam,
            Voor = a.Voor,
            HoeVaak = a.HoeVaak,
            Toelichting = a.Toelichting,
            Maatwerk = a.Maatwerk,
            Verwijzing = a.Verwijzing?.Value,
            HulpElders = a.HulpElders,
            Status = a.AfgehandeldOp > op ? ActieStatus.Open : a.Status,
            AfgehandeldOp = a.AfgehandeldOp > op ? null : a.AfgehandeldOp,
            Steun = [.. a.Steun.Where(s => s.Op <= op).OrderBy(s => s.Op).Select(s => new SteunOpname(s.Niveau, s.Op, s.Toelichting))],
        })],
        Scores = [.. doel.Scores.Where(s => s.Op <= op).OrderBy(s => s.Op).Select(s => new ScoreOpname(s.Wie.Value, persoon(s.Wie), s.Op, s.Cijfer, s.Toelichting))],
        Reacties = [.. doel.Reacties.Where(r => r.Op <= op).OrderBy(r => r.Op).Select(r => new ReactieOpname(r.Wie.Value, persoon(r.Wie), r.Op, r.Tekst))],
    };
}

/// <summary>An action as it stood.</summary>
public sealed record ActieOpname
{
    public Guid Id { get; init; }

    public required string Wat { get; init; }

    public required ActieDoor Door { get; init; }

    public Guid? Persoon { get; init; }

    public string? Wie { get; init; }

    public DateOnly? Voor { get; init; }

    public string? HoeVaak { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>Code of the list <c>maatwerk</c>; none in a copy of before shape 5.</summary>
    public string? Maatwerk { get; init; }

    /// <summary>The referral from which it came; none in a copy of before shape 6.</summary>
    public Guid? Verwijzing { get; init; }

    public HulpElders? HulpElders { get; init; }

    public ActieStatus Status { get; init; }

    public DateOnly? AfgehandeldOp { get; init; }

    /// <summary>How much help it had, the first first; none in a copy of before shape 4.</summary>
    public IReadOnlyList<SteunOpname> Steun { get; init; } = [];
}

/// <summary>A number as it stood.</summary>
public sealed record ScoreOpname(Guid Persoon, string Wie, DateOnly Op, int Cijfer, string? Toelichting = null);

/// <summary>What somebody said about a goal, as it stood.</summary>
public sealed record ReactieOpname(Guid Persoon, string Wie, DateOnly Op, string Tekst);

/// <summary>The four answers as they stood.</summary>
public sealed record EigenKrachtOpname(string? Behoefte, string? Zelf, string? MensenOmOnsHeen, string? VanHetTeam, string? RedenOvergeslagen)
{
    /// <summary>When they were given; not known in a copy of before shape 3.</summary>
    public DateOnly? Op { get; init; }

    public Guid? WoordenVanPersoon { get; init; }

    /// <summary>Whose words they are; null when the family gave them together.</summary>
    public string? WoordenVan { get; init; }

    public bool IsLeeg => Behoefte is null && Zelf is null && MensenOmOnsHeen is null && VanHetTeam is null;

    /// <summary>Whether other words were said, or by another; giving the same answers on another day changes no agreement.</summary>
    public bool IsAndersDan(EigenKrachtOpname ander) => (this with { Op = null, WoordenVan = null }) != (ander with { Op = null, WoordenVan = null });
}
