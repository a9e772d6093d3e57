namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page about one home of the family, with <c>{huishouden:guid}</c> in its route.</summary>
public abstract class HuisPage : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Huishouden { get; set; }

    public HuishoudenId HuisId => new(Huishouden);

    public string HuisNaam { get; private set; } = "";

    public IReadOnlyList<PersoonId> Bewoners { get; private set; } = [];

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    /// <summary>False when the family has no such home: answer 404.</summary>
    protected async Task<bool> LoadHuisAsync(CancellationToken ct)
    {
        var id = HuisId;
        var huis = await Dossier.Gezin.SelectMany(g => g.Huishoudens).Where(h => h.Id == id)
            .Select(h => new { h.Naam, Bewoners = h.Bewoners.Where(b => b.Tot == null).Select(b => b.PersoonId).ToList() })
            .SingleOrDefaultAsync(ct);
        if (huis is null)
        {
            return false;
        }

        (HuisNaam, Bewoners) = (huis.Naam, huis.Bewoners);
        Personen = [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => p.IsLid)];
        return true;
    }
}
