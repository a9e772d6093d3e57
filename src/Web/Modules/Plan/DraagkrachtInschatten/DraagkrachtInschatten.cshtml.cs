namespace Eenlijn.Web.Modules.Plan.DraagkrachtInschatten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class DraagkrachtInschattenModel(DraagkrachtInschattenHandler handler, Kalender kalender) : NoterenPage<DraagkrachtInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Wat kan iemand nu dragen?";

    protected override string Bewaard => "De inschatting is bewaard.";

    protected override void Beginnen() => Input.Op = kalender.Vandaag;

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.Zichtbaar, ct);
}
