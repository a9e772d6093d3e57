namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>
/// Tells the story of one fictitious family by the acts of the domain. Days are counted from today: -3 is three days ago, so
/// that the demo is as fresh as the day on which it is loaded.
/// </summary>
internal sealed partial class Verhaal
{
    private readonly AppDbContext _db;
    private readonly DateOnly _vandaag;
    private readonly List<PersoonId> _allen = [];
    private readonly List<Probleem> _problemen = [];
    private readonly List<Doel> _doelen = [];
    private readonly Dictionary<PersoonId, string> _namen = [];
    private readonly DemoMensen _mensen;
    private readonly RecordId _aanmelding = NewId.Of<RecordId>();
    private readonly int _geopend;

    public Verhaal(AppDbContext db, DemoMensen mensen, DateOnly vandaag, string naam, Medewerker regisseur, int geopend)
    {
        _db = db;
        _mensen = mensen;
        _vandaag = vandaag;
        _geopend = geopend;
        Regisseur = regisseur;
        Gezin = Add(Gezin.Toevoegen(naam).Value);
        Casus = Add(Casus.Openen(Gezin.Id, regisseur.Lidmaatschappen[0].TeamId, _aanmelding, RegieHouder.Regisseur(regisseur.Id), regisseur.Id, Dag(geopend)));
        Plan = Add(Domain.Plan.Plan.Beginnen(Gezin.Id));
    }

    public Gezin Gezin { get; }

    public Casus Casus { get; }

    public Plan Plan { get; }

    public Medewerker Regisseur { get; set; }

    public DateOnly Dag(int dagen) => _vandaag.AddDays(dagen);

    public Persoon Kind(string naam, string geboren, Geslacht geslacht, Organisatie? school = null, string? groep = null, string? taal = null) =>
        Lid(naam, geboren, GezinsRol.Kind, g => g with { Geslacht = geslacht, School = school?.Id, Groep = groep, Taal = taal });

    public Persoon Ouder(string naam, string geboren, Geslacht geslacht, string telefoon, string taal = "Nederlands", bool tolk = false, Kanaal kanaal = Kanaal.Bellen) =>
        Lid(naam, geboren, GezinsRol.Ouder, g => g with { Geslacht = geslacht, Telefoon = telefoon, Taal = taal, TolkGewenst = tolk, Voorkeurskanaal = kanaal });

    public Persoon Ander(string naam, string geboren, GezinsRol rol, Geslacht geslacht, string? telefoon = null, DateOnly? lidVan = null) =>
        Lid(naam, geboren, rol, g => g with { Geslacht = geslacht, Telefoon = telefoon }, lidVan);

    public void Relatie(Persoon van, RelatieSoort soort, params Persoon[] naar)
    {
        foreach (var ander in naar)
        {
            Add(Domain.Gezin.Relatie.Leggen(van.Id, soort, ander.Id, null, null).Value);
        }
    }

    /// <summary>The same with the days between which it held.</summary>
    public void Sinds(Persoon van, RelatieSoort soort, Persoon naar, DateOnly begin, DateOnly? eind = null)
    {
        var relatie = Add(Domain.Gezin.Relatie.Leggen(van.Id, soort, naar.Id, begin, null).Value);
        if (eind is { } dag)
        {
            relatie.Beeindigen(dag);
        }
    }

    /// <summary>Somebody of the wider family, of whom only the year of death is told.</summary>
    public Persoon Familielid(string naam, string geboren, Geslacht geslacht, int? overleden = null) =>
        Lid(naam, geboren, GezinsRol.Netwerk, g => g with { Geslacht = geslacht, OverledenOp = overleden is { } jaar ? OnzekereDatum.Create(jaar, null, null).Value : null });

    public void Gezag(GezagSoort soort, Persoon[] houders, params Persoon[] kinderen)
    {
        foreach (var kind in kinderen)
        {
            Add(Domain.Gezin.Gezag.Vastleggen(new(kind.Id, soort, [.. houders.Select(h => h.Id)]) { Bron = GezagBron.Brp }).Value);
        }
    }

    public void Voogdij(string instelling, params Persoon[] kinderen)
    {
        foreach (var kind in kinderen)
        {
            Add(Domain.Gezin.Gezag.Vastleggen(new(kind.Id, GezagSoort.Voogdij, []) { AndereHouder = instelling, Bron = GezagBron.Uitspraak }).Value);
        }
    }

    public void Maatregel(MaatregelSoort soort, int van, int? looptTot, string gezinsvoogd, string? bedreigingen, string? doelen, params Persoon[] kinderen)
    {
        foreach (var kind in kinderen)
        {
            var gegevens = new MaatregelGegevens(kind.Id, soort, Dag(van))
            {
                LooptTot = looptTot is { } dagen ? Dag(dagen) : null,
                Rechtbank = "Rechtbank Waterland",
                Uitvoerder = _mensen.Gi.Id,
                Gezinsvoogd = gezinsvoogd,
                GezinsvoogdTelefoon = "020 555 08 10",
                Bedreigingen = bedreigingen,
                Doelen = doelen,
            };
            Add(Domain.Gezin.Maatregel.Vastleggen(gegevens, _vandaag).Value);
        }
    }

    public Huishouden Huis(string naam, string straat, string nummer, string postcode, params Persoon[] bewoners) => Huis(naam, straat, nummer, postcode, null, bewoners);

    public Huishouden Huis(string naam, string straat, string nummer, string postcode, string? wanneer, params Persoon[] bewoners)
    {
        var huis = Gezin.HuishoudenToevoegen(naam).Value;
        Gezin.Verhuizen(huis.Id, new(straat, nummer, postcode, "Waterrijk"), Dag(-900), geheim: false);
        foreach (var bewoner in bewoners)
        {
            // When it says so, it is about the children: a parent lives there.
            var isKind = Gezin.Leden.Any(l => l.PersoonId == bewoner.Id && l.Rol == GezinsRol.Kind);
            Gezin.BewonerToevoegen(huis.Id, bewoner.Id, null, isKind ? wanneer : null);
        }

        return huis;
    }

    public void Steun(Persoon wie, SteunSoort soort, string afspraak, Netwerkweging? weging = null) =>
        Add(Netwerksteun.Toevoegen(Gezin.Id, wie.Id, soort, afspraak, true, weging).Value);

    public void Hulp(Persoon wie, string wat, string door, string wanneer, string uitkomst) =>
        Add(EerdereHulp.Noteren(wie.Id, new(false, wat, door, wanneer, uitkomst, HulpBron.AnderGezinslid, null, null), _vandaag).Value);

    public void GeenHulp(Persoon wie) => Add(EerdereHulp.Noteren(wie.Id, new(true, null, null, null, null, HulpBron.AnderGezinslid, null, null), _vandaag).Value);

    /// <summary>The registration with which the case began, taken up on the same day (R0-014); told when the family stands.</summary>
    public void Kwam(Persoon wie, string woorden, string route, Initiatief initiatief, Func<AanmeldingGegevens, AanmeldingGegevens>? meer = null)
    {
        var gegevens = new AanmeldingGegevens
        {
            EigenWoorden = woorden,
            WoordenVan = wie.Naam.Roepnaam,
            GezegdDoor = wie.Id,
            Instroom = initiatief == Initiatief.TeamZelf ? Instroom.Outreach : Instroom.Gezin,
            Initiatief = initiatief,
            Route = route,
            GezinWeetErvan = WeetErvan.Ja,
            Motivatie = Motivatie.Open,
            Gezin = Gezin.Id,
            Personen = _allen,
        };
        var team = Regisseur.Lidmaatschappen[0].TeamId;
        var aanmelding = Add(Aanmelding.Noteren(Regisseur.Id, team, meer?.Invoke(gegevens) ?? gegevens, Kalender.NaarUtc(Dag(_geopend), new(9, 40)), _aanmelding).Value);
        var opgepakt = aanmelding.Toewijzen(Regisseur.Id, Regisseur.Id, Kalender.NaarUtc(Dag(_geopend), new(11, 15)));
        if (!opgepakt.IsSuccess)
        {
            throw new InvalidOperationException(opgepakt.Errors[0].Code);
        }
    }

    public void Vraag(int dag, Persoon wie, string woorden, Hulpwens? wens = null) =>
        Add(Domain.Casus.Vraag.Noteren(Casus.Id, VraagSoort.Direct, woorden, wie.Id, Dag(dag), Regisseur.Id, VoorGezin(wie), wens).Value);

    public void VraagErachter(int dag, string woorden) =>
        Add(Domain.Casus.Vraag.Noteren(Casus.Id, VraagSoort.Erachter, woorden, null, Dag(dag), Regisseur.Id, VoorAllen).Value);

    public Betrokkenheid Partner(int dag, Organisatie organisatie, string naam, string rol, string telefoon, string deelafspraak, string? gebied = null, int? uitgenodigd = null) =>
        Add(Betrokkenheid.Beginnen(
            Casus.Id,
            new(BetrokkenSoort.Partner, rol) { Organisatie = organisatie.Id, Naam = naam, Telefoon = telefoon, Deelafspraak = deelafspraak, Leefgebied = gebied, UitgenodigdOp = uitgenodigd is { } op ? Dag(op) : null },
            Dag(dag),
            Regisseur.Id,
            VoorAllen).Value);

    public Betrokkenheid Collega(int dag, Medewerker wie, string rol) => Add(Betrokkenheid.Beginnen(
        Casus.Id, new(BetrokkenSoort.Medewerker, rol) { Medewerker = wie.Id, Telefoon = wie.Telefoon }, Dag(dag), Regisseur.Id, VoorAllen).Value);

    public Betrokkenheid Netwerk(int dag, Persoon wie, string rol, string telefoon, int? uitgenodigd = null) => Add(Betrokkenheid.Beginnen(
        Casus.Id, new(BetrokkenSoort.Netwerk, rol) { Persoon = wie.Id, Telefoon = telefoon, Leefgebied = "sociaal-netwerk", UitgenodigdOp = uitgenodigd is { } op ? Dag(op) : null }, Dag(dag), Regisseur.Id, VoorAllen).Value);

    public void Contact(int dag, ContactSoort soort, int? minuten, Persoon[] met, string verslag, bool gezinLeest = true, Betrokkenheid[]? betrokkenen = null, (Persoon Wie, string Wat)? woorden = null, ContactUitkomst uitkomst = ContactUitkomst.Gesproken) =>
        Add(Domain.Casus.Contact.Noteren(
            Casus.Id,
            new()
            {
                Op = Dag(dag),
                Soort = soort,
                Uitkomst = uitkomst,
                Minuten = minuten,
                Pet = Pet.Hulpverlener,
                Verslag = verslag,
                Woorden = woorden?.Wat,
                WoordenVan = woorden?.Wie.Id,
                Personen = [.. met.Select(p => p.Id)],
                Betrokkenen = [.. (betrokkenen ?? []).Select(b => b.Id)],
            },
            Regisseur.Id,
            new(gezinLeest ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers, met.Length > 0 ? [.. met.Select(p => p.Id)] : _allen),
            _vandaag).Value);

    public Belofte Belofte(int dag, string wat, Persoon aan, int voor, bool nagekomen = false)
    {
        var belofte = Add(Domain.Casus.Belofte.Doen(Casus.Id, new(wat, aan.Id, null, Dag(voor)), Regisseur.Id, VoorGezin(aan), Dag(dag)).Value);
        if (nagekomen)
        {
            belofte.Nakomen(Dag(voor));
        }

        return belofte;
    }

    public void NietBereikt(int dag, Belofte belofte, Persoon wie) =>
        Add(Domain.Casus.Contact.NietBereikt(Casus.Id, belofte.Id, wie.Id, Domain.Casus.Pet.Regisseur, Regisseur.Id, new(ZichtbaarVoor.Medewerkers, [wie.Id]), Dag(dag)));

    public void Taak(int op, TaakSoort soort, string wat, TimeOnly? tijd = null, string? plaats = null, string? toelichting = null, Medewerker? voor = null) =>
        Add(Domain.Casus.Taak.Plannen(Casus.Id, new(soort, wat, Dag(op), tijd, plaats, toelichting, voor?.Id), Regisseur.Id, new(ZichtbaarVoor.Medewerkers, _allen)).Value);

    public void Bekeken(int dag, VeiligheidConclusie conclusie, string toelichting, int opnieuw, params Persoon[] kinderen) =>
        Add(VeiligheidBekeken.Vastleggen(
            Casus.Id, new(Dag(dag), conclusie, toelichting, Dag(opnieuw)), Regisseur.Id, new(ZichtbaarVoor.Medewerkers, [.. kinderen.Select(k => k.Id)]), Dag(dag)).Value);

    public ZorgOverVeiligheid Zorg(int sinds, string wat, string bron, Medewerker zichthouder, int volgende, params Persoon[] kinderen) =>
        Add(ZorgOverVeiligheid.Melden(
            Casus.Id, new(wat, bron, zichthouder.Id, Dag(volgende)), Regisseur.Id, new(ZichtbaarVoor.Medewerkers, [.. kinderen.Select(k => k.Id)]), Dag(sinds)).Value);

    public Doel Doel(int dag, string titel, string woorden, Persoon van, string deel, params Persoon[] over) => DoelVoor(null, dag, titel, woorden, van, deel, over);

    /// <param name="wanneer">By which day the family wants it reached.</param>
    public Doel DoelVoor(int? wanneer, int dag, string titel, string woorden, Persoon van, string deel, params Persoon[] over)
    {
        var doel = Add(Domain.Plan.Doel.Toevoegen(
            Plan,
            _doelen.Count + 1,
            new(titel, woorden, van.Id, deel, wanneer is { } op ? Dag(op) : null),
            Regisseur.Id,
            new(ZichtbaarVoor.Gezin, [.. over.Append(van).Select(p => p.Id).Distinct()]),
            Dag(dag)).Value);
        _doelen.Add(doel);
        return doel;
    }

    public void Actie(Doel doel, string wat, ActieDoor door, int? voor = null, Persoon? wie = null, Medewerker? medewerker = null, string? vaak = null, int? gedaan = null, string? naam = null, string? toelichting = null)
    {
        var actie = doel.ActieToevoegen(new(wat, door)
        {
            Persoon = wie?.Id,
            Medewerker = medewerker?.Id,
            Voor = voor is { } v ? Dag(v) : null,
            HoeVaak = vaak,
            Naam = naam,
            Toelichting = toelichting,
        }).Value;
        if (gedaan is { } klaar)
        {
            doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Dag(klaar));
        }
    }

    public void Cijfers(Doel doel, Persoon wie, params (int Dag, int Cijfer)[] cijfers)
    {
        foreach (var (dag, cijfer) in cijfers)
        {
            _ = doel.CijferGeven(cijfer, wie.Id, null, Regisseur.Id, Dag(dag)).Value;
        }
    }

    public void EigenKracht(int dag, string behoefte, string zelf, string mensen, string team, Persoon? van = null) =>
        Plan.EigenKrachtVastleggen(new(behoefte, zelf, mensen, team, null) { WoordenVan = van?.Id }, Dag(dag));

    public void Succes(int dag, string wat, params Persoon[] van) =>
        Add(Domain.Plan.Succes.Noteren(Plan, wat, Dag(dag), Regisseur.Id, VoorGezin(van), Dag(dag)).Value);

    public void Geleerd(int dag, Persoon wie, VaardigheidSoort soort, string wat) =>
        Add(Vaardigheid.Noteren(Plan, new(wie.Id, soort, wat, Dag(dag)), Regisseur.Id, Dag(dag)).Value);

    public void Kracht(int dag, Persoon wie, Mate kracht, Mate last, string? geeft, string? weegt) =>
        Add(Draagkracht.Inschatten(Plan, new(wie.Id, kracht, last, geeft, weegt, Dag(dag)), Regisseur.Id, ZichtbaarVoor.Gezin, Dag(dag)).Value);

    /// <summary>What plays, in the order in which it is told.</summary>
    public void Speelt(int dag, Persoon wie, string wat, string gebied, bool eerst, string? stap, params Persoon[] over) => _problemen.Add(Add(Probleem.Noteren(
        Plan, _problemen.Count + 1, new(wat, gebied) { WoordenVan = wie.Id, VoorOpvoeden = eerst, VolgendeStap = stap }, Regisseur.Id, VoorGezin(over), Dag(dag)).Value));

    /// <summary>How much help the last action of a goal had, from each day on.</summary>
    public void Hulp(Doel doel, params (int Dag, Steunniveau Niveau)[] stappen)
    {
        foreach (var (dag, niveau) in stappen)
        {
            doel.SteunBepalen(doel.Acties[^1].Id, niveau, Dag(dag), null, Regisseur.Id, Dag(dag));
        }
    }

    public void Terugkijken(int op, string waar) => Plan.TerugkijkenPlannen(Dag(op), waar, Dag(Math.Min(op, 0)));

    /// <summary>Puts the plan as told so far to these persons, and lets them answer.</summary>
    public void Afspreken(int dag, params (Persoon Wie, bool Moet, Antwoord Antwoord, string? Opmerking)[] antwoorden)
    {
        var inhoud = PlanMomentopname.Maken(Plan, _doelen, p => _namen[p], m => _mensen.Naam(m), Dag(dag), _problemen) with
        {
            Afspraken = AfsprakenOpname.Maken(_verwachtingen, _sturing, _eigenPlannen, p => _namen[p], Dag(dag)),
            GezinNaam = Gezin.Naam,
            Namen = [.. antwoorden.Select(a => new NaamOpname(a.Wie.Id.Value, _namen[a.Wie.Id], a.Wie.Naam.Achternaam))],
        };
        var versie = Plan.Voorstellen(inhoud.NaarJson(), [.. antwoorden.Select(a => new Gevraagde(a.Wie.Id, a.Moet))], Regisseur.Id, Dag(dag)).Value;
        // Who need not answer first: the last required answer brings the version into force, and then it is closed.
        foreach (var (wie, _, antwoord, opmerking) in antwoorden.Where(a => a.Antwoord != Antwoord.NogNiet).OrderBy(a => a.Moet))
        {
            Plan.Antwoorden(versie.Id, wie.Id, antwoord, opmerking, Regisseur.Id, Dag(dag));
        }
    }

    /// <summary>Somebody asks every so many weeks how it goes, from a day on, with what was heard.</summary>
    public void Lijntje(int dag, Persoon met, int weken, string waarover, string? bellen, params (int Dag, string Gehoord)[] momenten)
    {
        var lijntje = Add(Steunafspraak.Maken(
            Casus.Id, new(met.Id, ContactSoort.Telefoon, Regisseur.Id, weken, Dag(dag).AddDays(7 * weken), waarover, bellen), Regisseur.Id, VoorGezin(met), Dag(dag)).Value);
        foreach (var (op, gehoord) in momenten)
        {
            lijntje.MomentNoteren(new(SteunUitkomst.GaatGoed, gehoord, null), Regisseur.Id, Dag(op));
        }
    }

    /// <summary>Help elsewhere for which the family waits.</summary>
    public Verwijzing Verwezen(int dag, string naar, string waarvoor, Verkend verkend, int begint, string totDan, int contact) => Add(Verwijzing.Noteren(
        Casus.Id,
        new() { NaarNaam = naar, Waarvoor = waarvoor, Verkend = verkend, VerwezenOp = Dag(dag), VerwachteStart = Dag(begint), Overbrugging = totDan, Contacthouder = Regisseur.Id, ContactOp = Dag(contact) },
        Regisseur.Id,
        VoorAllen,
        Dag(Math.Min(contact, 0))).Value);

    /// <summary>What the team does itself while help elsewhere is waited for or goes on, as an action for a goal.</summary>
    public void Ernaast(Doel doel, Verwijzing verwijzing, string wat) => doel.ActieToevoegen(
        new(wat, ActieDoor.Werker) { Medewerker = Regisseur.Id, HoeVaak = "elke week", Toelichting = verwijzing.Waarvoor }, new(verwijzing.Id, HulpElders.Ernaast));

    public void Fase(int dag, Fase naar, string? openDeur = null) => Casus.FaseWijzigen(new(naar) { OpenDeur = openDeur }, new([], 0), Regisseur.Id, Dag(dag));

    private Zicht VoorAllen => new(ZichtbaarVoor.Gezin, _allen);

    private static Zicht VoorGezin(params Persoon[] over) => new(ZichtbaarVoor.Gezin, [.. over.Select(p => p.Id)]);

    private Persoon Lid(string naam, string geboren, GezinsRol rol, Func<PersoonGegevens, PersoonGegevens> meer, DateOnly? lidVan = null)
    {
        var persoon = Add(Persoon.Toevoegen(meer(new(DemoNaam.Lees(naam)) { Geboorte = DemoNaam.Geboren(geboren) })).Value);
        Gezin.LidToevoegen(persoon.Id, rol, lidVan);
        _namen[persoon.Id] = persoon.Naam.Roepnaam;
        if (rol is not GezinsRol.Netwerk)
        {
            _allen.Add(persoon.Id);
        }

        return persoon;
    }

    public void Geheimhouding(int op, string? toelichting, params Persoon[] aanWie) =>
        Add(Geheimhoudingsuitleg.Uitleggen(Gezin.Id, Dag(op), Regisseur.Id, toelichting, Regisseur.Id, new(ZichtbaarVoor.Gezin, [.. aanWie.Select(p => p.Id)]), Dag(op)).Value);

    /// <summary>Consent that was asked some days ago for three months, with who said yes at once.</summary>
    public void Toestemming(int op, ToestemmingVoor voor, Ontvanger aan, string wat, string waarvoor, Persoon[] over, params Persoon[] ja)
    {
        var toen = Dag(op);
        List<PersoonId> ids = [.. over.Select(p => p.Id)];
        var beslist = WieBeslist.Bepaal(new(toen, voor, ids, [.. over.Select(p => new PersoonInVraag(p.Id, p.Geboorte, Gezin.Leden.Any(l => l.PersoonId == p.Id && l.Rol == GezinsRol.Kind)))])
        {
            Gezag = [.. _db.ChangeTracker.Entries<Gezag>().Select(g => g.Entity).Where(g => ids.Contains(g.Kind))
                .Select(g => new GezagOpDag(g.Kind, g.Soort, [.. g.Houders.Select(h => h.PersoonId)], g.AndereHouder, g.InOnderzoek))],
        });
        var vraag = Add(Toestemmingsvraag.Vragen(Gezin.Id, new(voor, aan, waarvoor, wat, toen, toen.AddMonths(3)), beslist, Regisseur.Id, new(ZichtbaarVoor.Gezin, ids), toen).Value);
        foreach (var antwoord in vraag.Antwoorden.Where(a => ja.Any(p => p.Id == a.Persoon)))
        {
            vraag.Geven(antwoord.Id, new(AntwoordWijze.Mondeling, toen, null), Regisseur.Id, toen);
        }
    }

    private T Add<T>(T root)
        where T : AggregateRoot
    {
        _db.Add(root);
        return root;
    }
}
