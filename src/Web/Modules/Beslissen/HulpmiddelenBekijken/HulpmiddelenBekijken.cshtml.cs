namespace Eenlijn.Web.Modules.Beslissen.HulpmiddelenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>The tools of the talk, and which were used in this case (R3-042).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class HulpmiddelenBekijkenModel : BeslissenPage
{
    /// <summary>How often each was filled in, by its code.</summary>
    public IReadOnlyDictionary<string, int> Aantal { get; private set; } = new Dictionary<string, int>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hulpmiddelen");
        Aantal = await Dossier.Records<Werkblad>().GroupBy(w => w.Hulpmiddel).Select(g => new { g.Key, Keer = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Keer, ct);
    }
}
