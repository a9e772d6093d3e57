namespace Eenlijn.Web.Modules.Gezin.RegisterInlezen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Reads a file of the BRP in, while whoever started it goes on with something else.</summary>
[Requires(Handeling.BeheerWijzigen)]
[RequestSizeLimit(MeesteBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MeesteBytes)]
public sealed class RegisterInlezenModel(RegisterInlezenHandler handler, RegisterStand stand, DemoMode demo, Kalender kalender) : EenlijnPage
{
    private const int MeesteBytes = 64 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public int Aantal { get; private set; }

    public DateTime Nu { get; } = kalender.Nu;

    public IReadOnlyList<RegisterInlezing> Inlezingen { get; private set; } = [];

    public string? BestandFout => ModelState[nameof(Bestand)]?.Errors.FirstOrDefault()?.ErrorMessage;

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Bestand is not { Length: > 0 } bestand)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een bestand.");
            await PrepareAsync(ct);
            return Refused();
        }

        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud, ct);
        var id = await handler.HandleAsync(inhoud.ToArray(), demo.Aan, ct);
        return Done($"/beheer/register/{id.Value}", "Het inlezen is begonnen. Je kunt deze bladzijde verlaten.");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Personen uit de BRP inlezen");
        Aantal = await stand.AantalAsync(ct);
        Inlezingen = await stand.LaatsteAsync(ct);
    }
}
