namespace Eenlijn.Web.Modules.Plan.HulpNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpNoterenModel(HulpNoterenHandler handler, Kalender kalender) : NoterenPage<HulpInput>
{
    public override string Terug => $"{PlanUrl}/hulp";

    protected override string Titel => "Hulp toevoegen";

    protected override string Bewaard => "De hulp staat op de lijst. Noteer wat het gezin ervan vindt.";

    protected override void Beginnen() => Input.AangebodenOp = kalender.Vandaag;

    protected override async Task LezenAsync(CancellationToken ct)
    {
        await base.LezenAsync(ct);
        ViewData.SetPlanKeuzes(await Keuzes.MetDoelenAsync(Dossier, ct));
    }

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.AlsZicht(Keuzes), ct);
}
