namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page about the help of one person, with <c>{steun:guid}</c> in its route.</summary>
public abstract class SteunPage : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Steun { get; set; }

    public NetwerksteunId SteunId => new(Steun);

    /// <summary>Who helps.</summary>
    public string Naam { get; private set; } = "";

    protected SteunStand? Stand { get; private set; }

    /// <summary>False when the family has no such help: answer 404.</summary>
    protected async Task<bool> LoadSteunAsync(CancellationToken ct)
    {
        var id = SteunId;
        Stand = await Dossier.Netwerksteun.Where(s => s.Id == id)
            .Select(s => new SteunStand(s.PersoonId, s.Soort, s.Afspraak, s.WilHelpen, s.Weging, s.Version)).SingleOrDefaultAsync(ct);
        if (Stand is null)
        {
            return false;
        }

        Naam = (await Dossier.PersonenKaartenAsync(ct)).First(p => p.Id == Stand.Persoon).Naam;
        return true;
    }

    /// <summary>The help as it is stored now.</summary>
    protected sealed record SteunStand(PersoonId Persoon, SteunSoort Soort, string? Afspraak, bool? WilHelpen, Netwerkweging Weging, int Version);
}
