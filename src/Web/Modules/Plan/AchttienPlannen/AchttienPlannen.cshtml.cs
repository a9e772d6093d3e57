namespace Eenlijn.Web.Modules.Plan.AchttienPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Samen;
using Microsoft.AspNetCore.Mvc.Rendering;

[NietSamen]
[Requires(Handeling.PlanWijzigen)]
public sealed class AchttienPlannenModel(AchttienPlannenHandler handler, Kalender kalender) : NoterenPage<AchttienInput>
{
    public override string Terug => $"{PlanUrl}/achttien";

    /// <summary>From sixteen on it is time, and until eighteen.</summary>
    public IReadOnlyList<SelectListItem> Jongeren =>
        [.. Keuzes.BijnaAchttien(kalender.Vandaag).Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()))];

    protected override string Titel => "Voorbereiden op 18 jaar";

    protected override string Bewaard => "Het staat in het plan. Kijk er elk half jaar samen naar.";

    protected override Task<Result> BewarenAsync(CancellationToken ct)
    {
        var gegevens = Input.AlsGegevens(Keuzes);
        var mag = Jongeren.Any(j => j.Value == Input.Wie?.ToString());
        return handler.HandleAsync(Dossier, mag ? gegevens : gegevens with { Wie = null }, Input.Zichtbaar, ct);
    }
}
