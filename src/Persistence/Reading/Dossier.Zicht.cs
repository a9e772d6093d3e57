namespace Eenlijn.Persistence.Reading;

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

    /// <summary>Everybody of the family with what his rights follow from on a day and what is kept from him: one query.</summary>
    public async Task<IReadOnlyList<Kijker>> KijkersAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var (personen, gezag, afschermingen, staf, gezinnen) = (Personen, Gezag, Afschermingen, MedewerkerNamen, Gezin);
        var kijkers = await (
            from gezin in gezinnen
            from lid in gezin.Leden
            join p in personen on lid.PersoonId equals p.Id
            select new Kijker
            {
                Id = p.Id,
                Naam = p.Naam.Roepnaam == "" ? p.Naam.Achternaam : p.Naam.Roepnaam,
                Rol = lid.Rol,
                Geboorte = p.Geboorte,
                IsLid = lid.Tot == null,
                IsOverleden = p.OverledenOp != null,
                MetGezag = gezag
                    .Where(g => g.Kind == p.Id && (g.Van == null || g.Van <= dag) && (g.Tot == null || g.Tot >= dag))
                    .SelectMany(g => g.Houders.Select(h => h.PersoonId)).ToList(),
                Afschermingen = (
                    from a in afschermingen
                    join door in staf on a.BeslotenDoor equals door.Id
                    join met in staf on a.OverlegdMet equals met.Id
                    where a.VoorPersoon == p.Id
                    select new AfschermingKaart
                    {
                        Id = a.Id,
                        VoorPersoon = a.VoorPersoon,
                        Wat = a.Wat,
                        Record = a.Record,
                        Persoon = a.Persoon,
                        Huishouden = a.Huishouden,
                        Huis = gezin.Huishoudens.Where(h => h.Id == a.Huishouden).Select(h => h.Naam).FirstOrDefault(),
                        Reden = a.Reden,
                        BeslotenDoor = door.Naam,
                        OverlegdMet = met.Naam,
                        Op = a.Op,
                        HerzienOp = a.HerzienOp,
                        OpgehevenOp = a.OpgehevenOp,
                        Version = a.Version,
                    }).ToList(),
            }).AsSingleQuery().ToListAsync(cancellationToken);
        return
        [
            .. kijkers.GroupBy(k => k.Id).Select(g => g.OrderByDescending(k => k.IsLid).First())
                .OrderBy(k => k.Rol).ThenBy(k => k.Geboorte.Code, StringComparer.Ordinal).ThenBy(k => k.Id.Value),
        ];
    }

    /// <summary>The homes of the family, to choose from.</summary>
    public Task<List<HuisKaart>> HuisKaartenAsync(CancellationToken cancellationToken) =>
        Gezin.SelectMany(g => g.Huishoudens).OrderBy(h => h.Naam).Select(h => new HuisKaart(h.Id, h.Naam)).ToListAsync(cancellationToken);

    /// <summary>The records that are kept from somebody, in a few words; what the viewer may not see is not among them. One query.</summary>
    public Task<IReadOnlyDictionary<RecordId, RecordKaart>> AfgeschermdeRecordsAsync(CancellationToken cancellationToken) =>
        KaartenAsync(Afschermingen.Where(a => a.Record != null).Select(a => a.Record), cancellationToken);

    /// <summary>A record of this case in a few words, whatever its kind; null when it is not there or not the viewer's to see.</summary>
    public async Task<RecordKaart?> RecordKaartAsync(RecordId id, CancellationToken cancellationToken) =>
        (await KaartenAsync(Casus.Select(_ => (RecordId?)id), cancellationToken)).GetValueOrDefault(id);

    /// <summary>Looks in every kind of record at once: a key fits at most one of them.</summary>
    private async Task<IReadOnlyDictionary<RecordId, RecordKaart>> KaartenAsync(IQueryable<RecordId?> keys, CancellationToken cancellationToken)
    {
        var (contacten, vragen, taken, beloften) = (Records<Contact>(), Records<Vraag>(), Records<Taak>(), Records<Belofte>());
        var (betrokkenen, bekeken, zorgen) = (Records<Betrokkenheid>(), Records<VeiligheidBekeken>(), Records<ZorgOverVeiligheid>());
        var (doelen, successen) = (GezinsRecords<Doel>(), GezinsRecords<Succes>());
        var rijen = await (
            from key in keys.Distinct()
            from contact in contacten.Where(r => r.Id == key).DefaultIfEmpty()
            from vraag in vragen.Where(r => r.Id == key).DefaultIfEmpty()
            from taak in taken.Where(r => r.Id == key).DefaultIfEmpty()
            from belofte in beloften.Where(r => r.Id == key).DefaultIfEmpty()
            from betrokken in betrokkenen.Where(r => r.Id == key).DefaultIfEmpty()
            from keer in bekeken.Where(r => r.Id == key).DefaultIfEmpty()
            from zorg in zorgen.Where(r => r.Id == key).DefaultIfEmpty()
            from doel in doelen.Where(r => r.Id == key).DefaultIfEmpty()
            from succes in successen.Where(r => r.Id == key).DefaultIfEmpty()
            select new
            {
                Contact = contact == null ? null : new RecordKaart(contact.Id, "contact", contact.Op, contact.Woorden ?? contact.Verslag, contact.ZichtbaarVoor),
                Vraag = vraag == null ? null : new RecordKaart(vraag.Id, "vraag", vraag.Op, vraag.Woorden, vraag.ZichtbaarVoor),
                Taak = taak == null ? null : new RecordKaart(taak.Id, "taak", taak.Op, taak.Wat, taak.ZichtbaarVoor),
                Belofte = belofte == null ? null : new RecordKaart(belofte.Id, "belofte", belofte.BeloofdOp, belofte.Wat, belofte.ZichtbaarVoor),
                Betrokken = betrokken == null ? null : new RecordKaart(betrokken.Id, "betrokkene", betrokken.Van, betrokken.Rol, betrokken.ZichtbaarVoor),
                Keer = keer == null ? null : new RecordKaart(keer.Id, "veiligheid bekeken", keer.Op, keer.Toelichting, keer.ZichtbaarVoor),
                Zorg = zorg == null ? null : new RecordKaart(zorg.Id, "zorg over veiligheid", zorg.Sinds, zorg.Wat, zorg.ZichtbaarVoor),
                Doel = doel == null ? null : new RecordKaart(doel.Id, "doel", doel.WoordenOp, doel.Titel, doel.ZichtbaarVoor),
                Succes = succes == null ? null : new RecordKaart(succes.Id, "succes", succes.Op, succes.Wat, succes.ZichtbaarVoor),
            }).ToListAsync(cancellationToken);
        return rijen
            .Select(r => r.Contact ?? r.Vraag ?? r.Taak ?? r.Belofte ?? r.Betrokken ?? r.Keer ?? r.Zorg ?? r.Doel ?? r.Succes)
            .OfType<RecordKaart>()
            .ToDictionary(k => k.Id, k => k.Tekst is { Length: > Begin } lang ? k with { Tekst = lang[..Begin].TrimEnd() + "…" } : k);
    }
}
