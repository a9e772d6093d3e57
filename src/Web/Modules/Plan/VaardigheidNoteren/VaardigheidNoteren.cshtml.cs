namespace Eenlijn.Web.Modules.Plan.VaardigheidNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;

[Requires(Handeling.PlanWijzigen)]
public sealed class VaardigheidNoterenModel(VaardigheidNoterenHandler handler, Kalender kalender) : NoterenPage<VaardigheidInput>
{
    public override string Terug => $"{PlanUrl}/groei";

    protected override string Titel => "Wat is er geleerd?";

    protected override string Bewaard => "Mooi! Het staat erbij.";

    protected override void Beginnen() => Input.Op = kalender.Vandaag;

    protected override Task<Result> BewarenAsync(CancellationToken ct) => handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), ct);
}
