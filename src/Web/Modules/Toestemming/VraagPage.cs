namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The pages about consent: the family as the rules see it today, and one question of it.</summary>
public abstract class VraagPage(Kalender kalender) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Vraag { get; set; }

    public override CasusTab Tab => CasusTab.Toestemming;

    public string ToestemmingUrl => $"{CasusUrl}/toestemming";

    public string VraagUrl => $"{ToestemmingUrl}/{Vraag}";

    public DateOnly Vandaag => kalender.Vandaag;

    public Kring Kring { get; private set; } = null!;

    /// <summary>The question as it is stored now.</summary>
    public ToestemmingKaart Kaart { get; private set; } = null!;

    public IEnumerable<SelectListItem> Mensen => Kring.Leden.Where(k => k.Rol != GezinsRol.Netwerk).Select(k => new SelectListItem(k.Kort, k.Id.Value.ToString()));

    protected override Guid Onderwerp => Vraag == Guid.Empty ? base.Onderwerp : Vraag;

    protected RecordId VraagId => RecordId.From(Vraag);

    protected async Task LoadKringAsync(CancellationToken ct) => Kring = await Dossier.KringAsync(ct);

    /// <summary>False when it is none of this family, or not this worker's to see.</summary>
    protected async Task<bool> LoadVraagAsync(CancellationToken ct)
    {
        await LoadKringAsync(ct);
        Kaart = (await Dossier.ToestemmingKaartenAsync(ct, VraagId)).SingleOrDefault()!;
        return Kaart is not null;
    }

    /// <summary>The form again; after a conflict beside what stands there now.</summary>
    protected async Task<PageResult> RefusedAsync(Result result, Func<IEnumerable<VeldVerschil>> stand, CancellationToken ct)
    {
        if (result.Errors.Contains(Store.Conflict))
        {
            await LoadVraagAsync(ct);
            ShowStand(stand());
        }

        return Refused(result.Errors);
    }
}
