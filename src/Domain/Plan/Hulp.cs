namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Help that was offered to the family: it says yes or no to each, decides what goes first, and may stop it (R1-040, R1-046).</summary>
public sealed class Hulp : PersoonsRecord, IVanGezin
{
    private readonly List<VorigeHulp> _vorige = [];

    private Hulp()
    {
    }

    private Hulp(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    /// <summary>Place among what runs: the family says what matters most now.</summary>
    public int Volgorde { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>Who gives it.</summary>
    public string Aanbieder { get; private set; } = "";

    /// <summary>The goal for which it is, by which two parties on one goal are seen (R1-057); null when it is for none.</summary>
    public RecordId? Doel { get; private set; }

    /// <summary>Code of the list <c>wetten</c>: under which law it runs (R4-061); null when that does not matter or is not known.</summary>
    public string? Wet { get; private set; }

    public HulpStatus Status { get; private set; }

    public DateOnly AangebodenOp { get; private set; }

    public DateOnly? BeslistOp { get; private set; }

    /// <summary>Who of the family decided; null when it did so together.</summary>
    public PersoonId? BeslistDoor { get; private set; }

    /// <summary>Why it was declined or stopped, in the words of who decided.</summary>
    public string? Reden { get; private set; }

    /// <summary>Offered or running: it asks something of the family now.</summary>
    public bool IsOpen => Status is HulpStatus.Aangeboden or HulpStatus.Loopt;

    /// <summary>As it stood before each correction; for staff.</summary>
    public IReadOnlyList<VorigeHulp> Vorige => _vorige;

    public static Result<Hulp> Aanbieden(Plan plan, int volgorde, HulpGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var hulp = new Hulp(schrijver, zicht) { PlanId = plan.Id, GezinId = plan.GezinId, Volgorde = volgorde, AangebodenOp = vandaag };
        var check = hulp.Vullen(gegevens, zicht, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Hulp>.Refuse(check.Errors);
        }

        hulp.Register(new HulpAangeboden(hulp.Id, plan.Id));
        return hulp;
    }

    /// <summary>Corrects what was written down wrongly; what stood there is kept, and what the family decided stays.</summary>
    public Result Wijzigen(HulpGegevens gegevens, Zicht zicht, MedewerkerId door, DateOnly vandaag)
    {
        var vorig = new VorigeHulp(Guid.CreateVersion7(), vandaag, door, Wat, Aanbieder, Doel, Wet, AangebodenOp);
        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            _vorige.Add(vorig);
            ZichtZetten(zicht);
            Register(new HulpGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Yes, no, or not any more; no and stop say why. A no can become a yes later.</summary>
    public Result Beslissen(HulpStatus? naar, PersoonId? door, string? reden, DateOnly? op, DateOnly vandaag)
    {
        var check = new Check();
        var waarom = check.Vrij(reden, nameof(Reden), 1000);
        check.Dat(Mogelijk(Status).Contains(naar ?? HulpStatus.Aangeboden), "besluit-leeg", "Kies wat het gezin besloten heeft.", nameof(Status));
        check.Dat(naar is not (HulpStatus.Geweigerd or HulpStatus.Gestopt) || waarom is not null, "reden-leeg", "Schrijf waarom, in de woorden van het gezin.", nameof(Reden));
        check.Gebeurd(op, vandaag, nameof(BeslistOp));
        check.NietVoor(op ?? vandaag, AangebodenOp, nameof(BeslistOp));
        if (check.IsSuccess)
        {
            (Status, BeslistDoor, BeslistOp, Reden) = (naar!.Value, door, op ?? vandaag, naar is HulpStatus.Loopt ? null : waarom);
            Register(new HulpBeslist(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    public void Verplaatsen(int volgorde)
    {
        if (Volgorde != volgorde)
        {
            Volgorde = volgorde;
            Register(new HulpVerplaatst(Id, PlanId));
        }
    }

    private Check Vullen(HulpGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf welke hulp het is.", Check.Kort);
        var aanbieder = check.Verplicht(gegevens.Aanbieder, nameof(Aanbieder), "Schrijf wie deze hulp geeft.", Check.Kort);
        check.Dat(string.IsNullOrEmpty(gegevens.Wet) || Wetten.Lijst.Bevat(gegevens.Wet), "wet-onbekend", "Kies uit de lijst.", nameof(Wet));
        check.Gebeurd(gegevens.AangebodenOp, vandaag, nameof(AangebodenOp));
        check.NietVoor(BeslistOp, gegevens.AangebodenOp, nameof(AangebodenOp));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies voor wie deze hulp is.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (Wat, Aanbieder, Doel, AangebodenOp) = (wat, aanbieder, gegevens.Doel, gegevens.AangebodenOp ?? AangebodenOp);
            Wet = string.IsNullOrEmpty(gegevens.Wet) ? null : gegevens.Wet;
        }

        return check;
    }

    /// <summary>What can be decided from where it stands.</summary>
    public static IReadOnlyList<HulpStatus> Mogelijk(HulpStatus status) => status switch
    {
        HulpStatus.Aangeboden => [HulpStatus.Loopt, HulpStatus.Geweigerd],
        HulpStatus.Loopt => [HulpStatus.Gestopt],
        _ => [HulpStatus.Loopt],
    };
}

/// <summary>Help as a form gives it; without a day it was offered today.</summary>
public sealed record HulpGegevens(string? Wat, string? Aanbieder, RecordId? Doel, DateOnly? AangebodenOp, string? Wet = null);

/// <summary>Help as it stood before a correction.</summary>
public sealed class VorigeHulp(Guid id, DateOnly gewijzigdOp, MedewerkerId gewijzigdDoor, string wat, string aanbieder, RecordId? doel, string? wet, DateOnly aangebodenOp)
{
    public Guid Id { get; private set; } = id;

    public DateOnly GewijzigdOp { get; private set; } = gewijzigdOp;

    public MedewerkerId GewijzigdDoor { get; private set; } = gewijzigdDoor;

    public string Wat { get; private set; } = wat;

    public string Aanbieder { get; private set; } = aanbieder;

    public RecordId? Doel { get; private set; } = doel;

    public string? Wet { get; private set; } = wet;

    public DateOnly AangebodenOp { get; private set; } = aangebodenOp;
}

/// <summary>Where help stands.</summary>
public enum HulpStatus
{
    Aangeboden,
    Loopt,
    Geweigerd,
    Gestopt,
}

/// <summary>When help is too much at once, or two parties do the same (R1-046, R1-057).</summary>
public static class Hulpgrens
{
    private static readonly Catalogus Lijst = Catalogus.Lees("Plan", "hulpgrens");

    /// <summary>More than this many at once asks for a talk about what may stop.</summary>
    public static int Meest { get; } = int.Parse(Lijst.Tekst("meest-tegelijk"), System.Globalization.CultureInfo.InvariantCulture);

    public static bool IsTeVeel(int loopt) => loopt > Meest;

    /// <summary>Goals on which more than one party works.</summary>
    public static IReadOnlySet<RecordId> Dubbel(IEnumerable<(RecordId? Doel, string Aanbieder)> lopend) => lopend
        .Where(h => h.Doel is not null)
        .GroupBy(h => h.Doel!.Value)
        .Where(g => g.Select(h => Zoeknaam.Vouw(h.Aanbieder)).Distinct().Count() > 1)
        .Select(g => g.Key)
        .ToHashSet();
}
