namespace Eenlijn.Web.Modules.Beslissen.BeslissenOverzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Talks, decisions, the picture and how each takes part: where deciding together begins.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BeslissenOverzichtModel(Kalender kalender) : BeslissenPage
{
    public IReadOnlyList<Rij> Gesprekken { get; private set; } = [];

    public IReadOnlyList<Rij> Besluiten { get; private set; } = [];

    /// <summary>Who needs help to think along, said who should decide, or had earlier help (R3-018, R3-025).</summary>
    public IReadOnlyDictionary<Guid, Rij> Meedenken { get; private set; } = new Dictionary<Guid, Rij>();

    public Rij? Beeld { get; private set; }

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen beslissen");
        await LoadGezinAsync(null, ct);
        var nooit = DateOnly.MinValue;
        var gesprekken = Dossier.Records<Beslisgesprek>().Select(g => new { Soort = 0, Id = (Guid)g.Id, Tekst = g.Doel, Bij = "", Stand = g.GeslotenOp == null ? 0 : 1, Op = g.Op, Terug = nooit });
        var besluiten = Dossier.Records<Besluit>().Select(b => new
        {
            Soort = 1, Id = (Guid)b.Id, Tekst = b.Vraag, Bij = b.Tekst ?? "",
            Stand = b.Stand == Besluitstand.Open ? 0 : b.Stand == Besluitstand.GestoptOmVeiligheid ? 1 : b.Stand == Besluitstand.Besloten ? 2 : b.Stand == Besluitstand.Heroverwogen ? 3 : 4,
            Op = b.BeslotenOp ?? b.BegonnenOp, Terug = b.TerugkijkenOp ?? nooit,
        });
        var wijzen = Dossier.Records<Meedenkwijze>().Select(m => new
        {
            Soort = 2, Id = (Guid)(object)m.Persoon, Tekst = m.WatHelpt ?? m.EerdereErvaring ?? "", Bij = "",
            Stand = m.HulpBijMeedenken ? 1 : 0, Op = nooit, Terug = nooit,
        });
        var beelden = Dossier.Records<Situatiebeeld>().Where(b => b.VervangenOp == null).Select(b => new { Soort = 3, Id = (Guid)b.Id, Tekst = b.WatSpeelt, Bij = "", Stand = b.Nummer, b.Op, Terug = nooit });
        var gelezen = await gesprekken.Concat(besluiten).Concat(wijzen).Concat(beelden).ToListAsync(ct);
        var rijen = gelezen.Where(r => Dossier.Tekst(r.Tekst) is not null)
            .Select(r => (r.Soort, Rij: new Rij(r.Id, r.Tekst, r.Bij.Length == 0 ? null : Dossier.Tekst(r.Bij), r.Stand, r.Op, r.Terug == nooit ? null : r.Terug)))
            .ToLookup(r => r.Soort, r => r.Rij);
        Gesprekken = [.. rijen[0].OrderBy(g => g.Stand).ThenByDescending(g => g.Op).ThenByDescending(g => g.Id)];
        Besluiten = [.. rijen[1].OrderBy(b => b.Stand switch { 1 => 0, 0 => 1, _ => b.Stand }).ThenByDescending(b => b.Op).ThenByDescending(b => b.Id)];
        Meedenken = rijen[2].DistinctBy(m => m.Id).ToDictionary(m => m.Id);
        Beeld = rijen[3].FirstOrDefault();
    }

    public sealed record Rij(Guid Id, string Tekst, string? Bij, int Stand, DateOnly Op, DateOnly? Terug)
    {
        public bool IsGesloten => Stand == 1;

        public Besluitstand Besluitstand => (Besluitstand)Stand;

        /// <summary>A decision of which the day to look back has passed (R3-024).</summary>
        public bool MoetTerug(DateOnly vandaag) => Besluitstand == Besluitstand.Besloten && Terug < vandaag;
    }
}
