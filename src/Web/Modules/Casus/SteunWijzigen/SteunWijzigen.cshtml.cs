namespace Eenlijn.Web.Modules.Casus.SteunWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Casus.SteunAfspreken;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusWijzigen)]
public sealed class SteunWijzigenModel(SteunWijzigenHandler handler) : SteunFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stut en steun wijzigen");
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadKeuzesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stut en steun wijzigen");
        await LoadKeuzesAsync(ct);
        var (gegevens, zicht) = Lees();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(Dossier, RecordId.From(Record), Input.Version, gegevens, zicht, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(SteunInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done($"{CasusUrl}/stut-en-steun", "De afspraak is gewijzigd.") : Refused(result.Errors);
    }

    private Task<SteunInvoer?> NuAsync(CancellationToken ct)
    {
        var id = RecordId.From(Record);
        return Dossier.Records<Steunafspraak>().Where(s => s.Id == id).Select(s => new SteunInvoer
        {
            MetWie = s.MetWie.Value,
            Hoe = s.Hoe,
            Door = s.Door.Value,
            ElkeWeken = s.ElkeWeken,
            VolgendeOp = s.VolgendeOp,
            Waarover = s.Waarover,
            EerderBellen = s.EerderBellen,
            Zicht = new() { Voor = s.ZichtbaarVoor, OverWie = s.OverWie.Select(o => o.PersoonId.Value).ToList() },
            Version = s.Version,
        }).SingleOrDefaultAsync(ct);
    }
}
