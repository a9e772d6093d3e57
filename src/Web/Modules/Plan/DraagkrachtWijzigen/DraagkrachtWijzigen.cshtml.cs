namespace Eenlijn.Web.Modules.Plan.DraagkrachtWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.PlanWijzigen)]
public sealed class DraagkrachtWijzigenModel(DraagkrachtWijzigenHandler handler) : WijzigenPage<Draagkracht, DraagkrachtInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Inschatting verbeteren";

    protected override Vergelijking<DraagkrachtInput, PlanKeuzes> Vergelijking => DraagkrachtInput.Vergelijking;

    protected override DraagkrachtInput Velden(Draagkracht record) => new()
    {
        Wie = record.Wie.Value,
        Kracht = record.Kracht,
        Last = record.Last,
        WatGeeftKracht = record.WatGeeftKracht,
        WatWeegtZwaar = record.WatWeegtZwaar,
        Op = record.Op,
        Zichtbaar = record.ZichtbaarVoor,
    };

    protected override IEnumerable<EerderRij> Vroeger(Draagkracht record) => record.Vorige.OrderByDescending(v => v.Id).Select(v => new EerderRij(
        v.GewijzigdOp,
        $"{Keuzes.Naam(v.Wie)}: kan {v.Kracht.Tekst()} aan, heeft {v.Last.Tekst()} te dragen",
        v.WatGeeftKracht is { } geeft ? $"geeft kracht: {geeft}" : null,
        v.WatWeegtZwaar is { } weegt ? $"weegt zwaar: {weegt}" : null,
        $"ging over {DateText.Full(v.Op)}"));

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
