namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// A worker opens a case that is not his because it can't wait: with a reason, for 24 hours, in sight of the casusregisseur and
/// the teamleider, and looked at afterwards (architecture §9; NEN 7513, emergency access).
/// </summary>
public sealed class Noodtoegang : AggregateRoot
{
    private Noodtoegang(NoodtoegangId id, CasusId casusId, MedewerkerId medewerker, string reden, DateTime begin, DateTime einde)
    {
        Id = id;
        CasusId = casusId;
        Medewerker = medewerker;
        Reden = reden;
        Begin = begin;
        Einde = einde;
    }

    public NoodtoegangId Id { get; private set; }

    public CasusId CasusId { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public string Reden { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Begin { get; private set; }

    /// <summary>UTC; the first moment at which the case is closed to him again.</summary>
    public DateTime Einde { get; private set; }

    /// <summary>That it ended is written down, and what he still had to do there went to whoever has the casusregie.</summary>
    public bool Afgesloten { get; private set; }

    /// <summary>UTC; the casusregisseur has seen it.</summary>
    public DateTime? GezienOp { get; private set; }

    public NoodtoegangOordeel? Oordeel { get; private set; }

    public string? Toelichting { get; private set; }

    public MedewerkerId? BeoordeeldDoor { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? BeoordeeldOp { get; private set; }

    public static Result<Noodtoegang> Nemen(CasusId casus, MedewerkerId wie, string? reden, DateTime nu)
    {
        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(Reden), "Schrijf waarom het niet kan wachten tot je de casusregisseur spreekt.", Check.Lang);
        if (!check.IsSuccess)
        {
            return Result<Noodtoegang>.Refuse(check.Errors);
        }

        var nood = new Noodtoegang(NewId.Of<NoodtoegangId>(), casus, wie, waarom, nu, nu + Toegangstermijnen.Noodtoegang);
        nood.Register(new NoodtoegangGenomen(nood.Id, casus, wie, Kalender.DagVan(nu), nood.Einde));
        return nood;
    }

    /// <summary>Closes the case again before the 24 hours are over.</summary>
    public Result Beeindigen(DateTime nu)
    {
        if (Afgesloten || nu >= Einde)
        {
            return new DomainError("al-geeindigd", "Deze noodtoegang is al geëindigd.");
        }

        (Einde, Afgesloten) = (nu, true);
        Register(new NoodtoegangBeeindigd(Id, CasusId, nu));
        return Result.Ok;
    }

    /// <summary>The 24 hours are over.</summary>
    public Result Aflopen(DateTime nu)
    {
        if (Afgesloten || nu < Einde)
        {
            return new DomainError("loopt-nog", "Deze noodtoegang is niet afgelopen.");
        }

        Afgesloten = true;
        Register(new NoodtoegangAfgelopen(Id, CasusId, Kalender.DagVan(Einde), Einde));
        return Result.Ok;
    }

    /// <summary>The casusregisseur has seen who opened his case.</summary>
    public Result Gezien(DateTime nu)
    {
        if (GezienOp is null)
        {
            GezienOp = nu;
            Register(new NoodtoegangGezien(Id, CasusId));
        }

        return Result.Ok;
    }

    /// <summary>Looked at afterwards, by somebody else than who took it: justified or not, in words. Once given it stands.</summary>
    public Result Beoordelen(NoodtoegangOordeel? oordeel, string? toelichting, MedewerkerId door, DateTime nu)
    {
        var check = new Check();
        check.Dat(door != Medewerker, "eigen-noodtoegang", "Je eigen noodtoegang beoordeelt iemand anders: een andere teamleider of de privacyfunctionaris.");
        check.Dat(Oordeel is null, "al-beoordeeld", "Deze noodtoegang is al beoordeeld.");
        check.Dat(oordeel is not null, "oordeel-leeg", "Kies of de noodtoegang terecht was.", nameof(Oordeel));
        var woorden = check.Verplicht(toelichting, nameof(Toelichting), "Schrijf in een paar woorden waarom je dat vindt.", Check.Lang);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Oordeel, Toelichting, BeoordeeldDoor, BeoordeeldOp) = (oordeel, woorden, door, nu);
        Register(new NoodtoegangBeoordeeld(Id, CasusId));
        return Result.Ok;
    }
}

/// <summary>What who looked at it afterwards thinks of emergency access.</summary>
public enum NoodtoegangOordeel
{
    Terecht,
    NietTerecht,
}

[Zin("nam noodtoegang tot de casus")]
public sealed record NoodtoegangGenomen(NoodtoegangId Noodtoegang, CasusId Casus, MedewerkerId Medewerker, DateOnly Van, DateTime? Einde)
    : DomainEvent(Noodtoegang.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;

    public ToegangsGrond Grond => ToegangsGrond.Noodtoegang;

    public Guid Bron => Noodtoegang.Value;
}

[Zin("beëindigde noodtoegang eerder")]
public sealed record NoodtoegangBeeindigd(NoodtoegangId Noodtoegang, CasusId Casus, DateTime? Einde)
    : DomainEvent(Noodtoegang.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Noodtoegang.Value;

    public DateOnly Tot => Kalender.DagVan(Einde!.Value);
}

[Zin("sloot noodtoegang af: de tijd is voorbij")]
public sealed record NoodtoegangAfgelopen(NoodtoegangId Noodtoegang, CasusId Casus, DateOnly Tot, DateTime? Einde)
    : DomainEvent(Noodtoegang.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Noodtoegang.Value;
}

[Zin("zag dat er noodtoegang was genomen")]
public sealed record NoodtoegangGezien(NoodtoegangId Noodtoegang, CasusId Casus) : DomainEvent(Noodtoegang.Value, Casus);

[Zin("beoordeelde een noodtoegang")]
public sealed record NoodtoegangBeoordeeld(NoodtoegangId Noodtoegang, CasusId Casus) : DomainEvent(Noodtoegang.Value, Casus);
