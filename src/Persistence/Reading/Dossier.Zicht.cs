namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Microsoft.EntityFrameworkCore;

/// <summary>Who of the family may see what, and what is kept from whom: for the page on which a worker decides about that.</summary>
public sealed partial class Dossier
{
    private const int Begin = 120;

    /// <summary>Who looks, when the case is seen with the eyes of somebody of the family; empty for a worker.</summary>
    public string NaamVanKijker => string.Join(" en ", _blikken.Select(b => b.Naam));

    /// <summary>
    /// Whether what belongs to the family as a whole is for who looks: for those of the family who may see over themselves. A
    /// neighbour gets only the goals that concern him.
    /// </summary>
    public bool ToontVanGezin => _blikken.All(b => b.IsVanGezin && b.Toont(default, voorGezin: true, [b.Kijker]));

    /// <summary>
    /// Days of looking back that were set in an evaluation which the viewer may not see: the day would tell that there was one. For a
    /// worker there are none.
    /// </summary>
    public IQueryable<DateOnly?> VerborgenTerugkijkdagen
    {
        get
        {
            var (gezin, gezien, blik) = (GezinId, GezinsRecords<Evaluatie>().Select(e => e.Id), IsBlik);
            return _db.Set<Evaluatie>().AsNoTracking().Where(e => e.GezinId == gezin && blik && e.VolgendeOp != null && !gezien.Contains(e.Id)).Select(e => e.VolgendeOp);
        }
    }

    /// <summary>Everybody of the family with what his rights follow from on a day and what is kept from him.</summary>
    public async Task<IReadOnlyList<Kijker>> KijkersAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var personen = await KaartenMetGezagAsync(dag, cancellationToken);
        var afschermingen = (await AfschermingKaartenAsync(cancellationToken)).ToLookup(a => a.VoorPersoon);
        return
        [
            .. personen.Select(p => new Kijker
            {
                Id = p.Kaart.Id,
                Naam = p.Kaart.Kort,
                Rol = p.Kaart.Rol,
                Geboorte = p.Kaart.Geboorte,
                IsLid = p.Kaart.IsLid,
                IsOverleden = p.Kaart.IsOverleden,
                MetGezag = p.MetGezag,
                Afschermingen = [.. afschermingen[p.Kaart.Id]],
            }),
        ];
    }

    /// <summary>Whether somebody lives in a home of the family now: its address is his own.</summary>
    public Task<bool> WoontInAsync(HuishoudenId huis, PersoonId persoon, CancellationToken cancellationToken) => Gezin.SelectMany(g => g.Huishoudens)
        .AnyAsync(h => h.Id == huis && h.Bewoners.Any(b => b.PersoonId == persoon && b.Tot == null), cancellationToken);

    private Task<List<AfschermingKaart>> AfschermingKaartenAsync(CancellationToken cancellationToken)
    {
        var (staf, huizen) = (MedewerkerNamen, Gezin.SelectMany(g => g.Huishoudens));
        return (
            from a in Afschermingen
            join door in staf on a.BeslotenDoor equals door.Id
            join met in staf on a.OverlegdMet equals met.Id
            from huis in huizen.Where(h => h.Id == a.Huishouden).DefaultIfEmpty()
            select new AfschermingKaart
            {
                Id = a.Id,
                VoorPersoon = a.VoorPersoon,
                Wat = a.Wat,
                Record = a.Record,
                Persoon = a.Persoon,
                Huishouden = a.Huishouden,
                Huis = huis.Naam,
                Reden = a.Reden,
                BeslotenDoor = door.Naam,
                OverlegdMet = met.Naam,
                Op = a.Op,
                HerzienOp = a.HerzienOp,
                OpgehevenOp = a.OpgehevenOp,
                Wegingen = a.Momenten.OrderBy(m => m.Id)
                    .Select(m => new AfschermingWeging(
                        m.Op, staf.Where(s => s.Id == m.Door).Select(s => s.Naam).First(), staf.Where(s => s.Id == m.OverlegdMet).Select(s => s.Naam).First(), m.Reden))
                    .ToList(),
                Version = a.Version,
            }).ToListAsync(cancellationToken);
    }

    /// <summary>The homes of the family, to choose from.</summary>
    public Task<List<HuisKaart>> HuisKaartenAsync(CancellationToken cancellationToken) =>
        Gezin.SelectMany(g => g.Huishoudens).OrderBy(h => h.Naam).Select(h => new HuisKaart(h.Id, h.Naam)).ToListAsync(cancellationToken);

    /// <summary>The records that are kept from somebody, in a few words; what the viewer may not see is not among them. One query.</summary>
    public Task<IReadOnlyDictionary<RecordId, RecordKaart>> AfgeschermdeRecordsAsync(CancellationToken cancellationToken) => KaartenAsync(null, cancellationToken);

    /// <summary>A record of this case in a few words, whatever its kind; null when it is not there or not the viewer's to see.</summary>
    public async Task<RecordKaart?> RecordKaartAsync(RecordId id, CancellationToken cancellationToken) => (await KaartenAsync(id, cancellationToken)).GetValueOrDefault(id);

    /// <summary>Looks in every kind of record, each by its key: a key fits at most one of them.</summary>
    /// <param name="een">The one that is asked for; null for all that are kept from somebody.</param>
    private async Task<IReadOnlyDictionary<RecordId, RecordKaart>> KaartenAsync(RecordId? een, CancellationToken cancellationToken)
    {
        var keys = Afschermingen.Where(a => a.Record != null).Select(a => a.Record);
        IQueryable<RecordKaart>[] soorten =
        [
            Welke(Records<Contact>()).Select(r => new RecordKaart { Id = r.Id, Soort = "contact", Op = r.Op, Tekst = r.Woorden ?? r.Verslag ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Vraag>()).Select(r => new RecordKaart { Id = r.Id, Soort = "vraag", Op = r.Op, Tekst = r.Woorden == "" ? r.Wens ?? "" : r.Woorden, Voor = r.ZichtbaarVoor }),
            Welke(Records<Taak>()).Select(r => new RecordKaart { Id = r.Id, Soort = "taak", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Belofte>()).Select(r => new RecordKaart { Id = r.Id, Soort = "belofte", Op = r.BeloofdOp, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Betrokkenheid>()).Select(r => new RecordKaart { Id = r.Id, Soort = "betrokkene", Op = r.Van, Tekst = r.Rol ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<VeiligheidBekeken>()).Select(r => new RecordKaart { Id = r.Id, Soort = "veiligheid bekeken", Op = r.Op, Tekst = r.Toelichting ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<ZorgOverVeiligheid>()).Select(r => new RecordKaart { Id = r.Id, Soort = "zorg over veiligheid", Op = r.Sinds, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Veiligstelling>()).Select(r => new RecordKaart { Id = r.Id, Soort = "oproep om veilig te stellen", Op = DateOnly.FromDateTime(r.GemeldOp), Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Preventiekeuze>()).Select(r => new RecordKaart { Id = r.Id, Soort = "preventie", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Steunafspraak>()).Select(r => new RecordKaart { Id = r.Id, Soort = "stut en steun", Op = r.VolgendeOp, Tekst = r.Waarover ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Verwijzing>()).Select(r => new RecordKaart { Id = r.Id, Soort = "verwijzing", Op = r.VerwezenOp, Tekst = r.Waarvoor ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<TussenTweeStoelen>()).Select(r => new RecordKaart { Id = r.Id, Soort = "tussen twee stoelen", Op = r.Sinds, Tekst = r.Waarvoor ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Doel>()).Select(r => new RecordKaart { Id = r.Id, Soort = "doel", Op = r.WoordenOp, Tekst = r.Titel ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Succes>()).Select(r => new RecordKaart { Id = r.Id, Soort = "succes", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Toestemmingsvraag>()).Select(r => new RecordKaart { Id = r.Id, Soort = "vraag om toestemming", Op = r.GevraagdOp, Tekst = r.Doel ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Probleem>()).Select(r => new RecordKaart { Id = r.Id, Soort = "wat er speelt", Op = r.GenoteerdOp, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Draagkracht>()).Select(r => new RecordKaart { Id = r.Id, Soort = "wat iemand kan dragen", Op = r.Op, Tekst = r.WatGeeftKracht ?? r.WatWeegtZwaar ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Vaardigheid>()).Select(r => new RecordKaart { Id = r.Id, Soort = "wat iemand leerde", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Hulp>()).Select(r => new RecordKaart { Id = r.Id, Soort = "hulp", Op = r.AangebodenOp, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Regieafspraak>()).Select(r => new RecordKaart { Id = r.Id, Soort = "regieafspraak", Op = r.Op, Tekst = r.HoudingToelichting ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Verschil>()).Select(r => new RecordKaart { Id = r.Id, Soort = "verschil van kijk", Op = r.Op, Tekst = r.Onderwerp ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Inwerking>()).Select(r => new RecordKaart { Id = r.Id, Soort = "overdracht aan een nieuwe medewerker", Op = r.Op, Tekst = r.Samenvatting ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<EigenGrens>()).Select(r => new RecordKaart { Id = r.Id, Soort = "grens van eigen kennis", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Verkenning>()).Select(r => new RecordKaart { Id = r.Id, Soort = "leefgebied", Op = r.GeopendOp, Tekst = r.Reden ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Verwachting>()).Select(r => new RecordKaart { Id = r.Id, Soort = "verwachting", Op = r.Op, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Sturing>()).Select(r => new RecordKaart { Id = r.Id, Soort = "meer sturen", Op = r.Van, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Familiegroepsplan>()).Select(r => new RecordKaart { Id = r.Id, Soort = "eigen plan van het gezin", Op = r.AangebodenOp, Tekst = r.Inhoud ?? r.Reden ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Evaluatie>()).Select(r => new RecordKaart { Id = r.Id, Soort = "samen terugkijken", Op = r.Op, Tekst = r.WatGingGoed ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Achttien>()).Select(r => new RecordKaart { Id = r.Id, Soort = "18 jaar worden", Op = r.Op, Tekst = r.EigenWoorden ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<NietInStaatBesluit>()).Select(r => new RecordKaart { Id = r.Id, Soort = "besluit over zelf afwegen", Op = r.Op, Tekst = r.TerZake ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Geheimhoudingsuitleg>()).Select(r => new RecordKaart { Id = r.Id, Soort = "uitleg over geheimhouding", Op = r.Op, Tekst = r.Toelichting ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Beslisgesprek>()).Select(r => new RecordKaart { Id = r.Id, Soort = "gesprek om samen te beslissen", Op = r.Op, Tekst = r.Doel ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Werkblad>()).Select(r => new RecordKaart { Id = r.Id, Soort = "ingevuld hulpmiddel", Op = r.Op, Tekst = r.Antwoorden.OrderBy(a => a.Id).Select(a => a.Tekst).FirstOrDefault() ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Situatiebeeld>()).Select(r => new RecordKaart { Id = r.Id, Soort = "beeld van de situatie", Op = r.Op, Tekst = r.WatSpeelt ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Uitleg>()).Select(r => new RecordKaart { Id = r.Id, Soort = "uitleg", Op = r.Op, Tekst = r.Probleem ?? r.Gevolgen ?? r.EigenAandeel ?? r.Hulp ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Meedenkwijze>()).Select(r => new RecordKaart { Id = r.Id, Soort = "hoe iemand meedenkt", Op = r.Keuzes.OrderByDescending(k => k.Op).Select(k => k.Op).FirstOrDefault(), Tekst = r.WatHelpt ?? r.EerdereErvaring ?? "", Voor = r.ZichtbaarVoor }),
            Welke(Records<Besluit>()).Select(r => new RecordKaart { Id = r.Id, Soort = "besluit", Op = r.BegonnenOp, Tekst = r.Vraag ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Levensgebeurtenis>()).Select(r => new RecordKaart { Id = r.Id, Soort = "gebeurtenis", Op = r.GenoteerdOp, Tekst = r.Wat ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Achtergrond>()).Select(r => new RecordKaart { Id = r.Id, Soort = "wie iemand is en hoe het gaat", Op = r.Antwoorden.Max(a => a.Op), Tekst = r.Antwoorden.Where(a => a.VervangenOp == null).OrderBy(a => a.Id).Select(a => a.Tekst).FirstOrDefault() ?? "", Voor = r.ZichtbaarVoor }),
            Welke(GezinsRecords<Verhaalregel>()).Select(r => new RecordKaart { Id = r.Id, Soort = "regel van het verhaal", Op = r.ToegevoegdOp, Tekst = r.Tekst ?? "", Voor = r.ZichtbaarVoor }),
        ];
        var rijen = await soorten.Aggregate((alle, soort) => alle.Concat(soort)).ToListAsync(cancellationToken);
        return rijen.ToDictionary(k => k.Id, k => k.Tekst is { Length: > Begin } lang ? k with { Tekst = lang[..Begin].TrimEnd() + "…" } : k);

        IQueryable<T> Welke<T>(IQueryable<T> records)
            where T : PersoonsRecord => een is { } id ? records.Where(r => r.Id == id) : records.Where(r => keys.Contains(r.Id));
    }
}
