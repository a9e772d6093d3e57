namespace Eenlijn.Web.Modules.Plan.ProbleemNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemNoterenModel(ProbleemNoterenHandler handler) : NoterenPage<ProbleemInput>
{
    public override string Terug => $"{PlanUrl}/problemen";

    protected override string Titel => "Opschrijven wat er speelt";

    protected override string Bewaard => "Het staat op de lijst. Kies samen wat eerst komt.";

    protected override void Beginnen() => Input.OverWie = Keuzes.Gezinsleden;

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.AlsZicht(Keuzes), ct);
}
