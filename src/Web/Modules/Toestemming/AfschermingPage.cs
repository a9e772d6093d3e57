namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>A form about one decision to keep something from somebody.</summary>
public abstract class AfschermingPage(Kalender kalender) : ToestemmingPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Afscherming { get; set; }

    /// <summary>The decision as it is stored now.</summary>
    public AfschermingKaart Kaart { get; private set; } = null!;

    public bool IsConflict { get; private set; }

    protected AfschermingId AfschermingId => AfschermingId.From(Afscherming);

    /// <summary>False when it is none of this family.</summary>
    protected async Task<bool> LoadKaartAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Kaart = Afschermingen.FirstOrDefault(a => a.Id == AfschermingId)!;
        return Kaart is not null;
    }

    protected LocalRedirectResult AlOpgeheven() => Done($"{ToestemmingUrl}#opgeheven", "Deze afscherming was al opgeheven.");

    /// <summary>The form again; after a conflict beside what stands there now.</summary>
    protected async Task<PageResult> RefusedAsync(Result result, CancellationToken ct)
    {
        IsConflict = result.Errors.Contains(Store.Conflict);
        if (IsConflict)
        {
            await LoadKaartAsync(ct);
        }

        return Refused(result.Errors);
    }
}
