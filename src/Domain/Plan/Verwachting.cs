namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What family and worker expect of each other: voluntary, and not without obligation; agreed, open or disputed (R1-041, R0-010).</summary>
public sealed class Verwachting : PersoonsRecord, IVanGezin
{
    private Verwachting()
    {
    }

    private Verwachting(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    /// <summary>Who expects it of the other.</summary>
    public Verwachtingkant Van { get; private set; }

    /// <summary>Who of the family says it; null when it says so together, or when the worker expects it.</summary>
    public PersoonId? Wie { get; private set; }

    public string Wat { get; private set; } = "";

    public Verwachtingstand Stand { get; private set; }

    /// <summary>What the other side says to it.</summary>
    public string? Antwoord { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>It does not hold any more since that day; it stays readable.</summary>
    public DateOnly? VervallenOp { get; private set; }

    public static Result<Verwachting> Noteren(Plan plan, VerwachtingGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var verwachting = new Verwachting(schrijver, zicht) { PlanId = plan.Id, GezinId = plan.GezinId, Op = vandaag };
        var check = verwachting.Vullen(gegevens, zicht);
        if (!check.IsSuccess)
        {
            return Result<Verwachting>.Refuse(check.Errors);
        }

        verwachting.Register(new VerwachtingGenoteerd(verwachting.Id, plan.Id));
        return verwachting;
    }

    public Result Wijzigen(VerwachtingGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, zicht);
        check.Dat(VervallenOp is null, "verwachting-vervallen", "Deze verwachting geldt niet meer.");
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Op = vandaag;
            Register(new VerwachtingGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    public Result Vervallen(DateOnly vandaag)
    {
        if (VervallenOp is not null)
        {
            return new DomainError("verwachting-vervallen", "Deze verwachting geldt niet meer.");
        }

        VervallenOp = vandaag;
        Register(new VerwachtingVervallen(Id, PlanId));
        return Result.Ok;
    }

    private Check Vullen(VerwachtingGegevens gegevens, Zicht zicht)
    {
        var check = new Check();
        var wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat de een van de ander verwacht.", 500);
        var antwoord = check.Vrij(gegevens.Antwoord, nameof(Antwoord), 1000);
        check.Dat(gegevens.Van is not null, "van-leeg", "Kies wie dit verwacht.", nameof(Van));
        check.Dat(gegevens.Stand is not null, "stand-leeg", "Kies of jullie dit afspraken.", nameof(Stand));
        check.Dat(gegevens.Stand is not Verwachtingstand.Betwist || antwoord is not null, "antwoord-leeg", "Schrijf wat de ander ervan vindt, in zijn eigen woorden.", nameof(Antwoord));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit aangaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (Van, Wat, Stand, Antwoord) = (gegevens.Van!.Value, wat, gegevens.Stand!.Value, antwoord);
            Wie = Van == Verwachtingkant.Gezin ? gegevens.Wie : null;
        }

        return check;
    }
}

/// <summary>An expectation as a form gives it.</summary>
public sealed record VerwachtingGegevens(Verwachtingkant? Van, PersoonId? Wie, string? Wat, Verwachtingstand? Stand, string? Antwoord);

/// <summary>Which side expects.</summary>
public enum Verwachtingkant
{
    Gezin,
    Hulpverlener,
}

/// <summary>Where an expectation stands (bron 000 §4.3).</summary>
public enum Verwachtingstand
{
    Open,
    Afgesproken,
    Betwist,
}
