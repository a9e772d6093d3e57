namespace Eenlijn.Web.Modules.Toestemming.AfschermingOpheffen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.Afschermen)]
public sealed class AfschermingOpheffenModel(AfschermingOpheffenHandler handler, Gids gids, Kalender kalender) : AfschermingPage(gids, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>What that person sees from then on: of a record only when it is one that the family reads along.</summary>
    public string WatDanGebeurt => Kaart.Wat switch
    {
        Afgeschermd.Record when Kaart.Record is { } id && Records.TryGetValue(id, out var record) && record.Voor == ZichtbaarVoor.Gezin =>
            $"{NaamVan(Kaart.VoorPersoon)} kan dit daarna lezen, als het gaat over iemand over wie {NaamVan(Kaart.VoorPersoon)} mag meelezen.",
        Afgeschermd.Record => $"{NaamVan(Kaart.VoorPersoon)} ziet dit ook daarna niet, want het gezin leest hier niet mee. Laat je het gezin later wel meelezen, dan is het niet meer afgeschermd.",
        _ => $"{NaamVan(Kaart.VoorPersoon)} kan dit daarna zien, in het plan, op papier en in de kopie van het dossier.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afscherming opheffen");
        if (!await LoadKaartAsync(ct))
        {
            return NotFound();
        }

        Input.Version = Kaart.Version;
        return Kaart.OpgehevenOp is null ? Page() : AlOpgeheven();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afscherming opheffen");
        if (!await LoadKaartAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(Dossier, AfschermingId, Input.Version, Besluit(Input.Reden, Input.Collega, null), ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done($"{WieZietWatUrl}#opgeheven", "Opgeheven. Het is niet meer afgeschermd.") : await RefusedAsync(result, () => [new("Is het afgeschermd?", "opheffen", StandNu), new("Waarom?", Input.Reden ?? "", Kaart.Reden)], ct);
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }

        public Guid? Collega { get; set; }

        public int Version { get; set; }
    }
}
