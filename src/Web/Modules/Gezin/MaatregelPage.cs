namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page about one measure, with <c>{maatregel:guid}</c> in its route.</summary>
public abstract class MaatregelPage : GezinPage
{
    [BindProperty(SupportsGet = true, Name = "maatregel")]
    public Guid MaatregelGuid { get; set; }

    public MaatregelId MaatregelId => new(MaatregelGuid);

    public string KindNaam { get; private set; } = "";

    /// <summary>The measure as it is stored now.</summary>
    public Maatregel Stand { get; private set; } = null!;

    /// <summary>False when the family has no such measure: answer 404.</summary>
    protected async Task<bool> LoadMaatregelAsync(CancellationToken ct)
    {
        var id = MaatregelId;
        if (await Dossier.Maatregelen.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } stand)
        {
            return false;
        }

        Stand = stand;
        KindNaam = (await Dossier.PersonenKaartenAsync(ct)).First(p => p.Id == stand.Kind).Naam;
        return true;
    }
}
