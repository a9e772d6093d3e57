namespace Eenlijn.Web.Modules.Gezin.SamenvoegingenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

/// <summary>The trail of merges in this family.</summary>
[Requires(Handeling.Samenvoegen)]
public sealed class SamenvoegingenBekijkenModel(Samenvoeger samenvoeger, Gezinssamenvoeger gezinnen) : GezinPage
{
    public IReadOnlyList<SamenvoegingKaart> Samenvoegingen { get; private set; } = [];

    public IReadOnlyList<GezinSamenvoegingKaart> Gezinnen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat is samengevoegd?");
        Samenvoegingen = await samenvoeger.LijstAsync(Dossier, ct);
        Gezinnen = await gezinnen.LijstAsync(Dossier, ct);
    }
}
