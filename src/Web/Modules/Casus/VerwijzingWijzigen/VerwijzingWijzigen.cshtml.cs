namespace Eenlijn.Web.Modules.Casus.VerwijzingWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Casus.VerwijzingNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerwijzingWijzigenModel(VerwijzingWijzigenHandler handler, Gids gids) : VerwijzingFormulier(gids)
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public string Terug => $"{CasusUrl}/verwijzingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzing wijzigen");
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadKeuzesAsync(ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzing wijzigen");
        await LoadKeuzesAsync(ct);
        var (gegevens, zicht) = Lees();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.HandleAsync(Dossier, RecordId.From(Record), Input.Version, gegevens, zicht, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(VerwijzingInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "De verwijzing is gewijzigd.") : Refused(result.Errors);
    }

    private Task<VerwijzingInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        return Dossier.Records<Verwijzing>().Where(v => v.Id == id).Select(v => new VerwijzingInvoer
        {
            Naar = v.Naar == null ? null : v.Naar.Value.Value,
            NaarNaam = v.NaarNaam,
            Contactpersoon = v.Contactpersoon,
            Telefoon = v.Telefoon,
            Waarvoor = v.Waarvoor,
            Veranderwens = v.Veranderwens,
            Krachten = v.Krachten,
            Oplossingen = v.Oplossingen,
            Resultaat = v.Resultaat,
            RedenZonderVerkenning = v.RedenZonderVerkenning,
            VerwezenOp = v.VerwezenOp,
            VerwachteStart = v.VerwachteStart,
            Overbrugging = v.Overbrugging,
            Contacthouder = v.Contacthouder.Value,
            ContactOp = v.ContactOp,
            Zicht = new() { Voor = v.ZichtbaarVoor, OverWie = v.OverWie.Select(o => o.PersoonId.Value).ToList() },
            Version = v.Version,
        }).SingleOrDefaultAsync(ct);
    }
}
