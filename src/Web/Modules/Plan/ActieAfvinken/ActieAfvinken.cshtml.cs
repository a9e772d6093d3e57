namespace Eenlijn.Web.Modules.Plan.ActieAfvinken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>One tap on the box before an action; opened by itself it asks first.</summary>
[Requires(Handeling.PlanWijzigen)]
public sealed class ActieAfvinkenModel(ActieAfvinkenHandler handler) : DoelPage
{
    [BindProperty(SupportsGet = true, Name = "actie")]
    public Guid ActieId { get; set; }

    /// <summary>The state that is wanted, so that two who tick the same box at once do not undo each other.</summary>
    [BindProperty]
    public ActieStatus Status { get; set; } = ActieStatus.Gedaan;

    public Actie Actie { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await LeesAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, DoelId, ActieId, Status, ct), $"{PlanUrl}#doel-{Record}", Zin(Status))
            : NotFound();

    private static string Zin(ActieStatus status) => status switch
    {
        ActieStatus.Gedaan => "Gedaan. Mooi!",
        ActieStatus.Vervallen => "De actie is vervallen.",
        _ => "De actie staat weer open.",
    };

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Actie afvinken");
        if ((await LeesDoelAsync(ct))?.Acties.SingleOrDefault(a => a.Id == ActieId) is not { } actie)
        {
            return false;
        }

        Actie = actie;
        return true;
    }
}
