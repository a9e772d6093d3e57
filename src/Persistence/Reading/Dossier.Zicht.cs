namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
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
    public Task<IReadOnlyDictionary<RecordId, RecordKaart>> AfgeschermdeRecordsAsync(CancellationToken cancellationToken) =>
        KaartenAsync(Afschermingen.Where(a => a.Record != null).Select(a => a.Record), cancellationToken);

    /// <summary>A record of this case in a few words, whatever its kind; null when it is not there or not the viewer's to see.</summary>
    public async Task<RecordKaart?> RecordKaartAsync(RecordId id, CancellationToken cancellationToken) =>
        (await KaartenAsync(
            Key(Records<Contact>()).Concat(Key(Records<Vraag>())).Concat(Key(Records<Taak>())).Concat(Key(Records<Belofte>()))
                .Concat(Key(Records<Betrokkenheid>())).Concat(Key(Records<VeiligheidBekeken>())).Concat(Key(Records<ZorgOverVeiligheid>())).Concat(Key(Records<Veiligstelling>())).Concat(Key(Records<Preventiekeuze>())).Concat(Key(Records<Steunafspraak>())).Concat(Key(Records<Verwijzing>())).Concat(Key(Records<TussenTweeStoelen>()))
                .Concat(Key(GezinsRecords<Doel>())).Concat(Key(GezinsRecords<Succes>())).Concat(Key(GezinsRecords<Toestemmingsvraag>()))
                .Concat(Key(GezinsRecords<Probleem>())).Concat(Key(GezinsRecords<Draagkracht>())).Concat(Key(GezinsRecords<Vaardigheid>())).Concat(Key(GezinsRecords<Hulp>()))
                .Concat(Key(Records<Regieafspraak>())).Concat(Key(Records<Verschil>())).Concat(Key(Records<Inwerking>())).Concat(Key(Records<Verkenning>()))
                .Concat(Key(GezinsRecords<Verwachting>())).Concat(Key(GezinsRecords<Sturing>())).Concat(Key(GezinsRecords<Familiegroepsplan>()))
                .Concat(Key(GezinsRecords<Evaluatie>())).Concat(Key(GezinsRecords<Achttien>()))
                .Concat(Key(GezinsRecords<NietInStaatBesluit>())).Concat(Key(GezinsRecords<Geheimhoudingsuitleg>()))
                .Concat(Key(GezinsRecords<Levensgebeurtenis>())).Concat(Key(GezinsRecords<Achtergrond>())).Concat(Key(GezinsRecords<Verhaalregel>()))
                .Where(key => key == (RecordId?)id),
            cancellationToken)).GetValueOrDefault(id);

    private static IQueryable<RecordId?> Key<T>(IQueryable<T> records)
        where T : PersoonsRecord => records.Select(r => (RecordId?)r.Id);

    /// <summary>Looks in every kind of record at once: a key fits at most one of them.</summary>
    private async Task<IReadOnlyDictionary<RecordId, RecordKaart>> KaartenAsync(IQueryable<RecordId?> keys, CancellationToken cancellationToken)
    {
        var (contacten, vragen, taken, beloften) = (Records<Contact>(), Records<Vraag>(), Records<Taak>(), Records<Belofte>());
        var (betrokkenen, bekeken, zorgen) = (Records<Betrokkenheid>(), Records<VeiligheidBekeken>(), Records<ZorgOverVeiligheid>());
        var (veiligstellingen, steunafspraken) = (Records<Veiligstelling>(), Records<Steunafspraak>());
        var (verwijzingen, kwesties) = (Records<Verwijzing>(), Records<TussenTweeStoelen>());
        var preventies = Records<Preventiekeuze>();
        var (doelen, successen, toestemmingen) = (GezinsRecords<Doel>(), GezinsRecords<Succes>(), GezinsRecords<Toestemmingsvraag>());
        var (problemen, krachten, vaardigheden) = (GezinsRecords<Probleem>(), GezinsRecords<Draagkracht>(), GezinsRecords<Vaardigheid>());
        var hulpen = GezinsRecords<Hulp>();
        var (afspraken, verschillen, inwerkingen, verkenningen) = (Records<Regieafspraak>(), Records<Verschil>(), Records<Inwerking>(), Records<Verkenning>());
        var (verwachtingen, sturingen, groepsplannen) = (GezinsRecords<Verwachting>(), GezinsRecords<Sturing>(), GezinsRecords<Familiegroepsplan>());
        var (evaluaties, achttienen) = (GezinsRecords<Evaluatie>(), GezinsRecords<Achttien>());
        var (besluiten, uitgelegd) = (GezinsRecords<NietInStaatBesluit>(), GezinsRecords<Geheimhoudingsuitleg>());
        var (gebeurtenissen, achtergronden, verhaal) = (GezinsRecords<Levensgebeurtenis>(), GezinsRecords<Achtergrond>(), GezinsRecords<Verhaalregel>());
        var rijen = await (
            from key in keys.Distinct()
            from contact in contacten.Where(r => r.Id == key).DefaultIfEmpty()
            from vraag in vragen.Where(r => r.Id == key).DefaultIfEmpty()
            from taak in taken.Where(r => r.Id == key).DefaultIfEmpty()
            from belofte in beloften.Where(r => r.Id == key).DefaultIfEmpty()
            from betrokken in betrokkenen.Where(r => r.Id == key).DefaultIfEmpty()
            from keer in bekeken.Where(r => r.Id == key).DefaultIfEmpty()
            from zorg in zorgen.Where(r => r.Id == key).DefaultIfEmpty()
            from alarm in veiligstellingen.Where(r => r.Id == key).DefaultIfEmpty()
            from preventie in preventies.Where(r => r.Id == key).DefaultIfEmpty()
            from steun in steunafspraken.Where(r => r.Id == key).DefaultIfEmpty()
            from verwijzing in verwijzingen.Where(r => r.Id == key).DefaultIfEmpty()
            from kwestie in kwesties.Where(r => r.Id == key).DefaultIfEmpty()
            from doel in doelen.Where(r => r.Id == key).DefaultIfEmpty()
            from succes in successen.Where(r => r.Id == key).DefaultIfEmpty()
            from toestemming in toestemmingen.Where(r => r.Id == key).DefaultIfEmpty()
            from probleem in problemen.Where(r => r.Id == key).DefaultIfEmpty()
            from kracht in krachten.Where(r => r.Id == key).DefaultIfEmpty()
            from vaardigheid in vaardigheden.Where(r => r.Id == key).DefaultIfEmpty()
            from hulp in hulpen.Where(r => r.Id == key).DefaultIfEmpty()
            from afspraak in afspraken.Where(r => r.Id == key).DefaultIfEmpty()
            from verschil in verschillen.Where(r => r.Id == key).DefaultIfEmpty()
            from inwerking in inwerkingen.Where(r => r.Id == key).DefaultIfEmpty()
            from verkenning in verkenningen.Where(r => r.Id == key).DefaultIfEmpty()
            from verwachting in verwachtingen.Where(r => r.Id == key).DefaultIfEmpty()
            from sturing in sturingen.Where(r => r.Id == key).DefaultIfEmpty()
            from groepsplan in groepsplannen.Where(r => r.Id == key).DefaultIfEmpty()
            from evaluatie in evaluaties.Where(r => r.Id == key).DefaultIfEmpty()
            from achttien in achttienen.Where(r => r.Id == key).DefaultIfEmpty()
            from besluit in besluiten.Where(r => r.Id == key).DefaultIfEmpty()
            from uitleg in uitgelegd.Where(r => r.Id == key).DefaultIfEmpty()
            from gebeurtenis in gebeurtenissen.Where(r => r.Id == key).DefaultIfEmpty()
            from achtergrond in achtergronden.Where(r => r.Id == key).DefaultIfEmpty()
            from regel in verhaal.Where(r => r.Id == key).DefaultIfEmpty()
            select new
            {
                Contact = contact == null ? null : new RecordKaart(contact.Id, "contact", contact.Op, contact.Woorden ?? contact.Verslag, contact.ZichtbaarVoor),
                Vraag = vraag == null ? null : new RecordKaart(vraag.Id, "vraag", vraag.Op, vraag.Woorden == "" ? vraag.Wens ?? "" : vraag.Woorden, vraag.ZichtbaarVoor),
                Taak = taak == null ? null : new RecordKaart(taak.Id, "taak", taak.Op, taak.Wat, taak.ZichtbaarVoor),
                Belofte = belofte == null ? null : new RecordKaart(belofte.Id, "belofte", belofte.BeloofdOp, belofte.Wat, belofte.ZichtbaarVoor),
                Betrokken = betrokken == null ? null : new RecordKaart(betrokken.Id, "betrokkene", betrokken.Van, betrokken.Rol, betrokken.ZichtbaarVoor),
                Keer = keer == null ? null : new RecordKaart(keer.Id, "veiligheid bekeken", keer.Op, keer.Toelichting, keer.ZichtbaarVoor),
                Zorg = zorg == null ? null : new RecordKaart(zorg.Id, "zorg over veiligheid", zorg.Sinds, zorg.Wat, zorg.ZichtbaarVoor),
                Alarm = alarm == null ? null : new RecordKaart(alarm.Id, "oproep om veilig te stellen", DateOnly.FromDateTime(alarm.GemeldOp), alarm.Wat, alarm.ZichtbaarVoor),
                Preventie = preventie == null ? null : new RecordKaart(preventie.Id, "preventie", preventie.Op, preventie.Wat, preventie.ZichtbaarVoor),
                Steun = steun == null ? null : new RecordKaart(steun.Id, "stut en steun", steun.VolgendeOp, steun.Waarover, steun.ZichtbaarVoor),
                Verwijzing = verwijzing == null ? null : new RecordKaart(verwijzing.Id, "verwijzing", verwijzing.VerwezenOp, verwijzing.Waarvoor, verwijzing.ZichtbaarVoor),
                Kwestie = kwestie == null ? null : new RecordKaart(kwestie.Id, "tussen twee stoelen", kwestie.Sinds, kwestie.Waarvoor, kwestie.ZichtbaarVoor),
                Doel = doel == null ? null : new RecordKaart(doel.Id, "doel", doel.WoordenOp, doel.Titel, doel.ZichtbaarVoor),
                Succes = succes == null ? null : new RecordKaart(succes.Id, "succes", succes.Op, succes.Wat, succes.ZichtbaarVoor),
                Toestemming = toestemming == null ? null : new RecordKaart(toestemming.Id, "vraag om toestemming", toestemming.GevraagdOp, toestemming.Doel, toestemming.ZichtbaarVoor),
                Probleem = probleem == null ? null : new RecordKaart(probleem.Id, "wat er speelt", probleem.GenoteerdOp, probleem.Wat, probleem.ZichtbaarVoor),
                Kracht = kracht == null ? null : new RecordKaart(kracht.Id, "wat iemand kan dragen", kracht.Op, kracht.WatGeeftKracht ?? kracht.WatWeegtZwaar, kracht.ZichtbaarVoor),
                Vaardigheid = vaardigheid == null ? null : new RecordKaart(vaardigheid.Id, "wat iemand leerde", vaardigheid.Op, vaardigheid.Wat, vaardigheid.ZichtbaarVoor),
                Hulp = hulp == null ? null : new RecordKaart(hulp.Id, "hulp", hulp.AangebodenOp, hulp.Wat, hulp.ZichtbaarVoor),
                Afspraak = afspraak == null ? null : new RecordKaart(afspraak.Id, "regieafspraak", afspraak.Op, afspraak.HoudingToelichting ?? "", afspraak.ZichtbaarVoor),
                Verschil = verschil == null ? null : new RecordKaart(verschil.Id, "verschil van kijk", verschil.Op, verschil.Onderwerp, verschil.ZichtbaarVoor),
                Inwerking = inwerking == null ? null : new RecordKaart(inwerking.Id, "overdracht aan een nieuwe medewerker", inwerking.Op, inwerking.Samenvatting, inwerking.ZichtbaarVoor),
                Verkenning = verkenning == null ? null : new RecordKaart(verkenning.Id, "leefgebied", verkenning.GeopendOp, verkenning.Reden, verkenning.ZichtbaarVoor),
                Verwachting = verwachting == null ? null : new RecordKaart(verwachting.Id, "verwachting", verwachting.Op, verwachting.Wat, verwachting.ZichtbaarVoor),
                Sturing = sturing == null ? null : new RecordKaart(sturing.Id, "meer sturen", sturing.Van, sturing.Wat, sturing.ZichtbaarVoor),
                Groepsplan = groepsplan == null ? null : new RecordKaart(groepsplan.Id, "eigen plan van het gezin", groepsplan.AangebodenOp, groepsplan.Inhoud ?? groepsplan.Reden ?? "", groepsplan.ZichtbaarVoor),
                Evaluatie = evaluatie == null ? null : new RecordKaart(evaluatie.Id, "samen terugkijken", evaluatie.Op, evaluatie.WatGingGoed, evaluatie.ZichtbaarVoor),
                Achttien = achttien == null ? null : new RecordKaart(achttien.Id, "18 jaar worden", achttien.Op, achttien.EigenWoorden, achttien.ZichtbaarVoor),
                Besluit = besluit == null ? null : new RecordKaart(besluit.Id, "besluit over zelf afwegen", besluit.Op, besluit.TerZake, besluit.ZichtbaarVoor),
                Uitleg = uitleg == null ? null : new RecordKaart(uitleg.Id, "uitleg over geheimhouding", uitleg.Op, uitleg.Toelichting, uitleg.ZichtbaarVoor),
                Gebeurtenis = gebeurtenis == null ? null : new RecordKaart(gebeurtenis.Id, "gebeurtenis", gebeurtenis.GenoteerdOp, gebeurtenis.Wat, gebeurtenis.ZichtbaarVoor),
                Achtergrond = achtergrond == null ? null : new RecordKaart(achtergrond.Id, "wie iemand is en hoe het gaat", achtergrond.Antwoorden.Max(a => a.Op), achtergrond.Antwoorden.OrderBy(a => a.Id).First(a => a.VervangenOp == null).Tekst, achtergrond.ZichtbaarVoor),
                Regel = regel == null ? null : new RecordKaart(regel.Id, "regel van het verhaal", regel.ToegevoegdOp, regel.Tekst, regel.ZichtbaarVoor),
            }).ToListAsync(cancellationToken);
        return rijen
            .Select(r => r.Contact ?? r.Vraag ?? r.Taak ?? r.Belofte ?? r.Betrokken ?? r.Keer ?? r.Zorg ?? r.Alarm ?? r.Preventie ?? r.Doel ?? r.Succes ?? r.Toestemming ?? r.Besluit ?? r.Uitleg ?? r.Probleem ?? r.Kracht ?? r.Vaardigheid ?? r.Hulp ?? r.Steun ?? r.Verwijzing ?? r.Kwestie
                ?? r.Afspraak ?? r.Verschil ?? r.Inwerking ?? r.Verkenning ?? r.Verwachting ?? r.Sturing ?? r.Groepsplan ?? r.Evaluatie ?? r.Achttien ?? r.Gebeurtenis ?? r.Achtergrond ?? r.Regel)
            .OfType<RecordKaart>()
            .ToDictionary(k => k.Id, k => k.Tekst is { Length: > Begin } lang ? k with { Tekst = lang[..Begin].TrimEnd() + "…" } : k);
    }
}
