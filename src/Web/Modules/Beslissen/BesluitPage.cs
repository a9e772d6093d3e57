namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A page of one decision, with <c>{besluit:guid}</c> in its route. Three statements.</summary>
public abstract class BesluitPage(BeslissenHandler handler, Kalender kalender) : BeslissenPage
{
    [BindProperty(SupportsGet = true, Name = "besluit")]
    public Guid Besluit { get; set; }

    public BesluitBeeld Beeld { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public string BesluitUrl => $"{BeslisUrl}/besluiten/{Besluit}";

    public Sprekers Sprekers => new([.. Leden], Dossier.Medewerker);

    protected abstract string Titel { get; }

    protected RecordId BesluitId => RecordId.From(Besluit);

    /// <summary>False when it is not there or not the viewer's to see.</summary>
    protected async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Titel);
        await LoadGezinAsync(null, ct);
        if (await Dossier.BesluitAsync(BesluitId, Gezin, ct) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        return true;
    }

    protected Task<Result> MetAsync(int? version, Func<Besluit, Result> act, CancellationToken ct) => handler.DoAsync(Dossier, BesluitId, version, act, ct);

    /// <summary>Whether somebody else saved in between; the page has then been read again.</summary>
    protected async Task<bool> BotsteAsync(Result result, CancellationToken ct) => result.Errors.Contains(Store.Conflict) && await LeesAsync(ct);
}
