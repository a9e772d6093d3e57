namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>Somebody who works with the product; the account with which he signs in is stored apart.</summary>
public sealed class Medewerker : AggregateRoot
{
    private readonly List<Lidmaatschap> _lidmaatschappen = [];

    private Medewerker(MedewerkerId id, OrganisatieId organisatieId, string roepnaam, string? tussenvoegsel, string achternaam)
    {
        Id = id;
        OrganisatieId = organisatieId;
        Roepnaam = roepnaam;
        Tussenvoegsel = tussenvoegsel;
        Achternaam = achternaam;
        Naam = string.Join(' ', new[] { roepnaam, tussenvoegsel, achternaam }.Where(deel => deel is not null));
    }

    public MedewerkerId Id { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public string Roepnaam { get; private set; }

    public string? Tussenvoegsel { get; private set; }

    public string Achternaam { get; private set; }

    /// <summary>Roepnaam, tussenvoegsel and achternaam as they are said.</summary>
    public string Naam { get; private set; }

    public string? Functie { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Bereikbaarheid { get; private set; }

    /// <summary>Teams and the role in each, with their dates; the first one that holds today is used at sign-in, another can be taken (R1-003).</summary>
    public IReadOnlyList<Lidmaatschap> Lidmaatschappen => _lidmaatschappen;

    public static Result<Medewerker> Toevoegen(
        OrganisatieId organisatie, string? roepnaam, string? tussenvoegsel, string? achternaam, string? functie, string? telefoon, string? bereikbaarheid)
    {
        var check = new Check();
        var medewerker = new Medewerker(
            NewId.Of<MedewerkerId>(),
            organisatie,
            check.Verplicht(roepnaam, nameof(Roepnaam), "Vul de roepnaam in.", Check.Kort),
            check.Vrij(tussenvoegsel, nameof(Tussenvoegsel), Check.Kort),
            check.Verplicht(achternaam, nameof(Achternaam), "Vul de achternaam in.", Check.Kort))
        {
            Functie = check.Vrij(functie, nameof(Functie), Check.Kort),
            Telefoon = check.Vrij(telefoon, nameof(Telefoon), Check.Kort),
            Bereikbaarheid = check.Vrij(bereikbaarheid, nameof(Bereikbaarheid), Check.Kort),
        };
        if (!check.IsSuccess)
        {
            return Result<Medewerker>.Refuse(check.Errors);
        }

        medewerker.Register(new MedewerkerToegevoegd(medewerker.Id));
        return medewerker;
    }

    public Result LidWorden(TeamId team, Rol rol, DateOnly van)
    {
        if (_lidmaatschappen.Any(l => l.TeamId == team && l.Rol == rol && l.GeldtOp(van)))
        {
            return new DomainError("al-lid", "Deze medewerker heeft deze rol al in dit team.");
        }

        _lidmaatschappen.Add(new(Guid.CreateVersion7(), team, rol, van));
        Register(new LidmaatschapBegonnen(Id, team));
        return Result.Ok;
    }

    public Result LidmaatschapBeeindigen(Guid lidmaatschap, DateOnly tot)
    {
        if (_lidmaatschappen.SingleOrDefault(l => l.Id == lidmaatschap) is not { } lid || tot < lid.Van)
        {
            return new DomainError("lidmaatschap-onbekend", "Kies een lidmaatschap en een einddatum die na het begin ligt.");
        }

        if (lid.Tot <= tot)
        {
            return new DomainError("lidmaatschap-al-beeindigd", "Deze rol is al beëindigd.");
        }

        lid.Beeindigen(tot);
        Register(new LidmaatschapBeeindigd(Id, lid.TeamId));
        return Result.Ok;
    }

    // The account itself is stored apart; what happens to it is told by the one to whom it belongs.
    public void AccountGekregen() => Register(new AccountGemaakt(Id));

    public void AccountBlokkeren() => Register(new AccountGeblokkeerd(Id));

    public void AccountVrijgeven() => Register(new AccountVrijgegeven(Id));

    public void TijdelijkWachtwoordGekregen() => Register(new TijdelijkWachtwoordGegeven(Id));

    public void EigenWachtwoordGekozen() => Register(new WachtwoordGekozen(Id));

    public void TweedeStapInstellen() => Register(new TweedeStapIngesteld(Id));

    public void TweedeStapWissen() => Register(new TweedeStapGewist(Id));

    public void PasskeyToevoegen() => Register(new PasskeyToegevoegd(Id));

    public void PasskeyVerwijderen() => Register(new PasskeyVerwijderd(Id));

    public void HerstelcodesMaken() => Register(new HerstelcodesGemaakt(Id));

    public void OveralUitloggen() => Register(new OveralUitgelogd(Id));

    public void HerstelcodeGebruiken() => Register(new HerstelcodeGebruikt(Id));
}

/// <summary>The role of a staff member in one team, for a period.</summary>
public sealed class Lidmaatschap(Guid id, TeamId teamId, Rol rol, DateOnly van)
{
    public Guid Id { get; private set; } = id;

    public TeamId TeamId { get; private set; } = teamId;

    public Rol Rol { get; private set; } = rol;

    public DateOnly Van { get; private set; } = van;

    public DateOnly? Tot { get; private set; }

    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);

    internal void Beeindigen(DateOnly tot) => Tot = tot;
}
