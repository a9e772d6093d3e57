namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Something that a person learned and can do from now on (R1-044).</summary>
public sealed class Vaardigheid : PersoonsRecord, IVanGezin
{
    private readonly List<VorigeVaardigheid> _vorige = [];

    private Vaardigheid()
    {
    }

    private Vaardigheid(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId Wie { get; private set; }

    public VaardigheidSoort Soort { get; private set; }

    public string Wat { get; private set; } = "";

    public DateOnly Op { get; private set; }

    /// <summary>As it stood before each correction; for staff.</summary>
    public IReadOnlyList<VorigeVaardigheid> Vorige => _vorige;

    public static Result<Vaardigheid> Noteren(Plan plan, VaardigheidGegevens gegevens, MedewerkerId schrijver, DateOnly vandaag, ZichtbaarVoor voor = ZichtbaarVoor.Gezin)
    {
        var check = Toetsen(gegevens, vandaag, out var wat);
        if (!check.IsSuccess)
        {
            return Result<Vaardigheid>.Refuse(check.Errors);
        }

        // What somebody learned is his own to see: it stands in the plan for the family.
        var vaardigheid = new Vaardigheid(schrijver, new Zicht(voor, [gegevens.Wie!.Value]))
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Wie = gegevens.Wie.Value,
            Soort = gegevens.Soort!.Value,
            Wat = wat,
            Op = gegevens.Op ?? vandaag,
        };
        vaardigheid.Register(new VaardigheidGenoteerd(vaardigheid.Id, plan.Id));
        return vaardigheid;
    }

    /// <summary>Corrects what was written down wrongly; what stood there is kept.</summary>
    public Result Wijzigen(VaardigheidGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var check = Toetsen(gegevens, vandaag, out var wat);
        if (check.IsSuccess)
        {
            _vorige.Add(new(Guid.CreateVersion7(), vandaag, door, Wie, Soort, Wat, Op));
            (Wie, Soort, Wat, Op) = (gegevens.Wie!.Value, gegevens.Soort!.Value, wat, gegevens.Op ?? Op);
            ZichtZetten(new(ZichtbaarVoor, [Wie]));
            Register(new VaardigheidGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    private static Check Toetsen(VaardigheidGegevens gegevens, DateOnly vandaag, out string wat)
    {
        var check = new Check();
        wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat deze persoon nu zelf kan.", Check.Kort);
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies wie dit geleerd heeft.", nameof(Wie));
        check.Dat(gegevens.Soort is not null, "soort-leeg", "Kies wat voor vaardigheid het is.", nameof(Soort));
        return check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
    }
}

/// <summary>What was learned, as a form gives it; without a day it is today's.</summary>
public sealed record VaardigheidGegevens(PersoonId? Wie, VaardigheidSoort? Soort, string? Wat, DateOnly? Op);

/// <summary>A skill as it stood before a correction.</summary>
public sealed class VorigeVaardigheid(Guid id, DateOnly gewijzigdOp, MedewerkerId gewijzigdDoor, PersoonId wie, VaardigheidSoort soort, string wat, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public DateOnly GewijzigdOp { get; private set; } = gewijzigdOp;

    public MedewerkerId GewijzigdDoor { get; private set; } = gewijzigdDoor;

    public PersoonId Wie { get; private set; } = wie;

    public VaardigheidSoort Soort { get; private set; } = soort;

    public string Wat { get; private set; } = wat;

    public DateOnly Op { get; private set; } = op;
}

/// <summary>Kinds of skill (bron 001 §3.3).</summary>
public enum VaardigheidSoort
{
    Praktisch,
    Sociaal,
    Persoonlijk,
}
