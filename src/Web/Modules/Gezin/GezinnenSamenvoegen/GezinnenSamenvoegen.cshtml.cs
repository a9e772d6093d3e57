namespace Eenlijn.Web.Modules.Gezin.GezinnenSamenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Two entries of one family become one; the family of this case stays (R1-025).</summary>
[Requires(Handeling.Samenvoegen)]
public sealed class GezinnenSamenvoegenModel(GezinnenSamenvoegenHandler handler, Gezinssamenvoeger samenvoeger) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid AnderGezin { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Gezinsbeeldpaar Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        (Input.VersieBlijft, Input.VersieAnder) = (Beeld.VersieBlijft, Beeld.VersieAnder);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await handler.HandleAsync(Dossier, GezinId.From(AnderGezin), new(Input.Reden, Input.VersieBlijft, Input.VersieAnder), ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}/samenvoegingen", "Samengevoegd. Kijk na of de huizen en de namen kloppen. Was het toch een ander gezin? Hier kun je het ongedaan maken.");
        }

        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            ModelState.Remove("Input.VersieBlijft");
            ModelState.Remove("Input.VersieAnder");
            (Input.VersieBlijft, Input.VersieAnder) = (Beeld.VersieBlijft, Beeld.VersieAnder);
        }

        // Reasons against it stand on the page itself by then.
        return Refused(result.Errors.Where(e => Beeld.Bezwaren.All(b => b.Code != e.Code)));
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gezinnen samenvoegen");
        var beeld = await samenvoeger.BekijkAsync(Dossier, GezinId.From(AnderGezin), ct);
        Beeld = beeld!;
        return beeld is not null;
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }

        public int VersieBlijft { get; set; }

        public int VersieAnder { get; set; }
    }
}
