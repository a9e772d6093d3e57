namespace Eenlijn.Web.Modules.Plan.SturingKiezen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Samen;

[NietSamen]
[Requires(Handeling.PlanWijzigen)]
public sealed class SturingKiezenModel(SturingKiezenHandler handler) : NoterenPage<SturingInput>
{
    public override string Terug => $"{PlanUrl}/sturing";

    protected override string Titel => "Iemand meer sturen";

    protected override string Bewaard => "Het staat erbij. Op de gekozen dag kijken jullie opnieuw.";

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.Zichtbaar, ct);
}
