namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What is arranged before somebody becomes eighteen, with the services for adults: planned ahead, in his own words first (R4-134).</summary>
public sealed class Achttien : PersoonsRecord, IVanGezin
{
    /// <summary>From this age on it is thought of.</summary>
    public const int VanafJaar = 16;

    public const int Volwassen = 18;

    private readonly List<AchttienPunt> _punten = [];

    private Achttien()
    {
    }

    private Achttien(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId Wie { get; private set; }

    /// <summary>What this person wants, in his own words.</summary>
    public string EigenWoorden { get; private set; } = "";

    /// <summary>When it was talked about last.</summary>
    public DateOnly Op { get; private set; }

    public IReadOnlyList<AchttienPunt> Punten => _punten;

    public static Result<Achttien> Plannen(Plan plan, AchttienGegevens gegevens, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = new Check().Dat(gegevens.Wie is not null, "wie-leeg", "Kies wie er 18 wordt.", nameof(Wie));
        var achttien = new Achttien(schrijver, new Zicht(voor, gegevens.Wie is { } wie ? [wie] : [])) { PlanId = plan.Id, GezinId = plan.GezinId, Wie = gegevens.Wie ?? default };
        achttien.Vullen(gegevens, check, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Achttien>.Refuse(check.Errors);
        }

        achttien.Register(new AchttienGepland(achttien.Id, plan.Id));
        return achttien;
    }

    /// <summary>Whose it is does not change: the plan of another one is another plan.</summary>
    public Result Wijzigen(AchttienGegevens gegevens, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = new Check();
        Vullen(gegevens, check, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(new(voor, [Wie]));
            Register(new AchttienGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    private void Vullen(AchttienGegevens gegevens, Check check, DateOnly vandaag)
    {
        var woorden = check.Verplicht(gegevens.EigenWoorden, nameof(EigenWoorden), "Schrijf wat deze jongere zelf wil, in zijn eigen woorden.", 2000);
        var punten = gegevens.Punten.Index().Select(p => Punt(p.Item, $"Punten[{p.Index}]", check, vandaag)).OfType<AchttienPunt>().ToList();
        if (check.IsSuccess)
        {
            (EigenWoorden, Op) = (woorden, vandaag);
            _punten.Clear();
            _punten.AddRange(punten);
        }
    }

    private AchttienPunt? Punt(AchttienPuntGegevens punt, string veld, Check check, DateOnly vandaag)
    {
        var wat = check.Vrij(punt.Wat, $"{veld}.Wat", 500);
        var wie = check.Vrij(punt.Wie, $"{veld}.Wie", Check.Kort);
        check.Dat(AchttienOnderwerpen.Lijst.Bevat(punt.Code), "onderwerp-onbekend", "Kies uit de lijst.", $"{veld}.Wat");
        check.Gepland(punt.Voor, vandaag, $"{veld}.Voor", _punten.FirstOrDefault(p => p.Code == punt.Code)?.Voor);
        check.Dat(wat is not null || (wie is null && punt.Voor is null && !punt.Geregeld), "wat-leeg", "Schrijf wat er geregeld wordt.", $"{veld}.Wat");
        return wat is null ? null : new(Guid.CreateVersion7(), punt.Code, wat, wie, punt.Voor, punt.Geregeld);
    }
}

/// <summary>One subject: what is arranged, with whom of the services for adults, by when.</summary>
public sealed class AchttienPunt(Guid id, string code, string wat, string? wie, DateOnly? voor, bool geregeld)
{
    public Guid Id { get; private set; } = id;

    /// <summary>Code of the list <c>achttien</c>.</summary>
    public string Code { get; private set; } = code;

    public string Wat { get; private set; } = wat;

    public string? Wie { get; private set; } = wie;

    public DateOnly? Voor { get; private set; } = voor;

    public bool Geregeld { get; private set; } = geregeld;
}

/// <summary>What is planned for becoming eighteen, as a form gives it.</summary>
public sealed record AchttienGegevens(PersoonId? Wie, string? EigenWoorden, IReadOnlyList<AchttienPuntGegevens> Punten);

/// <summary>One subject as a form gives it; empty when there is nothing to arrange.</summary>
public sealed record AchttienPuntGegevens(string Code, string? Wat, string? Wie, DateOnly? Voor, bool Geregeld);

/// <summary>What changes at eighteen.</summary>
public static class AchttienOnderwerpen
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Plan", "achttien");
}
