namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A form about one decision to keep something from somebody.</summary>
public abstract class AfschermingPage(Gids gids, Kalender kalender) : ToestemmingPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Afscherming { get; set; }

    /// <summary>The decision as it is stored now.</summary>
    public AfschermingKaart Kaart { get; private set; } = null!;

    public IEnumerable<SelectListItem> Collegas { get; private set; } = [];

    /// <summary>How the decision stands now, in words.</summary>
    protected string StandNu => Kaart.OpgehevenOp is { } weg ? $"opgeheven op {DateText.Full(weg)}" : $"afgeschermd, opnieuw bekijken op {DateText.Full(Kaart.HerzienOp)}";

    protected AfschermingId AfschermingId => AfschermingId.From(Afscherming);

    /// <summary>False when it is none of this family.</summary>
    protected async Task<bool> LoadKaartAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Kaart = Afschermingen.FirstOrDefault(a => a.Id == AfschermingId)!;
        Collegas = await gids.CollegasAsync(Dossier.Medewerker, ct);
        return Kaart is not null;
    }

    /// <summary>What the form says was decided; an id that is not of a colleague counts as none.</summary>
    protected AfschermingBesluit Besluit(string? reden, Guid? collega, DateOnly? herzienOp) => new(
        Dossier.Medewerker,
        Collegas.Any(c => c.Value == collega?.ToString()) ? MedewerkerId.From(collega!.Value) : null,
        reden,
        Vandaag,
        herzienOp);

    protected LocalRedirectResult AlOpgeheven() => Done($"{WieZietWatUrl}#opgeheven", "Deze afscherming was al opgeheven.");

    /// <summary>The form again; after a conflict beside what stands there now.</summary>
    protected async Task<PageResult> RefusedAsync(Result result, Func<IEnumerable<VeldVerschil>> stand, CancellationToken ct)
    {
        if (result.Errors.Contains(Store.Conflict))
        {
            await LoadKaartAsync(ct);
            ShowStand(stand());
        }

        return Refused(result.Errors.Select(e => e.Veld == nameof(Domain.Toestemming.Afscherming.OverlegdMet) ? e with { Veld = "Collega" } : e));
    }
}
