namespace Eenlijn.Web.Modules.Gezin.TekeningBestand;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Gezin.Tekenen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What a picture is saved as.</summary>
public enum Bestandsvorm
{
    Svg,
    Png,
}

/// <summary>A picture as a file, with its explanation in it. The name of the file says nothing about anybody.</summary>
[Requires(Handeling.GezinBekijken)]
public sealed class TekeningBestandModel(ReadLog log, Kalender kalender) : TekeningPage(kalender)
{
    [BindProperty(SupportsGet = true, Name = "wat")]
    public TekeningSoort Wat { get; set; }

    [BindProperty(SupportsGet = true, Name = "vorm")]
    public Bestandsvorm Vorm { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Tekening bewaren");
        if (await OpenAsync(Wat, ct) is { } anders)
        {
            return anders;
        }

        if (Tekening.IsLeeg)
        {
            ModelState.AddModelError("", "Er staat nog niemand bij dit gezin. Er is niets om te tekenen.");
            return Refused();
        }

        var tekening = Legenda.MetUitleg(Tekening.Tekening, Tekening.Uitleg);
        var naam = $"{Wat.ToString().ToLowerInvariant()}-{DateText.Iso(Dag)}";
        log.Exported(nameof(TekeningBestand), Dossier.CasusId);
        return Vorm == Bestandsvorm.Png
            ? File(PngSchrijver.Schrijf(tekening), "image/png", naam + ".png")
            : File(SvgSchrijver.AlsBestand(tekening), "image/svg+xml", naam + ".svg");
    }
}
