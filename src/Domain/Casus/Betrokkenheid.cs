namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>That a staff member, a partner or somebody of the network is involved in a case: as what, how to reach, until when (R1-056).</summary>
public sealed class Betrokkenheid : PersoonsRecord, IVanCasus
{
    private Betrokkenheid()
    {
    }

    private Betrokkenheid(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public BetrokkenSoort Soort { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    public OrganisatieId? Organisatie { get; private set; }

    public PersoonId? Persoon { get; private set; }

    /// <summary>Name of the contact person at a partner; for staff and network the name stands with the person.</summary>
    public string? Naam { get; private set; }

    /// <summary>Role in this case: "intern begeleider", "vangt op".</summary>
    public string Rol { get; private set; } = "";

    public string? Telefoon { get; private set; }

    /// <summary>When and how best reached.</summary>
    public string? Bereikbaarheid { get; private set; }

    /// <summary>What may be shared with them, in one line: "alleen afspraken".</summary>
    public string? Deelafspraak { get; private set; }

    /// <summary>Code of the list <c>leefgebieden</c>: what this party works on with the family.</summary>
    public string? Leefgebied { get; private set; }

    /// <summary>A colleague who stands beside who has the casusregie of a heavy case (R1-099).</summary>
    public bool IsMaatje { get; private set; }

    /// <summary>When last invited to talk together; null for a party that never was.</summary>
    public DateOnly? UitgenodigdOp { get; private set; }

    public DateOnly Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    public static Result<Betrokkenheid> Beginnen(CasusId casus, BetrokkenheidGegevens gegevens, DateOnly van, MedewerkerId schrijver, Zicht zicht, DateOnly? vandaag = null)
    {
        var check = new Check();
        var betrokkenheid = new Betrokkenheid(schrijver, zicht)
        {
            CasusId = casus,
            Soort = gegevens.Soort,
            Medewerker = gegevens.Soort == BetrokkenSoort.Medewerker ? gegevens.Medewerker : null,
            Organisatie = gegevens.Soort == BetrokkenSoort.Partner ? gegevens.Organisatie : null,
            Persoon = gegevens.Soort == BetrokkenSoort.Netwerk ? gegevens.Persoon : null,
            Van = van,
        };
        var wie = gegevens.Soort switch
        {
            BetrokkenSoort.Medewerker => (gegevens.Medewerker is not null, nameof(Medewerker), "Kies welke medewerker erbij komt."),
            BetrokkenSoort.Partner => (gegevens.Organisatie is not null || !string.IsNullOrWhiteSpace(gegevens.Naam), nameof(Organisatie), "Kies de organisatie of vul een naam in."),
            _ => (gegevens.Persoon is not null, nameof(Persoon), "Kies wie uit het netwerk erbij komt."),
        };
        check.Dat(wie.Item1, "wie-leeg", wie.Item3, wie.Item2);
        if (vandaag is { } nu)
        {
            check.Periode(van, nu, nameof(Van));
        }

        betrokkenheid.Vullen(gegevens, check, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Betrokkenheid>.Refuse(check.Errors);
        }

        betrokkenheid.Register(betrokkenheid.Medewerker is { } medewerker
            ? new MedewerkerBetrokken(betrokkenheid.Id, casus, medewerker, van)
            : new BetrokkenheidBegonnen(betrokkenheid.Id, casus));
        return betrokkenheid;
    }

    public Result Wijzigen(BetrokkenheidGegevens gegevens, DateOnly? vandaag = null)
    {
        var check = new Check();
        Vullen(gegevens, check, vandaag);
        if (check.IsSuccess)
        {
            Register(new BetrokkenheidGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    public Result Beeindigen(DateOnly tot)
    {
        if (Tot is not null || tot < Van)
        {
            return new DomainError("einddatum-klopt-niet", "Deze betrokkenheid was al beëindigd, of de einddatum ligt voor het begin.", nameof(Tot));
        }

        Tot = tot;
        Register(Medewerker is null ? new BetrokkenheidBeeindigd(Id, CasusId) : new MedewerkerNietMeerBetrokken(Id, CasusId, tot));
        return Result.Ok;
    }

    private void Vullen(BetrokkenheidGegevens gegevens, Check check, DateOnly? vandaag)
    {
        if (vandaag is { } nu)
        {
            check.Gebeurd(gegevens.UitgenodigdOp, nu, nameof(UitgenodigdOp));
        }

        Naam = check.Vrij(gegevens.Naam, nameof(Naam), Check.Kort);
        Rol = check.Verplicht(gegevens.Rol, nameof(Rol), "Vul in wat deze persoon in de casus doet.", Check.Kort);
        Telefoon = check.Vrij(gegevens.Telefoon, nameof(Telefoon), Check.Kort);
        Bereikbaarheid = check.Vrij(gegevens.Bereikbaarheid, nameof(Bereikbaarheid), Check.Kort);
        check.Dat(string.IsNullOrEmpty(gegevens.Leefgebied) || Leefgebieden.Lijst.Bevat(gegevens.Leefgebied), "leefgebied-onbekend", "Kies uit de lijst.", nameof(Leefgebied));
        Leefgebied = string.IsNullOrEmpty(gegevens.Leefgebied) ? null : gegevens.Leefgebied;
        UitgenodigdOp = gegevens.UitgenodigdOp;
        check.Dat(!gegevens.IsMaatje || Soort == BetrokkenSoort.Medewerker, "maatje-geen-medewerker", "Alleen een medewerker kan maatje zijn.", nameof(IsMaatje));
        IsMaatje = gegevens.IsMaatje;
        Deelafspraak = check.Vrij(gegevens.Deelafspraak, nameof(Deelafspraak), Check.Kort);
    }
}

/// <summary>An involvement as a form gives it.</summary>
public sealed record BetrokkenheidGegevens(BetrokkenSoort Soort, string? Rol)
{
    public MedewerkerId? Medewerker { get; init; }

    public OrganisatieId? Organisatie { get; init; }

    public PersoonId? Persoon { get; init; }

    public string? Naam { get; init; }

    public string? Telefoon { get; init; }

    public string? Bereikbaarheid { get; init; }

    public string? Deelafspraak { get; init; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string? Leefgebied { get; init; }

    public DateOnly? UitgenodigdOp { get; init; }

    public bool IsMaatje { get; init; }
}

/// <summary>The fields of life on which a party can work with a family.</summary>
public static class Leefgebieden
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Casus", "leefgebieden");
}

/// <summary>Who is involved: somebody who signs in here, a partner outside, or somebody around the family.</summary>
public enum BetrokkenSoort
{
    Medewerker,
    Partner,
    Netwerk,
}
