namespace Eenlijn.Web.Modules.Casus.ContactWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Casus.ContactNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.ContactNoteren)]
public sealed class ContactWijzigenModel(ContactWijzigenHandler handler, GeldendeWerkwijze geldend, Gids gids, Kalender kalender)
    : SamenGaanFormulier(geldend, gids, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (await NuAsync(record, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await PrepareAsync(record, ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        await PrepareAsync(record, ct);
        var (personen, betrokkenen) = KiesMetWie(Input.MetWie, "Input.MetWie");
        var woordenVan = Kies(Input.WoordenVan, "Input.WoordenVan");
        var zicht = NaarZicht(Input.Zicht, personen);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId.From(record), Input.Version, Input.AlsGegevens(personen, betrokkenen, woordenVan, KiesCollega(Input.SamenMet), TweeAfgesproken), zicht, ct);
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess)
        {
            return Done($"{CasusUrl}/contacten/{record}", "Het contact is gewijzigd.");
        }

        if (klaar.Errors.Contains(Store.Conflict) && await NuAsync(record, ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(ContactInvoer.Vergelijking, Input, nu, this);
        }

        return Refused(Velden(klaar.Errors));
    }

    private async Task PrepareAsync(Guid record, CancellationToken ct)
    {
        ViewData.SetTitle("Contact wijzigen");
        await LoadKeuzesAsync(Input.Zicht, RecordId.From(record), Input.SamenMet is not null || Input.RedenAlleen is not null, ct);
    }

    private Task<InputModel?> NuAsync(Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        return Dossier.Records<Contact>().Where(c => c.Id == id).Select(c => new InputModel
        {
            Version = c.Version,
            MetWie = c.Deelnemers.Select(d => d.Persoon != null ? d.Persoon.Value.Value : d.Betrokkenheid!.Value.Value).ToList(),
            Soort = c.Soort,
            Uitkomst = c.Uitkomst,
            Op = c.Op,
            Plaats = c.Plaats,
            Minuten = c.Minuten,
            Pet = c.Pet,
            Verslag = c.Verslag,
            Woorden = c.Woorden,
            SamenMet = c.SamenMet == null ? null : c.SamenMet.Value.Value,
            RedenAlleen = c.RedenAlleen,
            WoordenVan = c.WoordenVan == null ? null : c.WoordenVan.Value.Value,
            Zicht = new() { Voor = c.ZichtbaarVoor, OverWie = c.OverWie.Select(o => o.PersoonId.Value).ToList() },
        }).SingleOrDefaultAsync(ct);
    }

    public sealed class InputModel : ContactInvoer
    {
        public int Version { get; set; }
    }
}
