namespace Eenlijn.Web.Modules.Plan.PlanLezen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

/// <summary>How easily the plan reads as it stands, before it is printed or put to the family (R4-066). Words of the family are not measured.</summary>
[Requires(Handeling.PlanWijzigen)]
public sealed class PlanLezenModel(Kalender kalender) : PlanPage
{
    public IReadOnlyList<TekstMeting> Metingen { get; private set; } = [];

    public Leesbaarheid Geheel { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Leest dit plan makkelijk?");
        var doelen = PlanBeeld.Maken(Dossier, await PlanLezing.DoelenAsync(Dossier, ct), kalender.Vandaag).Doelen;
        var teksten = doelen.SelectMany(d => (IEnumerable<(string? Waar, string Tekst)>)
        [
            (null, d.Doel.Titel), .. d.Doel.Acties.SelectMany(a => new[] { a.Wat, a.Toelichting ?? "" }).Select(t => ((string?)d.Kop, t)),
        ]).ToList();
        Metingen =
        [
            .. teksten.Select(t => new TekstMeting(t.Tekst, Leesbaarheid.Meten(t.Tekst), t.Waar))
                .Where(m => m.Meting.Niveau is Leesniveau.Lastig or Leesniveau.Moeilijk).OrderBy(m => m.Meting.Score),
        ];
        Geheel = Leesbaarheid.Meten(string.Join("\n", teksten.Select(t => t.Tekst)));
    }
}
