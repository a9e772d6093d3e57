namespace Eenlijn.Web.Modules.Beslissen.BesluitWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class BesluitWijzigenModel(BeslissenHandler handler) : BesluitFormulier
{
    [BindProperty(SupportsGet = true, Name = "besluit")]
    public Guid Record { get; set; }

    public string Terug => $"{BeslisUrl}/besluiten/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LaadAsync("Vraag, wens en doel", ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync("Vraag, wens en doel", ct);
        var (gegevens, zicht) = Lees(null);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Besluit>(Dossier, RecordId.From(Record), Input.Version, b => b.Wijzigen(gegevens, zicht), ct);
        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(BesluitInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors);
    }

    private Task<BesluitInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        return Dossier.Records<Besluit>().Where(b => b.Id == id && (b.Stand == Besluitstand.Open || b.Stand == Besluitstand.GestoptOmVeiligheid)).Select(b => new BesluitInvoer
        {
            Vraag = b.Vraag,
            Wens = b.Wens,
            WensVan = b.WensVan == null ? null : b.WensVan.Value.Value,
            Doel = b.Doel,
            AcuutOnveilig = b.AcuutOnveilig,
            Zicht = new() { Voor = b.ZichtbaarVoor, OverWie = b.OverWie.Select(o => o.PersoonId.Value).ToList() },
            Version = b.Version,
        }).SingleOrDefaultAsync(ct);
    }
}
