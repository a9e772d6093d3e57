namespace Eenlijn.Web.Modules.Plan.SteunBepalen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class SteunBepalenModel(SteunBepalenHandler handler, Kalender kalender) : DoelPage
{
    private int _version;

    [BindProperty(SupportsGet = true, Name = "actie")]
    public Guid ActieId { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Actie Actie { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Op = kalender.Vandaag, Version = _version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, DoelId, ActieId, Input, ct);
        if (result.IsSuccess)
        {
            return Done($"{PlanUrl}#doel-{Record}", "Bewaard in het plan.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            var nu = Actie.Steun.OrderByDescending(s => s.Op).FirstOrDefault();
            Input.Version = _version;
            ShowStand(
                new("Hoe gaat het nu?", Input.Niveau?.Tekst() ?? "", nu is null ? "" : $"{nu.Niveau.Tekst()}, sinds {DateText.Full(nu.Op)}"),
                new("Waaraan zie je dat?", Input.Toelichting ?? "", nu?.Toelichting));
        }

        return Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hoeveel hulp is erbij nodig?");
        if (await LeesDoelAsync(ct) is not { } doel || doel.Acties.SingleOrDefault(a => a.Id == ActieId) is not { } actie)
        {
            return false;
        }

        (Actie, _version) = (actie, doel.Version);
        return true;
    }

    public sealed class InputModel
    {
        public Steunniveau? Niveau { get; set; }

        public DateOnly? Op { get; set; }

        public string? Toelichting { get; set; }

        public int? Version { get; set; }
    }
}
