namespace Eenlijn.Web.Modules.Casus.BetrokkeneWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.BetrokkenheidWijzigen)]
public sealed class BetrokkeneWijzigenModel(BetrokkeneWijzigenHandler handler) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public BetrokkenKaart Kaart { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid record, CancellationToken ct)
    {
        if (!await LoadAsync(record, ct) || await NuAsync(record, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid record, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await LoadAsync(record, ct) ? Refused() : NotFound();
        }

        return await AnswerAsync(await handler.WijzigenAsync(Dossier, RecordId.From(record), Input.Version, Input.AlsGegevens(), ct), record, "De betrokkene is gewijzigd.", ct);
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid record, CancellationToken ct)
    {
        // The button sends no fields: what the form would hold is not checked.
        ModelState.Clear();
        return await AnswerAsync(await handler.BeeindigenAsync(Dossier, RecordId.From(record), ct), record, "Beëindigd. De naam blijft in de lijst van vroeger staan.", ct);
    }

    private async Task<IActionResult> AnswerAsync(Result? result, Guid record, string melding, CancellationToken ct)
    {
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess)
        {
            return Done($"{CasusUrl}/betrokkenen", melding);
        }

        await LoadAsync(record, ct);
        if (klaar.Errors.Contains(Store.Conflict) && await NuAsync(record, ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(BetrokkeneInvoer.Vergelijking, Input, nu, default);
        }

        return Refused(klaar.Errors);
    }

    private async Task<bool> LoadAsync(Guid record, CancellationToken ct)
    {
        ViewData.SetTitle("Betrokkene wijzigen");
        var kaart = (await BetrokkenKaart.LijstAsync(Dossier, ct)).SingleOrDefault(b => b.Id.Value == record);
        Kaart = kaart!;
        return kaart is not null;
    }

    private Task<InputModel?> NuAsync(Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        return Dossier.Records<Betrokkenheid>().Where(b => b.Id == id).Select(b => new InputModel
        {
            Naam = b.Naam,
            Rol = b.Rol,
            Telefoon = b.Telefoon,
            Bereikbaarheid = b.Bereikbaarheid,
            Deelafspraak = b.Deelafspraak,
            IsMaatje = b.IsMaatje,
            Leefgebied = b.Leefgebied,
            UitgenodigdOp = b.UitgenodigdOp,
            Version = b.Version,
        }).SingleOrDefaultAsync(ct);
    }

    public sealed class InputModel : BetrokkeneInvoer
    {
        public int Version { get; set; }
    }
}
