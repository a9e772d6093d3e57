namespace Eenlijn.TestKit;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>
/// A case with one record of every kind for every visibility, and one that is withheld from the mother. Each holds a word
/// that stands nowhere else, so that a test can look for it wherever it may turn up.
/// </summary>
public sealed class MarkedCase
{
    private static int _nummer;

    /// <summary>A field of life is open once in a case.</summary>
    private static int _gebied;

    /// <summary>How a record of each kind is made; a kind that is missing here fails a test.</summary>
    private static readonly Dictionary<Type, Func<Making, PersoonsRecord>> Makers = new()
    {
        [typeof(Vraag)] = m => Vraag.Noteren(m.Casus.Id, VraagSoort.Direct, m.Word, m.Casus.Moeder.Id, m.Day, m.By, m.Sight).Value,
        [typeof(Betrokkenheid)] = m => Betrokkenheid.Beginnen(m.Casus.Id, new(BetrokkenSoort.Partner, m.Word) { Naam = m.Word }, m.Day, m.By, m.Sight).Value,
        [typeof(Contact)] = m => Contact.Noteren(
            m.Casus.Id, new() { Op = m.Day, Soort = ContactSoort.Huisbezoek, Verslag = m.Word, Personen = [m.Casus.Moeder.Id] }, m.By, m.Sight, m.Day).Value,
        [typeof(Preventiekeuze)] = m => Preventiekeuze.Kiezen(
            m.Casus.Id,
            new(m.Casus.Kind.Id, m.Word, Preventiedoelgroep.Selectief, Preventiestadium.Primair, Steunvorm.LichtKort, Haalbaarheid.Haalbaar, null),
            m.By,
            m.Sight.Voor,
            m.Day).Value,
        [typeof(Taak)] = m => Taak.Plannen(m.Casus.Id, new(TaakSoort.Gesprek, m.Word, m.Day, null, null, null), m.By, m.Sight).Value,
        [typeof(Steunafspraak)] = m => Steunafspraak.Maken(
            m.Casus.Id, new(m.Casus.Moeder.Id, ContactSoort.Telefoon, m.By, 4, m.Day.AddDays(9), m.Word, null), m.By, m.Sight, m.Day).Value,
        [typeof(Verwijzing)] = m => Verwijzing.Noteren(
            m.Casus.Id, new() { NaarNaam = m.Word, Waarvoor = m.Word, VerwezenOp = m.Day, Contacthouder = m.By, ContactOp = m.Day.AddDays(9), Verkend = new(m.Word, m.Word, m.Word, m.Word) }, m.By, m.Sight, m.Day).Value,
        [typeof(TussenTweeStoelen)] = m => TussenTweeStoelen.Melden(
            m.Casus.Id, new(m.Word, m.By, m.Day.AddDays(9), [new(m.Word, m.Word), new("de ander", "te zwaar")]), m.By, m.Sight, m.Day).Value,
        [typeof(Belofte)] = m => Belofte.Doen(m.Casus.Id, new(m.Word, m.Casus.Moeder.Id, null, m.Day), m.By, m.Sight, m.Day).Value,
        [typeof(Doel)] = m => Doel.Toevoegen(m.Plan, 1, new(m.Word, m.Word, m.Casus.Moeder.Id, "thuis"), m.By, m.Sight, m.Day).Value,
        [typeof(Succes)] = m => Succes.Noteren(m.Plan, m.Word, m.Day, m.By, m.Sight, m.Day).Value,
        [typeof(Probleem)] = m => Probleem.Noteren(m.Plan, 1, new(m.Word, "financien"), m.By, m.Sight, m.Day).Value,
        [typeof(Draagkracht)] = m => Draagkracht.Inschatten(
            m.Plan, new(m.Casus.Kind.Id, Mate.Wat, Mate.Veel, m.Word, null, m.Day), m.By, m.Sight.Voor, m.Day).Value,
        [typeof(Vaardigheid)] = m => Vaardigheid.Noteren(m.Plan, new(m.Casus.Kind.Id, VaardigheidSoort.Praktisch, m.Word, m.Day), m.By, m.Day, m.Sight.Voor).Value,
        [typeof(Hulp)] = m => Hulp.Aanbieden(m.Plan, 1, new(m.Word, "De Brug", null, m.Day), m.By, m.Sight, m.Day).Value,
        [typeof(Regieafspraak)] = m => Regieafspraak.Maken(
            m.Casus.Id, ++_nummer, new([.. RegieInhoud.Lijst.Waarden.Select(w => new RegiepuntGegevens(w.Code, false, m.Word))], Houding.Beide, m.Word, m.Word), [new(m.Casus.Moeder.Id, null)], m.By, m.Sight, m.Day).Value,
        [typeof(Verschil)] = m => Verschil.Noteren(
            m.Casus.Id, m.Word, new(new(m.Casus.Moeder.Id, null, null), m.Word), new(new(m.Casus.Kind.Id, null, null), m.Word), m.By, m.Sight, m.Day).Value,
        [typeof(Inwerking)] = m => Inwerking.Regelen(
            m.Casus.Id, new(m.Collega, m.Word, m.Word, m.Word, m.Day), Taak.Plannen(m.Casus.Id, new(TaakSoort.Gesprek, m.Word, m.Day, null, null, null), m.By, m.Sight).Value, m.By, m.Sight, m.Day).Value,
        [typeof(EigenGrens)] = m => EigenGrens.Noteren(
            m.Casus.Id, new(m.Word, "psycholoog", m.Word, m.Day, Gezinsantwoord.LieverNiet, m.Word), Taak.Plannen(m.Casus.Id, new(TaakSoort.Overleg, m.Word, m.Day, null, null, null), m.By, m.Sight).Value.Id, m.By, m.Sight, m.Day).Value,
        [typeof(Verkenning)] = m => Verkenning.Openen(m.Casus.Id, new(Leefgebieden.Lijst.Waarden[++_gebied % Leefgebieden.Lijst.Waarden.Count].Code, Verkenningsgrond.Signaal, m.Word, null), m.By, m.Sight, m.Day).Value,
        [typeof(Verwachting)] = m => Verwachting.Noteren(m.Plan, new(Verwachtingkant.Gezin, m.Casus.Moeder.Id, m.Word, Verwachtingstand.Open, m.Word), m.By, m.Sight, m.Day).Value,
        [typeof(Sturing)] = m => Sturing.Kiezen(m.Plan, new(m.Casus.Kind.Id, m.Word, "anders", m.Word, m.Day.AddDays(30)), m.By, m.Sight.Voor, m.Day).Value,
        [typeof(Familiegroepsplan)] = m => Groepsplan(m),
        [typeof(Evaluatie)] = m => Evaluatie.Vastleggen(
            m.Plan, new(m.Day, [m.Casus.Kind.Id], EvaluatieUitkomst.Stoppen) { WatGingGoed = m.Word, Waarom = m.Word }, [], m.By, m.Sight, m.Day).Value,
        [typeof(Achttien)] = m => Achttien.Plannen(m.Plan, new(m.Casus.Kind.Id, m.Word, []), m.By, m.Sight.Voor, m.Day).Value,
        [typeof(Beslisgesprek)] = m => Beslisgesprek.Voorbereiden(
            m.Casus.Id, new(m.Day, m.Word, m.Word) { Personen = [m.Casus.Kind.Id], EerstePunt = m.Word, EerstePuntVan = Spreker.Samen }, [], m.By, m.Sight, m.Day).Value,
        [typeof(Werkblad)] = m => Werkblad.Invullen(
            m.Casus.Id, new("eigen-kijk", Spreker.Van(m.Casus.Kind.Id), new Dictionary<string, string?> { ["kijk"] = m.Word }, new Dictionary<string, int?>()), m.By, m.Sight, m.Day).Value,
        [typeof(Situatiebeeld)] = m => Situatiebeeld.Maken(m.Casus.Id, ++_nummer, new(m.Word) { Ontstaan = m.Word, Gevraagden = [m.Casus.Kind.Id] }, false, m.By, m.Sight, m.Day).Value,
        [typeof(Uitleg)] = m => Uitleg.Geven(m.Casus.Id, new(m.Word, m.Word, null, null) { Ontvangers = [m.Casus.Kind.Id] }, m.By, m.Sight, m.Day).Value,
        [typeof(Meedenkwijze)] = m => Meedenkwijze.Noteren(m.Casus.Id, m.Casus.Kind.Id, new(true, m.Word, m.Word, null, null), m.By, m.Sight.Voor, m.Day).Value,
        [typeof(Besluit)] = m => Besluit.Voorbereiden(m.Casus.Id, new(m.Word, m.Word, m.Casus.Kind.Id, m.Word), m.By, m.Sight, m.Day).Value,
        [typeof(VeiligheidBekeken)] = m => VeiligheidBekeken.Vastleggen(
            m.Casus.Id, new(m.Day, VeiligheidConclusie.ZorgOpen, m.Word, m.Day.AddDays(7)), m.By, m.Sight, m.Day).Value,
        [typeof(Veiligstelling)] = m => Veiligstelling.Alarmeren(m.Casus.Id, m.Word, [], m.By, m.Sight, m.Day.ToDateTime(new(9, 0), DateTimeKind.Utc)).Value,
        [typeof(Levensgebeurtenis)] = m => Levensgebeurtenis.Noteren(m.Casus.Gezin.Id, new(m.Word) { Begin = OnzekereDatum.Van(m.Day), Betekenis = m.Word }, m.By, m.Sight, m.Day).Value,
        [typeof(Achtergrond)] = m => Achtergrond.Beginnen(m.Casus.Gezin.Id, "aanleiding", null, [new("aanleiding-eerste", m.Word, null, null, m.Word)], m.By, m.Sight, m.Day).Value,
        [typeof(Verhaalregel)] = m => Verhaalregel.Toevoegen(m.Casus.Gezin.Id, new(m.Word) { Begin = OnzekereDatum.Van(m.Day), InOverzicht = true }, m.By, m.Sight, m.Day).Value,
        [typeof(Toestemmingsvraag)] = m => Toestemmingsvraag.Vragen(
            m.Casus.Gezin.Id,
            new(ToestemmingVoor.DelenMetPartner, new(Naam: m.Word), m.Word, m.Word, m.Day, m.Day.AddDays(9)),
            WieBeslist.Bepaal(new(m.Day, ToestemmingVoor.DelenMetPartner, [.. m.Sight.OverWie], [])),
            m.By,
            m.Sight,
            m.Day).Value,
        [typeof(NietInStaatBesluit)] = m => NietInStaatBesluit.Besluiten(
            m.Casus.Gezin.Id,
            new(m.Casus.Kind.Id, m.Word, m.Word, m.Collega, m.Day.AddDays(9)) { Regime = Regime.Gegevens, Vertegenwoordiger = VertegenwoordigerSoort.OudersMetGezag },
            [Leeftijdsklasse.TwaalfTotZestien],
            m.By,
            m.Sight.Voor,
            m.Day).Value,
        [typeof(Geheimhoudingsuitleg)] = m => Geheimhoudingsuitleg.Uitleggen(m.Casus.Gezin.Id, m.Day, m.By, m.Word, m.By, m.Sight, m.Day).Value,
        [typeof(ZorgOverVeiligheid)] = m => ZorgOverVeiligheid.Melden(m.Casus.Id, new(m.Word, m.Word, m.By, m.Day), m.By, m.Sight, m.Day).Value,
    };

    private MarkedCase(TestCasus casus, Medewerker schrijver, IReadOnlyList<MarkedRecord> records)
    {
        Casus = casus;
        Schrijver = schrijver;
        Records = records;
    }

    public static IReadOnlyCollection<Type> Kinds => Makers.Keys;

    public TestCasus Casus { get; }

    /// <summary>The casusregisseur, who wrote all of it.</summary>
    public Medewerker Schrijver { get; }

    public IReadOnlyList<MarkedRecord> Records { get; }

    /// <param name="schrijver">Gets the casusregie.</param>
    /// <param name="collega">Was consulted about what is withheld.</param>
    public static async Task<MarkedCase> MakeAsync(Data data, Medewerker schrijver, Medewerker collega, string gezin = "Kwartelkoning")
    {
        var casus = await data.CasusAsync(schrijver, gezin);
        var plan = await data.SaveAsync(Plan.Beginnen(casus.Gezin.Id));
        var roots = new List<AggregateRoot>();
        var records = new List<MarkedRecord>();
        foreach (var kind in Makers.Keys)
        {
            // Why a field of life was opened is never kept from the family but by a decision (K1): only that visibility is made.
            // What is about safety is never for the writer alone (K36), nor is what was promised to somebody.
            var isShared = kind.Namespace == typeof(ZorgOverVeiligheid).Namespace || kind == typeof(Belofte)
                || kind == typeof(Steunafspraak) || kind == typeof(Verwijzing) || kind == typeof(TussenTweeStoelen)
                || kind == typeof(Besluit) || kind == typeof(Toestemmingsvraag) || kind == typeof(NietInStaatBesluit);
            // One for each person in a case: the one that is kept from the mother says most.
            if (kind == typeof(Meedenkwijze))
            {
                Add(kind, ZichtbaarVoor.Gezin, withheld: true);
                continue;
            }

            foreach (var voor in Enum.GetValues<ZichtbaarVoor>().Where(voor => voor == ZichtbaarVoor.Gezin || (kind != typeof(Verkenning) && (!isShared || voor != ZichtbaarVoor.Schrijver))))
            {
                Add(kind, voor, withheld: false);
            }

            Add(kind, ZichtbaarVoor.Gezin, withheld: true);
        }

        await data.SaveAllAsync(roots);
        return new(casus, schrijver, records);

        void Add(Type kind, ZichtbaarVoor voor, bool withheld)
        {
            var word = $"roerdomp{kind.Name}{voor}{(withheld ? "Afgeschermd" : "")}".ToLowerInvariant();
            var record = Makers[kind](new(casus, plan, schrijver.Id, collega.Id, data.ZichtOver(voor, casus.Kind.Id), data.Vandaag, word));
            roots.Add(record);
            records.Add(new(kind, voor, withheld, record.Id, word));
            if (withheld)
            {
                roots.Add(Afscherming.Besluiten(
                    casus.Gezin.Id,
                    casus.Moeder.Id,
                    AfschermingDoel.VanRecord(record.Id),
                    new(schrijver.Id, collega.Id, "Het kind vroeg erom.", data.Vandaag, data.Vandaag.AddDays(30))).Value);
            }
        }
    }

    private static Familiegroepsplan Groepsplan(Making m)
    {
        var plan = Familiegroepsplan.Aanbieden(m.Plan, m.Day, m.Day.AddDays(42), m.By, m.Sight, m.Day).Value;
        plan.Bijwerken(new(FamiliegroepsplanStand.Gemaakt, m.Day) { Inhoud = m.Word }, m.Day);
        return plan;
    }

    private sealed record Making(TestCasus Casus, Plan Plan, MedewerkerId By, MedewerkerId Collega, Zicht Sight, DateOnly Day, string Word);
}

/// <summary>A record and the word by which it is recognised.</summary>
public sealed record MarkedRecord(Type Kind, ZichtbaarVoor Voor, bool Withheld, RecordId Id, string Word);
