namespace Eenlijn.Web.Modules.Veiligheid.ZorgOpnieuwBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.VeiligheidVastleggen)]
public sealed class ZorgOpnieuwBekijkenModel(ZorgOpnieuwBekijkenHandler handler, Kalender kalender) : ZorgPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Zorg.GeslotenOp is not null)
        {
            return AlGesloten();
        }

        Input.Version = Zorg.Version;
        Input.Zichthouder = Zorg.KanKijken ? Zorg.ZichthouderId.Value : Dossier.Medewerker.Value;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        var houder = NaarZichthouder(Input.Zichthouder);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.HandleAsync(Dossier, ZorgId, Input.Version, Input.Bevinding, houder, Input.VolgendeKeer, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess
            ? Done($"{VeiligheidUrl}#zorg-{Record}", "Bewaard. De zorg blijft open, en er staat een nieuwe dag.")
            : await RefusedAsync(result, Stand, ct);
    }

    private IEnumerable<VeldVerschil> Stand() =>
    [
        new("Wat zie je nu?", Input.Bevinding ?? "", Zorg.NieuwsteEerst.FirstOrDefault()?.Bevinding),
        new("Wie houdt zicht?", Zichthouders.FirstOrDefault(z => z.Value == Input.Zichthouder?.ToString())?.Text ?? "", Zorg.Zichthouder),
        new("Wanneer wordt er weer gekeken?", Veldtekst.Dag(Input.VolgendeKeer), DateText.Full(Zorg.VolgendeKeer)),
    ];

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zorg opnieuw bekijken");
        await LoadZichthoudersAsync(Vandaag, ct);
        return await LoadZorgAsync(ct);
    }

    public sealed class InputModel
    {
        public string? Bevinding { get; set; }

        public Guid? Zichthouder { get; set; }

        public DateOnly? VolgendeKeer { get; set; }

        public int Version { get; set; }
    }
}
