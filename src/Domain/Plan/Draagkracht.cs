namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What one person can carry and what he has to carry, assessed together on a day and not taken for granted (R4-058).</summary>
public sealed class Draagkracht : PersoonsRecord, IVanGezin
{
    private readonly List<VorigeDraagkracht> _vorige = [];

    private Draagkracht()
    {
    }

    private Draagkracht(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId Wie { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>How much this person can take on now.</summary>
    public Mate Kracht { get; private set; }

    /// <summary>How much there is to carry now.</summary>
    public Mate Last { get; private set; }

    public string? WatGeeftKracht { get; private set; }

    public string? WatWeegtZwaar { get; private set; }

    /// <summary>More to carry than can be carried: an action is not left to this person without a thought.</summary>
    public bool IsTeZwaar => Last > Kracht;

    /// <summary>As it stood before each correction; for staff. Another estimate on another day is a new one.</summary>
    public IReadOnlyList<VorigeDraagkracht> Vorige => _vorige;

    public static Result<Draagkracht> Inschatten(Plan plan, DraagkrachtGegevens gegevens, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = Toetsen(gegevens, vandaag, out var geeft, out var weegt);
        if (!check.IsSuccess)
        {
            return Result<Draagkracht>.Refuse(check.Errors);
        }

        var draagkracht = new Draagkracht(schrijver, new Zicht(voor, [gegevens.Wie!.Value]))
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Wie = gegevens.Wie.Value,
            Op = gegevens.Op ?? vandaag,
            Kracht = gegevens.Kracht!.Value,
            Last = gegevens.Last!.Value,
            WatGeeftKracht = geeft,
            WatWeegtZwaar = weegt,
        };
        draagkracht.Register(new DraagkrachtIngeschat(draagkracht.Id, plan.Id));
        return draagkracht;
    }

    /// <summary>Corrects what was written down wrongly; what stood there is kept.</summary>
    public Result Wijzigen(DraagkrachtGegevens gegevens, MedewerkerId door, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = Toetsen(gegevens, vandaag, out var geeft, out var weegt);
        if (check.IsSuccess)
        {
            _vorige.Add(new(Guid.CreateVersion7(), vandaag, door, Wie, Kracht, Last, WatGeeftKracht, WatWeegtZwaar, Op));
            (Wie, Kracht, Last, Op) = (gegevens.Wie!.Value, gegevens.Kracht!.Value, gegevens.Last!.Value, gegevens.Op ?? Op);
            (WatGeeftKracht, WatWeegtZwaar) = (geeft, weegt);
            ZichtZetten(new(voor, [Wie]));
            Register(new DraagkrachtGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    private static Check Toetsen(DraagkrachtGegevens gegevens, DateOnly vandaag, out string? geeft, out string? weegt)
    {
        var check = new Check();
        geeft = check.Vrij(gegevens.WatGeeftKracht, nameof(WatGeeftKracht), 1000);
        weegt = check.Vrij(gegevens.WatWeegtZwaar, nameof(WatWeegtZwaar), 1000);
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies over wie dit gaat.", nameof(Wie));
        check.Dat(gegevens.Kracht is not null, "kracht-leeg", "Kies hoeveel deze persoon nu aankan.", nameof(Kracht));
        check.Dat(gegevens.Last is not null, "last-leeg", "Kies hoeveel deze persoon nu te dragen heeft.", nameof(Last));
        check.Dat(geeft is not null || weegt is not null, "waaruit-leeg", "Schrijf waaruit dit blijkt: wat geeft kracht, of wat weegt zwaar?", nameof(WatGeeftKracht));
        return check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
    }
}

/// <summary>What somebody can carry, as a form gives it; without a day it is today's.</summary>
public sealed record DraagkrachtGegevens(PersoonId? Wie, Mate? Kracht, Mate? Last, string? WatGeeftKracht, string? WatWeegtZwaar, DateOnly? Op);

/// <summary>An estimate as it stood before a correction.</summary>
public sealed class VorigeDraagkracht(Guid id, DateOnly gewijzigdOp, MedewerkerId gewijzigdDoor, PersoonId wie, Mate kracht, Mate last, string? watGeeftKracht, string? watWeegtZwaar, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public DateOnly GewijzigdOp { get; private set; } = gewijzigdOp;

    public MedewerkerId GewijzigdDoor { get; private set; } = gewijzigdDoor;

    public PersoonId Wie { get; private set; } = wie;

    public Mate Kracht { get; private set; } = kracht;

    public Mate Last { get; private set; } = last;

    public string? WatGeeftKracht { get; private set; } = watGeeftKracht;

    public string? WatWeegtZwaar { get; private set; } = watWeegtZwaar;

    public DateOnly Op { get; private set; } = op;
}

/// <summary>How much, in four words and no number: it is an estimate.</summary>
public enum Mate
{
    Weinig,
    Wat,
    Veel,
    HeelVeel,
}
