namespace Eenlijn.Web.Modules.Beslissen.WerkbladWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Sets right what was written down wrongly; what stood there is kept.</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class WerkbladWijzigenModel(BeslissenHandler handler, Kalender kalender) : WerkbladFormulier
{
    private Guid? _gesprek;

    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    /// <summary>Whose answers they are.</summary>
    public string Wie { get; private set; } = "";

    public string Terug => _gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap={Gespreksstappen.Alle.FirstOrDefault(s => s.Hulpmiddelen.Contains(Middel.Code))?.Code}" : $"{BeslisUrl}/hulpmiddelen/{Middel.Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LaadAsync("Verbeteren", ct);
        Wie = Veldnaam(nu);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } was)
        {
            return NotFound();
        }

        await LaadAsync("Verbeteren", ct);
        (Wie, Input.Wie) = (Veldnaam(was), was.Wie);
        var zicht = Over(Sprekers.Lees(was.Wie));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Werkblad>(Dossier, RecordId.From(Record), Input.Version, w => w.Wijzigen(Input.AlsGegevens(Middel, null, null), zicht, Dossier.Medewerker, kalender.Vandaag), ct);
        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "Verbeterd.") : Refused(result.Errors.Select(e => e with { Veld = Input.Veld(e.Veld) }));
    }

    private string Veldnaam(WerkbladInvoer blad) => Infrastructure.Pages.Veldtekst.Keuze(blad.Wie, Sprekers.OokSamen);

    private async Task<WerkbladInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        if (await Dossier.Records<Werkblad>().SingleOrDefaultAsync(w => w.Id == id, ct) is not { } blad || Hulpmiddelen.Zoek(blad.Hulpmiddel) is not { } middel)
        {
            return null;
        }

        (Middel, _gesprek) = (middel, blad.Gesprek?.Value);
        return new()
        {
            Wie = blad.Persoon is { } persoon ? Sprekers.Code(persoon) : blad.Medewerker is null ? Sprekers.Samen : Sprekers.Zelf,
            Op = blad.Op,
            Antwoorden = WerkbladInvoer.Leeg(middel, code => blad.Geldig.FirstOrDefault(a => a.Vraag == code)),
            Zicht = new() { Voor = blad.ZichtbaarVoor, OverWie = [.. blad.OverWie.Select(o => o.PersoonId.Value)] },
            Version = blad.Version,
        };
    }
}
