namespace Eenlijn.Web.Modules.Toestemming.NietInStaatBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Somebody can weigh it himself again, or the matter is over: from today he decides.</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class NietInStaatBeeindigenModel(NietInStaatBeeindigenHandler handler, Kalender kalender) : VraagPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Besluit { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public PersoonKaart Wie { get; private set; } = null!;

    public NietInStaatKaart Nu { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input.Version = Nu.Version;
        return Nu.BeeindigdOp is null ? Page() : Done($"{ToestemmingUrl}#niet-in-staat", "Dit besluit was al beëindigd.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(Dossier, Nu.Id, Input.Version, Input.RedenEinde, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict) && await PrepareAsync(ct))
        {
            ShowStand(
                new("Geldt het besluit nog?", "nee, beëindigen", Nu.BeeindigdOp is { } op ? $"nee, sinds {DateText.Full(op)}" : "ja"),
                new("Waarom geldt dit niet meer?", Input.RedenEinde ?? "", Nu.RedenEinde));
        }

        return result.IsSuccess ? Done($"{ToestemmingUrl}#niet-in-staat", $"Bewaard. {Wie.Kort} beslist weer zelf.") : Refused(result.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Weer zelf beslissen");
        await LoadKringAsync(ct);
        var id = RecordId.From(Besluit);
        foreach (var persoon in Kring.Personen)
        {
            if (persoon.NietInStaat.FirstOrDefault(b => b.Id == id) is { } besluit)
            {
                (Wie, Nu) = (persoon.Kaart, besluit);
                return true;
            }
        }

        return false;
    }

    public sealed class InputModel
    {
        public string? RedenEinde { get; set; }

        public int Version { get; set; }
    }
}
