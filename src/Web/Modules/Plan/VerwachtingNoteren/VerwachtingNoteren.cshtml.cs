namespace Eenlijn.Web.Modules.Plan.VerwachtingNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class VerwachtingNoterenModel(VerwachtingNoterenHandler handler) : NoterenPage<VerwachtingInput>
{
    public override string Terug => $"{PlanUrl}/verwachtingen";

    protected override string Titel => "Verwachting opschrijven";

    protected override string Bewaard => "De verwachting staat erbij.";

    protected override void Beginnen() => Input.OverWie = Keuzes.Gezinsleden;

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.AlsZicht(Keuzes), ct);
}
