namespace Eenlijn.Web.Modules.Beslissen.UitlegWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class UitlegWijzigenModel(BeslissenHandler handler, Kalender kalender) : UitlegFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public string Terug { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        var staat = nu.Ontvangers.ToDictionary(o => o.Persoon, o => o.Begrepen!.Value);
        Input = nu;
        await LaadAsync(ct);
        Rijen(staat);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is null)
        {
            return NotFound();
        }

        await LaadAsync(ct);
        var (gegevens, zicht) = Lees(null);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Uitleg>(Dossier, RecordId.From(Record), Input.Version, u => u.Wijzigen(gegevens, zicht, kalender.Vandaag), ct);
        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(UitlegInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors.Select(e => e with { Veld = e.Veld == "Ontvangers" ? "Ontvangers[0].Begrepen" : e.Veld }));
    }

    private async Task<UitlegInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        if (await Dossier.Records<Uitleg>().SingleOrDefaultAsync(u => u.Id == id, ct) is not { } u)
        {
            return null;
        }

        Terug = u.Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek.Value}?stap=bespreken" : BeslisUrl;
        return new()
        {
            Probleem = u.Probleem,
            Gevolgen = u.Gevolgen,
            EigenAandeel = u.EigenAandeel,
            Hulp = u.Hulp,
            Materiaal = u.Materiaal,
            Op = u.Op,
            Ontvangers = [.. u.Ontvangers.Select(o => new UitlegInvoer.Ontvanger { Persoon = o.Persoon.Value, Begrepen = o.Begrepen })],
            Zicht = new() { Voor = u.ZichtbaarVoor, OverWie = [.. u.OverWie.Select(o => o.PersoonId.Value)] },
            Version = u.Version,
        };
    }
}
