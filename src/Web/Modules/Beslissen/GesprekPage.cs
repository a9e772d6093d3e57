namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A page of one talk, with <c>{gesprek:guid}</c> in its route. Three statements.</summary>
public abstract class GesprekPage(Kalender kalender) : BeslissenPage
{
    [BindProperty(SupportsGet = true, Name = "gesprek")]
    public Guid Gesprek { get; set; }

    public GesprekBeeld Beeld { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public string GesprekUrl => $"{BeslisUrl}/gesprekken/{Gesprek}";

    public Sprekers Sprekers => new([.. Leden], Dossier.Medewerker);

    protected abstract string Titel { get; }

    protected RecordId GesprekId => RecordId.From(Gesprek);

    /// <summary>False when it is not there or not the viewer's to see.</summary>
    protected async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Titel);
        await LoadGezinAsync(null, ct);
        if (await Dossier.GesprekAsync(GesprekId, Gezin, ct) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        return true;
    }
}
