namespace Eenlijn.Web.Modules.Plan.DraagkrachtWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

[Requires(Handeling.PlanWijzigen)]
public sealed class DraagkrachtWijzigenModel(DraagkrachtWijzigenHandler handler) : WijzigenPage<Draagkracht, DraagkrachtInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Inschatting verbeteren";

    protected override Vergelijking<DraagkrachtInput, PlanKeuzes> Vergelijking => DraagkrachtInput.Vergelijking;

    public string Naam(PersoonId wie) => Keuzes.Naam(wie);

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

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, RecordId, Input, Keuzes, ct);
}
