namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>The local team's own organisation or a partner: school, practice, GI, provider.</summary>
public sealed class Organisatie : AggregateRoot
{
    private readonly List<Contactpersoon> _contactpersonen = [];

    private Organisatie(OrganisatieId id, string naam, OrganisatieSoort soort)
    {
        Id = id;
        Naam = naam;
        Zoeknaam = Kernel.Zoeknaam.Vouw(naam);
        Soort = soort;
    }

    public OrganisatieId Id { get; private set; }

    public string Naam { get; private set; }

    public string Zoeknaam { get; private set; }

    public OrganisatieSoort Soort { get; private set; }

    public string? Plaats { get; private set; }

    public string? Telefoon { get; private set; }

    /// <summary>Address for secured mail (R0-061).</summary>
    public string? VeiligMailadres { get; private set; }

    public IReadOnlyList<Contactpersoon> Contactpersonen => _contactpersonen;

    public static Result<Organisatie> Toevoegen(string? naam, OrganisatieSoort soort, string? plaats, string? telefoon, string? veiligMailadres)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van de organisatie in.", Check.Kort);
        var organisatie = new Organisatie(NewId.Of<OrganisatieId>(), schoon, soort)
        {
            Plaats = check.Vrij(plaats, nameof(Plaats), Check.Kort),
            Telefoon = check.Vrij(telefoon, nameof(Telefoon), Check.Kort),
            VeiligMailadres = check.Vrij(veiligMailadres, nameof(VeiligMailadres), Check.Kort),
        };
        if (!check.IsSuccess)
        {
            return Result<Organisatie>.Refuse(check.Errors);
        }

        organisatie.Register(new OrganisatieToegevoegd(organisatie.Id));
        return organisatie;
    }

    public Result<Contactpersoon> ContactpersoonToevoegen(string? naam, string? functie, string? telefoon, string? email)
    {
        var check = new Check();
        var persoon = new Contactpersoon(
            Guid.CreateVersion7(),
            check.Verplicht(naam, nameof(naam), "Vul de naam van de contactpersoon in.", Check.Kort),
            check.Vrij(functie, nameof(functie), Check.Kort),
            check.Vrij(telefoon, nameof(telefoon), Check.Kort),
            check.Vrij(email, nameof(email), Check.Kort));
        if (!check.IsSuccess)
        {
            return Result<Contactpersoon>.Refuse(check.Errors);
        }

        _contactpersonen.Add(persoon);
        Register(new ContactpersoonToegevoegd(Id));
        return persoon;
    }
}

/// <summary>Somebody at a partner with whom the team speaks: the huisarts, the intern begeleider.</summary>
public sealed class Contactpersoon(Guid id, string naam, string? functie, string? telefoon, string? email)
{
    public Guid Id { get; private set; } = id;

    public string Naam { get; private set; } = naam;

    public string? Functie { get; private set; } = functie;

    public string? Telefoon { get; private set; } = telefoon;

    public string? Email { get; private set; } = email;
}

/// <summary>Kinds of organisation (bron 000 §4, partner kind; GI and Raad by their names of today).</summary>
public enum OrganisatieSoort
{
    LokaalTeam,
    GecertificeerdeInstelling,
    Voorschool,
    Basisschool,
    VoortgezetOnderwijs,
    Mbo,
    Huisartsenpraktijk,
    Jeugdgezondheidszorg,
    VeiligThuis,
    RaadVoorDeKinderbescherming,
    SamenDoen,
    GespecialiseerdeJeugdhulp,
    Volwassenenhulp,
    Politie,
    Leerplicht,
    Gemeente,
    Informeel,
    Anders,
}
