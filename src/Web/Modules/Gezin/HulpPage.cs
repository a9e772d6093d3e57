namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page about help that somebody had before, with <c>{hulp:guid}</c> in its route.</summary>
public abstract class HulpPage : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Hulp { get; set; }

    public string Naam { get; private set; } = "";

    /// <summary>As it is stored now.</summary>
    public EerdereHulp Stand { get; private set; } = null!;

    /// <summary>False when the family has no such help: answer 404.</summary>
    protected async Task<bool> LoadHulpAsync(CancellationToken ct)
    {
        var id = new EerdereHulpId(Hulp);
        if (await Dossier.EerdereHulp.SingleOrDefaultAsync(h => h.Id == id, ct) is not { } stand)
        {
            return false;
        }

        Stand = stand;
        Naam = (await Dossier.PersonenKaartenAsync(ct)).First(p => p.Id == stand.Persoon).Kort;
        return true;
    }
}
