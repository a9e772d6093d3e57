namespace Eenlijn.Web.Modules.Veiligheid;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Veiligheid.VeiligheidOverzicht;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

/// <summary>A form about one concern: it shows the concern, and after a conflict what a colleague wrote in between.</summary>
public abstract class ZorgPage(Kalender kalender) : VeiligheidFormulier
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    /// <summary>The concern as it is stored now.</summary>
    public ZorgRij Zorg { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    protected RecordId ZorgId => RecordId.From(Record);

    /// <summary>False when it is not there, or not this worker's to see.</summary>
    protected async Task<bool> LoadZorgAsync(CancellationToken ct)
    {
        var id = ZorgId;
        var zorg = await Dossier.ZorgRijen(Vandaag).Where(z => z.Id == id).AsSingleQuery().SingleOrDefaultAsync(ct);
        Zorg = zorg!;
        return zorg is not null;
    }

    protected LocalRedirectResult AlGesloten() => Done($"{VeiligheidUrl}#gesloten", "Deze zorg was al gesloten.");

    /// <summary>The form again; after a conflict beside what stands there now, so that saving once more is a choice.</summary>
    protected async Task<PageResult> RefusedAsync(Result result, Func<IEnumerable<VeldVerschil>> stand, CancellationToken ct)
    {
        if (result.Errors.Contains(Store.Conflict))
        {
            await LoadZorgAsync(ct);
            ShowStand(stand());
        }

        return Refused(result.Errors);
    }
}
