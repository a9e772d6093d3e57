namespace Eenlijn.Web.Modules.Gezin.DubbelenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

/// <summary>Who of the family may stand there twice, and which other family may be this one, within the worker's own cases (R1-025, K35).</summary>
[Requires(Handeling.Samenvoegen)]
public sealed class DubbelenBekijkenModel(Dubbelen dubbelen) : GezinPage
{
    public Dubbelbeeld Dubbel { get; private set; } = new([], []);

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Staat iemand er dubbel in?");
        Dubbel = await dubbelen.VindAsync(Dossier, ct);
        Personen = await Dossier.PersonenKaartenAsync(ct);
    }
}
