namespace Eenlijn.Web.Modules.Casus.BelofteDoen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus.ContactNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.BelofteWijzigen)]
public sealed class BelofteDoenModel(BelofteDoenHandler handler) : ContactFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var (personen, betrokkenen) = KiesMetWie(Input.Aan is { } aan ? [aan] : [], "Input.Aan");
        var zicht = NaarZicht(Input.Zicht, personen);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        PersoonId? persoon = personen.Count > 0 ? personen[0] : null;
        RecordId? betrokkene = betrokkenen.Count > 0 ? betrokkenen[0] : null;
        var result = await handler.HandleAsync(Dossier, new(Input.Wat, persoon, betrokkene, Input.Voor), zicht, ct);
        return result.IsSuccess
            ? Done(CasusUrl, "Je belofte staat nu bij Vandaag.")
            : Refused(Velden(result.Errors).Select(e => e.Veld == "AanPersoon" ? e with { Veld = "Aan" } : e));
    }

    private Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Belofte doen");
        return LoadKeuzesAsync(Input.Zicht, ct);
    }

    public sealed class InputModel
    {
        public string? Wat { get; set; }

        public Guid? Aan { get; set; }

        public DateOnly? Voor { get; set; }

        /// <summary>The one to whom it was promised reads it along (R1-038).</summary>
        public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin, KanAlleenIk = false };
    }
}
