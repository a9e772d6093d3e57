namespace Eenlijn.Web.Modules.Aanmelding.GezinInlichten;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What a family that waits was told, and when it hears again. It only adds, and so has no version.</summary>
[ZonderVersie]
[Requires(Handeling.AanmeldingNoteren)]
public sealed class GezinInlichtenModel(GezinInlichtenHandler handler, Persistence.Reading.Wachtlijst wachtlijst, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public WachtKaart Kaart { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public string Terug => $"/aanmeldingen/{Record}";

    public static IReadOnlyList<SelectListItem> Wijzen { get; } = [.. Enum.GetValues<Wachtwijze>().Select(w => new SelectListItem(AanmeldingWoorden.Tekst(w), w.ToString()))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Op = Vandaag, Aan = Kaart.WoordenVan };
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gegevens = new WachtberichtGegevens(Input.Op, Input.Wijze, Input.Aan, Input.Wat, Input.Tussentijd, Input.Volgende);
        return await handler.HandleAsync(new(Record), gegevens, acting.Ik, ct) switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(Terug, "Bewaard. Op de dag die je afsprak, staat het bij Vandaag."),
            { } fout => Refused(fout.Errors),
        };
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Terwijl het gezin wacht");
        var kaart = await wachtlijst.KaartAsync(new(Record), ct);
        Kaart = kaart!;
        return kaart is not null;
    }

    public sealed class InputModel
    {
        public DateOnly? Op { get; set; }

        public Wachtwijze? Wijze { get; set; }

        public string? Aan { get; set; }

        public string? Wat { get; set; }

        public string? Tussentijd { get; set; }

        public DateOnly? Volgende { get; set; }
    }
}
