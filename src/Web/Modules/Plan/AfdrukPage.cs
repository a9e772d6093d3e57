namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc;

/// <summary>Paper for one person of the family: what is kept from him is not there, and leaves no gap (K17).</summary>
public abstract class AfdrukPage : VersiePage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    /// <summary>The case with the eyes of who gets the paper.</summary>
    public Dossier Blik { get; private set; } = null!;

    public AfdrukBeeld Afdruk { get; protected set; } = null!;

    protected async Task<bool> OpenAsync(PersoonId voor, CancellationToken ct)
    {
        if (await Dossier.AlsAsync(voor, ct) is not { } blik)
        {
            return false;
        }

        Blik = blik;
        return true;
    }
}
