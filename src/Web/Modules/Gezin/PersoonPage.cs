namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Mvc;

/// <summary>A page about one person who belongs to the family now, with <c>{persoon:guid}</c> in its route.</summary>
public abstract class PersoonPage : GezinPage
{
    [BindProperty(SupportsGet = true, Name = "persoon")]
    public Guid PersoonId { get; set; }

    public PersoonKaart Persoon { get; private set; } = null!;

    /// <summary>False when there is nobody like that here: answer 404.</summary>
    protected async Task<bool> LoadPersoonAsync(CancellationToken ct)
    {
        var id = new PersoonId(PersoonId);
        var kaart = (await Dossier.PersonenKaartenAsync(ct)).FirstOrDefault(p => p.Id == id && p.IsLid);
        Persoon = kaart!;
        return kaart is not null;
    }
}
