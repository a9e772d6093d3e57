namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>How it goes on with the family's own plan, as the form sends it.</summary>
public sealed class FamiliegroepsplanInput : IVersieInvoer
{
    public FamiliegroepsplanStand? Stand { get; set; }

    public DateOnly? Sinds { get; set; }

    public DateOnly? KlaarOp { get; set; }

    public string? Inhoud { get; set; }

    public string? MetWie { get; set; }

    public string? Reden { get; set; }

    public DateOnly? OpSchriftGevraagdOp { get; set; }

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<FamiliegroepsplanInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<FamiliegroepsplanInput, PlanKeuzes>()
        .Veld("Hoe gaat het verder?", (i, k) => Veldtekst.Keuze(i.Stand, s => s.Tekst()))
        .Veld("Wanneer was dat?", (i, k) => Veldtekst.Dag(i.Sinds))
        .Veld("Wanneer wil het gezin het klaar hebben?", (i, k) => Veldtekst.Dag(i.KlaarOp))
        .Veld("Wat staat er in het plan van het gezin?", (i, k) => i.Inhoud)
        .Veld("Met wie maakten ze het?", (i, k) => i.MetWie)
        .Veld("Waarom komt er geen eigen plan?", (i, k) => i.Reden)
        .Veld("Wanneer vroeg het gezin om een plan op papier?", (i, k) => Veldtekst.Dag(i.OpSchriftGevraagdOp));

    public FamiliegroepsplanStap AlsStap() => new(Stand, Sinds) { KlaarOp = KlaarOp, Inhoud = Inhoud, MetWie = MetWie, Reden = Reden };
}
