namespace Eenlijn.Web.Modules.Gezin.MaatregelVerlengen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class MaatregelVerlengenModel(MaatregelVerlengenHandler handler, Kalender kalender) : MaatregelPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Op = kalender.Vandaag, Version = Stand.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        ModelState.Vraag("Input.Op", Input.Op, "Vul de dag van de uitspraak in.");
        ModelState.Vraag("Input.Tot", Input.Tot, "Vul in tot en met wanneer de maatregel nu loopt.");
        if (Input.Op is not { } op || Input.Tot is not { } tot || !ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, MaatregelId, op, tot, Input.Zaaknummer, Input.Version, ct);
        if (result.Errors.Contains(Store.Conflict) && await PrepareAsync(ct))
        {
            Input.Version = Stand.Version;
            ShowStand(
                new("Loopt tot en met", Veldtekst.Dag(tot), Veldtekst.Dag(Stand.LooptTot)),
                new("Zaaknummer", Input.Zaaknummer ?? "", Stand.Zaaknummer));
        }

        return result.IsSuccess ? Done($"{GezinUrl}#maatregelen", "De maatregel is verlengd.") : Refused(result.Errors);
    }

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Maatregel verlengen");
        return LoadMaatregelAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly? Op { get; set; }

        public DateOnly? Tot { get; set; }

        public string? Zaaknummer { get; set; }

        public int Version { get; set; }
    }
}
