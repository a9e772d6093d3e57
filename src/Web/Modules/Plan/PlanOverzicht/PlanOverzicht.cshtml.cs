namespace Eenlijn.Web.Modules.Plan.PlanOverzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>One plan for the whole family: by field of life what plays, what the goals are and for whom, and which help runs under which law (R4-061).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class PlanOverzichtModel : PlanPage
{
    public IReadOnlyList<GebiedRij> Gebieden { get; private set; } = [];

    /// <summary>Laws under which help runs now.</summary>
    public IReadOnlyList<string> Wetten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het plan op een rij");
        var personen = Dossier.PersoonNamen;
        var rijen = await Dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief)
            .Select(d => new Rij("doel", d.Id.Value, d.Leefgebied, d.Titel, null) { Volgorde = d.Volgorde, Wie = d.OverWie.Select(o => personen.Where(p => p.Id == o.PersoonId).Select(p => p.Kort).FirstOrDefault()).ToList() })
            .ToListAsync(ct);
        var problemen = await Dossier.GezinsRecords<Probleem>().Where(p => p.OpgelostOp == null)
            .Select(p => new Rij("probleem", p.Id.Value, p.Leefgebied, p.Wat, null) { Volgorde = p.Volgorde })
            .ToListAsync(ct);
        var hulp = await Dossier.GezinsRecords<Hulp>().Where(h => h.Status == HulpStatus.Loopt)
            .Select(h => new Rij("hulp", h.Id.Value, null, h.Wat + " (" + h.Aanbieder + ")", h.Wet) { Volgorde = h.Volgorde, Doel = h.Doel, Wie = h.OverWie.Select(o => personen.Where(p => p.Id == o.PersoonId).Select(p => p.Kort).FirstOrDefault()).ToList() })
            .ToListAsync(ct);
        // Help stands where its goal stands; without one it stands apart.
        var alle = rijen.Concat(problemen).Concat(hulp.Select(h => h with { Gebied = rijen.FirstOrDefault(r => h.Doel is { } doel && r.Record == doel.Value)?.Gebied }))
            .Where(r => Dossier.Tekst(r.Tekst) is not null).OrderBy(r => r.Volgorde).ToList();
        Gebieden =
        [
            .. Leefgebieden.Lijst.Waarden.Select(w => GebiedRij.Van(char.ToUpperInvariant(w.Tekst[0]) + w.Tekst[1..], alle.Where(r => r.Gebied == w.Code)))
                .Append(GebiedRij.Van("Zonder leefgebied", alle.Where(r => r.Gebied is null))).Where(g => !g.IsLeeg),
        ];
        Wetten = [.. hulp.Select(h => h.Wet).OfType<string>().Distinct().Select(Domain.Plan.Wetten.Lijst.Tekst).Order(StringComparer.Ordinal)];
    }

    public sealed record Rij(string Soort, Guid Record, string? Gebied, string Tekst, string? Wet)
    {
        public int Volgorde { get; init; }

        public RecordId? Doel { get; init; }

        public IReadOnlyList<string?> Wie { get; init; } = [];

        public string Namen => string.Join(", ", Wie.OfType<string>());
    }

    public sealed record GebiedRij(string Naam, IReadOnlyList<Rij> Problemen, IReadOnlyList<Rij> Doelen, IReadOnlyList<Rij> Hulp)
    {
        public bool IsLeeg => Problemen.Count + Doelen.Count + Hulp.Count == 0;

        public static GebiedRij Van(string naam, IEnumerable<Rij> rijen)
        {
            var perSoort = rijen.ToLookup(r => r.Soort);
            return new(naam, [.. perSoort["probleem"]], [.. perSoort["doel"]], [.. perSoort["hulp"]]);
        }
    }
}
