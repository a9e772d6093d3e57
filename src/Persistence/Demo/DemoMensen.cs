namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>The fictitious organisations, teams, places and staff of the demo: one of every role.</summary>
internal sealed class DemoMensen
{
    private readonly AppDbContext _db;
    private readonly DateOnly _vanaf;

    public DemoMensen(AppDbContext db, DateOnly vandaag)
    {
        _db = db;
        _vanaf = vandaag.AddYears(-2);
        Okt = Organisatie("OKT", OrganisatieSoort.LokaalTeam, "020 555 01 00");
        Gi = Organisatie("Jeugdbescherming Waterland", OrganisatieSoort.GecertificeerdeInstelling, "020 555 08 00");
        Klimop = Organisatie("De Klimop", OrganisatieSoort.Basisschool, "020 555 02 10");
        Kompas = Organisatie("Het Kompas", OrganisatieSoort.Basisschool, "020 555 02 20");
        Vaart = Organisatie("Vaartcollege", OrganisatieSoort.VoortgezetOnderwijs, "020 555 02 30");
        PraktijkWit = Organisatie("Huisartsenpraktijk Wit", OrganisatieSoort.Huisartsenpraktijk, "020 555 03 10");
        PraktijkLindeplein = Organisatie("Praktijk Lindeplein", OrganisatieSoort.Huisartsenpraktijk, "020 555 03 20");
        Klimop.ContactpersoonToevoegen("Joke Prins", "intern begeleider", "020 555 02 11", null);
        Kompas.ContactpersoonToevoegen("Wim Hoekstra", "intern begeleider", "020 555 02 21", null);
        Vaart.ContactpersoonToevoegen("Naima Tahiri", "zorgcoördinator", "020 555 02 31", null);
        PraktijkWit.ContactpersoonToevoegen("P. Wit", "huisarts", "020 555 03 11", null);
        PraktijkLindeplein.ContactpersoonToevoegen("S. de Groot", "huisarts", "020 555 03 21", null);
        Noord = Team("OKT Noord", "Noord", Okt, "020 555 01 17");
        Oost = Team("OKT Oost", "Oost", Okt, "020 555 01 27");
        Gezinsvoogdij = Team("Gezinsbeschermers Noord", "Noord", Gi, "020 555 08 10");
        Mirjam = Medewerker("Mirjam", null, "Bos", "ouder- en kindadviseur", Noord, Rol.Medewerker, "ma, di, wo en vr");
        Karim = Medewerker("Karim", null, "Said", "ouder- en kindadviseur", Noord, Rol.Medewerker, "ma tot do");
        Joyce = Medewerker("Joyce", null, "Pinas", "jeugdverpleegkundige", Noord, Rol.Medewerker, "di, wo en do");
        Tom = Medewerker("Tom", "van der", "Meer", "jongerenwerker", Noord, Rol.Medewerker, "middag en avond");
        Amira = Medewerker("Amira", null, "Haddad", "gedragswetenschapper", Noord, Rol.Gedragswetenschapper, "wo en do");
        Ellen = Medewerker("Ellen", null, "Visser", "teamleider", Noord, Rol.Teamleider, "ma tot vr");
        Fenna = Medewerker("Fenna", null, "Dijkstra", "ouder- en kindadviseur", Oost, Rol.Medewerker, "ma, di en do");
        Bas = Medewerker("Bas", null, "Kuipers", "ouder- en kindadviseur", Oost, Rol.Medewerker, "wo, do en vr");
        Rita = Medewerker("Rita", null, "Sewnath", "teamleider", Oost, Rol.Teamleider, "ma tot do");
        Jeroen = Medewerker("Jeroen", null, "Admiraal", "gezinsbeschermer", Gezinsvoogdij, Rol.Medewerker, "ma tot vr");
        Beheerder = Medewerker("Hanna", null, "Postma", "functioneel beheerder", Noord, Rol.FunctioneelBeheerder, "ma en di");
        Medewerker("Victor", null, "Lam", "privacyfunctionaris", Noord, Rol.Privacyfunctionaris, "do");
        Plek("De Klimop", "basisschool", Noord, Klimop);
        Plek("OKC Noord", "okc", Noord, Okt);
        Plek("Buurtkamer Waterrijk", "buurtkamer", Noord, null);
        Plek("Vaartcollege", "voortgezet-onderwijs", Noord, Vaart);
        Plek("Het Kompas", "basisschool", Oost, Kompas);
        Plek("Huis van de Buurt Oost", "huis-van-de-buurt", Oost, null);
        Werkwijze = DemoWerkwijze.Maak(db, this, vandaag);
    }

    public Medewerker Beheerder { get; }

    /// <summary>How the teams work together, as it holds today.</summary>
    public Werkwijzestand Werkwijze { get; }

    public Organisatie Okt { get; }

    public Organisatie Gi { get; }

    public Organisatie Klimop { get; }

    public Organisatie Kompas { get; }

    public Organisatie Vaart { get; }

    public Organisatie PraktijkWit { get; }

    public Organisatie PraktijkLindeplein { get; }

    public Team Noord { get; }

    public Team Oost { get; }

    public Team Gezinsvoogdij { get; }

    public Medewerker Mirjam { get; }

    public Medewerker Karim { get; }

    public Medewerker Joyce { get; }

    public Medewerker Tom { get; }

    public Medewerker Amira { get; }

    public Medewerker Ellen { get; }

    public Medewerker Fenna { get; }

    public Medewerker Bas { get; }

    public Medewerker Rita { get; }

    public Medewerker Jeroen { get; }

    public List<Vindplaats> Plekken { get; } = [];

    public string Naam(MedewerkerId id) => _db.Set<Medewerker>().Local.Single(m => m.Id == id).Roepnaam;

    private Organisatie Organisatie(string naam, OrganisatieSoort soort, string telefoon) =>
        Add(Domain.Autorisatie.Organisatie.Toevoegen(naam, soort, "Waterrijk", telefoon, null).Value);

    private Team Team(string naam, string gebied, Organisatie van, string telefoon) =>
        Add(Domain.Autorisatie.Team.Toevoegen(van.Id, naam, gebied, 0, 23, telefoon).Value);

    private void Plek(string naam, string soort, Team team, Organisatie? van) => Plekken.Add(Add(Vindplaats.Toevoegen(team.Id, naam, soort, van?.Id).Value));

    private Medewerker Medewerker(string roepnaam, string? tussenvoegsel, string achternaam, string functie, Team team, Rol rol, string bereikbaar)
    {
        var medewerker = Domain.Autorisatie.Medewerker.Toevoegen(team.OrganisatieId, roepnaam, tussenvoegsel, achternaam, functie, team.Telefoon, bereikbaar).Value;
        medewerker.LidWorden(team.Id, rol, _vanaf);
        var naam = Zoeknaam.Vouw(roepnaam);
        // No password: in the demo one chooses a person, and a demo account signs in no other way.
        _db.Add(new Gebruiker
        {
            Id = Guid.CreateVersion7(),
            UserName = naam,
            NormalizedUserName = naam.ToUpperInvariant(),
            MedewerkerId = medewerker.Id,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
        });
        return Add(medewerker);
    }

    private T Add<T>(T root)
        where T : AggregateRoot
    {
        _db.Add(root);
        return root;
    }
}
