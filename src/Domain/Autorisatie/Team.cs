namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>A team with its area and the ages that it is there for (R1-001).</summary>
public sealed class Team : AggregateRoot
{
    private Team(TeamId id, OrganisatieId organisatieId, string naam, string gebied)
    {
        Id = id;
        OrganisatieId = organisatieId;
        Naam = naam;
        Gebied = gebied;
    }

    public TeamId Id { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public string Naam { get; private set; }

    public string Gebied { get; private set; }

    public TeamSoort Soort { get; private set; }

    public int VanafLeeftijd { get; private set; }

    public int TotLeeftijd { get; private set; } = 23;

    public string? Telefoon { get; private set; }

    public static Result<Team> Toevoegen(OrganisatieId organisatie, string? naam, string? gebied, int vanaf, int tot, string? telefoon, TeamSoort soort = TeamSoort.OuderKindteam)
    {
        var check = new Check();
        var team = new Team(
            NewId.Of<TeamId>(),
            organisatie,
            check.Verplicht(naam, nameof(Naam), "Vul de naam van het team in.", Check.Kort),
            check.Verplicht(gebied, nameof(Gebied), "Vul in voor welke buurt of wijk het team er is.", Check.Kort))
        {
            Soort = soort,
            VanafLeeftijd = vanaf,
            TotLeeftijd = tot,
            Telefoon = check.Vrij(telefoon, nameof(Telefoon), Check.Kort),
        };
        Leeftijden(check, vanaf, tot);
        if (!check.IsSuccess)
        {
            return Result<Team>.Refuse(check.Errors);
        }

        team.Register(new TeamToegevoegd(team.Id));
        return team;
    }

    /// <summary>Another area, other ages, another number: who the team is there for is decided per team (R1-001).</summary>
    public Result Wijzigen(string? naam, TeamSoort soort, string? gebied, int vanaf, int tot, string? telefoon)
    {
        var check = new Check();
        var (schoon, buurt, nummer) = (
            check.Verplicht(naam, nameof(Naam), "Vul de naam van het team in.", Check.Kort),
            check.Verplicht(gebied, nameof(Gebied), "Vul in voor welke buurt of wijk het team er is.", Check.Kort),
            check.Vrij(telefoon, nameof(Telefoon), Check.Kort));
        Leeftijden(check, vanaf, tot);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Naam, Soort, Gebied, VanafLeeftijd, TotLeeftijd, Telefoon) = (schoon, soort, buurt, vanaf, tot, nummer);
        Register(new TeamGewijzigd(Id));
        return Result.Ok;
    }

    private static void Leeftijden(Check check, int vanaf, int tot)
    {
        check.Dat(vanaf is >= 0 and <= 120, "leeftijd-klopt-niet", "Vul een heel getal in van 0 tot en met 120.", nameof(VanafLeeftijd));
        check.Dat(tot is >= 1 and <= 120, "leeftijd-klopt-niet", "Vul een heel getal in van 1 tot en met 120.", nameof(TotLeeftijd));
        check.Dat(vanaf is < 0 or > 120 || tot is < 1 or > 120 || tot > vanaf, "leeftijd-klopt-niet", "De leeftijd tot moet hoger zijn dan de leeftijd vanaf.", nameof(TotLeeftijd));
    }
}

/// <summary>What kind of team it is (bron 001 §1.1).</summary>
public enum TeamSoort
{
    OuderKindteam,
    Jongerenteam,
    SamenDoen,
    Wijkteam,
    Jeugdbescherming,
    Specialisten,
    Anders,
}
