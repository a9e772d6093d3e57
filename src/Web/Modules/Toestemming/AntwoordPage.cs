namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The pages about the answer of one person to one question.</summary>
public abstract class AntwoordPage(Kalender kalender) : VraagPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Antwoord { get; set; }

    /// <summary>The answer as it is stored now.</summary>
    public AntwoordKaart Van { get; private set; } = null!;

    public string Wie => VraagWoorden.Wie(Van.Persoon, Van.Instelling, Kring);

    /// <summary>False when it is none of this family, or not this worker's to see.</summary>
    protected async Task<bool> LoadAntwoordAsync(CancellationToken ct)
    {
        if (!await LoadVraagAsync(ct) || Kaart.Antwoorden.FirstOrDefault(a => a.Id == Antwoord) is not { } van)
        {
            return false;
        }

        Van = van;
        return true;
    }
}
