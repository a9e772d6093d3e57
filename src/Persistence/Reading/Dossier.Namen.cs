namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>What other modules may know of the family and of staff without their aggregates: names, homes, authority.</summary>
public sealed partial class Dossier
{
    /// <summary>Names of persons, to join to by id; nobody who is kept from the viewer is among them.</summary>
    public IQueryable<PersoonNaam> PersoonNamen
    {
        get
        {
            var personen = _db.Set<Persoon>().AsNoTracking();
            if (VerborgenPersonen is { Count: > 0 } verborgen)
            {
                personen = personen.Where(p => !verborgen.Contains(p.Id));
            }

            return personen.Select(p => new PersoonNaam
            {
                Id = p.Id,
                Kort = p.Naam.Roepnaam == "" ? p.Naam.Achternaam : p.Naam.Roepnaam,
                Achternaam = p.Naam.Achternaam,
                Geboorte = p.Geboorte,
            });
        }
    }

    /// <summary>Names of staff members, to join to by id.</summary>
    public IQueryable<MedewerkerNaam> MedewerkerNamen =>
        _db.Set<Medewerker>().AsNoTracking().Select(m => new MedewerkerNaam { Id = m.Id, Roepnaam = m.Roepnaam, Naam = m.Naam });

    public Task<MedewerkerNaam?> MedewerkerNaamAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        MedewerkerNamen.SingleOrDefaultAsync(m => m.Id == id, cancellationToken);

    /// <summary>Names of the staff members who may open this case on a day: who can be asked to do something in it.</summary>
    public IQueryable<MedewerkerNaam> MetToegang(DateOnly dag)
    {
        var casus = CasusId;
        var open = _db.Set<DossierToegang>().GeldigOp(dag, _kalender.Nu).Where(t => t.Grond != ToegangsGrond.Noodtoegang);
        return MedewerkerNamen.Where(m => open.Any(t => t.Dossier == casus && t.Medewerker == m.Id));
    }

    /// <summary>The homes of the family by name: "bij moeder".</summary>
    public async Task<IReadOnlyList<string>> HuizenAsync(CancellationToken cancellationToken)
    {
        var namen = await Gezin.SelectMany(g => g.Huishoudens.Select(h => h.Naam)).OrderBy(naam => naam).ToListAsync(cancellationToken);
        return [.. namen.Where(naam => !NoemtVerborgene(naam))];
    }

    /// <summary>Each person with age, place and who has authority over him on a day: what his rights follow from. One query.</summary>
    public async Task<IReadOnlyList<PersoonMetGezag>> PersonenMetGezagAsync(DateOnly dag, CancellationToken cancellationToken) =>
    [
        .. (await KaartenMetGezagAsync(dag, cancellationToken))
            .Where(k => !k.Kaart.IsOverleden)
            .Select(k => new PersoonMetGezag(k.Kaart.Id, k.Kaart.Geboorte, k.Kaart.IsKind, k.MetGezag)),
    ];

    private async Task<IEnumerable<(PersoonKaart Kaart, List<PersoonId> MetGezag)>> KaartenMetGezagAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var gezag = Gezag;
        var rijen = await Gezin.Kaarten(Personen).Select(k => new
        {
            Kaart = k,
            MetGezag = gezag.Where(g => g.Kind == k.Id && (g.Van == null || g.Van <= dag) && (g.Tot == null || g.Tot >= dag))
                .SelectMany(g => g.Houders).Select(h => h.PersoonId).ToList(),
        }).ToListAsync(cancellationToken);
        var gezagOver = rijen.DistinctBy(r => r.Kaart.Id).ToDictionary(r => r.Kaart.Id, r => r.MetGezag.Distinct().ToList());
        return PersoonKaarten.Geordend(rijen.Select(r => r.Kaart)).Select(k => (k, gezagOver[k.Id]));
    }

    /// <summary>
    /// Whether the viewer may see a record that is no row any more but part of a copy, such as a goal in an agreed plan: the same
    /// rule, by the rights and the withholdings of today. For a worker always true.
    /// </summary>
    public bool Toont(RecordId record, bool voorGezin, IReadOnlyCollection<PersoonId> overWie) =>
        _blikken.All(b => b.Toont(record, voorGezin, overWie));

    /// <summary>Looked at with the eyes of somebody of the family, or of several together: for print, copy and looking together.</summary>
    public bool IsBlik => _blikken.Count > 0;

    /// <summary>Who is kept from one of those who look.</summary>
    private HashSet<PersoonId> VerborgenPersonen => [.. _blikken.SelectMany(b => b.VerborgenPersonen)];

    /// <summary>Whether a text names a person who is kept from the viewer: a title, a home, an action. Free text is looked at by names only.</summary>
    public bool NoemtVerborgene(string? tekst) => _blikken.Any(b => b.NoemtVerborgene(tekst));

    /// <summary>
    /// The one gate for text that somebody typed, on its way to somebody of the family: null when it names a person who is kept
    /// from him (K17). Whatever free text a print shows passes here; what is made of several parts is left out whole.
    /// </summary>
    public string? Tekst(string? tekst) => NoemtVerborgene(tekst) ? null : tekst;

    /// <summary>Whether anybody is kept from the viewer; what was written of the family as a whole is then kept too (K17).</summary>
    public bool VerbergtIemand => VerborgenPersonen.Count > 0;

    /// <summary>Whether a secret address may be shown: to a worker, and of the family to who lives there (K17).</summary>
    internal bool ToontGeheim(IEnumerable<PersoonId> bewoners) => _blikken.All(b => bewoners.Contains(b.Kijker));

    /// <summary>Whether a person is kept from the viewer.</summary>
    public bool VerbergtPersoon(PersoonId persoon) => VerborgenPersonen.Contains(persoon);
}
