namespace Eenlijn.Web.Modules.Casus.VraagNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class VraagNoterenModel(VraagNoterenHandler handler, Kalender kalender) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The question that this one replaces.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Vervangt { get; set; }

    public bool HeeftWens => (Input.Wens ?? Input.RedenVanWens ?? Input.Besproken) is not null;

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task<IActionResult> OnGetAsync(VraagSoort soort, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Soort = soort;
        Input.Op = kalender.Vandaag;
        if (Vervangt is not { } oud)
        {
            return Page();
        }

        var id = RecordId.From(oud);
        var vraag = await Dossier.Records<Vraag>().Where(v => v.Id == id && !v.Vervallen)
            .Select(v => new { v.Soort, v.Woorden, v.GezegdDoor, v.Wens, v.RedenVanWens, v.Besproken }).SingleOrDefaultAsync(ct);
        if (vraag is null)
        {
            return NotFound();
        }

        (Input.Soort, Input.Woorden, Input.GezegdDoor) = (vraag.Soort, vraag.Woorden, vraag.GezegdDoor?.Value);
        (Input.Wens, Input.RedenVanWens, Input.Besproken) = (vraag.Wens, vraag.RedenVanWens, vraag.Besproken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var wie = Kies(Input.GezegdDoor, "Input.GezegdDoor");
        // A question behind it concerns the children and parents together, unless somebody is chosen.
        var zicht = NaarZicht(Input.Zicht, wie is { } zei ? [zei] : Gezin.Where(p => p.IsLid && p.Rol != GezinsRol.Netwerk).Select(p => p.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(
            Dossier,
            new(Input.Soort, Input.Woorden, wie, Input.Op, Vervangt is { } oud ? RecordId.From(oud) : null) { Wens = new(Input.Wens, Input.RedenVanWens, Input.Besproken) },
            zicht,
            ct);
        return result switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(CasusUrl, "De vraag staat in de casus."),
            { } geweigerd => Refused(geweigerd.Errors),
        };
    }

    private Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Vervangt is null ? "Vraag noteren" : "Vraag vervangen");
        return LoadGezinAsync(Input.Zicht, ct);
    }

    public sealed class InputModel
    {
        public VraagSoort Soort { get; set; }

        public string? Woorden { get; set; }

        public Guid? GezegdDoor { get; set; }

        public string? Wens { get; set; }

        public string? RedenVanWens { get; set; }

        public string? Besproken { get; set; }

        public DateOnly? Op { get; set; }

        public ZichtKeuze Zicht { get; set; } = new();
    }
}
