namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// The family is asked first whether it makes a plan of its own, with the people around it; that plan then is the basis (R4-057, Jeugdwet
/// 4.1.2). Without one a plan stands within a term from the day on which that is clear (Jeugdwet 4.1.3).
/// </summary>
public sealed class Familiegroepsplan : PersoonsRecord, IVanGezin
{
    private Familiegroepsplan()
    {
    }

    private Familiegroepsplan(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public DateOnly AangebodenOp { get; private set; }

    public FamiliegroepsplanStand Stand { get; private set; }

    /// <summary>By which day the family would like to have it ready.</summary>
    public DateOnly KlaarOp { get; private set; }

    /// <summary>Since when it stands as it does.</summary>
    public DateOnly Sinds { get; private set; }

    /// <summary>The family's own plan, in its own words.</summary>
    public string? Inhoud { get; private set; }

    /// <summary>Who thought along, in words: "oma, tante Ayse en de buurvrouw".</summary>
    public string? MetWie { get; private set; }

    /// <summary>Why there is none, in the words of who says so.</summary>
    public string? Reden { get; private set; }

    /// <summary>When the family asked for the plan on paper; in voluntary help it may be oral until then.</summary>
    public DateOnly? OpSchriftGevraagdOp { get; private set; }

    /// <summary>It is clear that the family makes none.</summary>
    public bool IsGeen => Stand is FamiliegroepsplanStand.WilNiet or FamiliegroepsplanStand.AfgezienBedreiging or FamiliegroepsplanStand.AfgezienBelangKind or FamiliegroepsplanStand.NietGekomen;

    /// <summary>The last day for a plan made together; null as long as the family may still come with its own, or did.</summary>
    public DateOnly? PlanUiterlijkOp => IsGeen ? PlanTermijnen.Lijst["plan-zonder-familiegroepsplan"].Vanaf(Sinds) : null;

    public DateOnly? OpSchriftUiterlijkOp => OpSchriftGevraagdOp is { } dag ? PlanTermijnen.Lijst["plan-op-schrift"].Vanaf(dag) : null;

    public static Result<Familiegroepsplan> Aanbieden(Plan plan, DateOnly? op, DateOnly? klaarOp, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var dag = op ?? vandaag;
        check.Gebeurd(op, vandaag, nameof(AangebodenOp));
        check.NietVoor(klaarOp, dag, nameof(KlaarOp));
        check.Gepland(klaarOp, vandaag, nameof(KlaarOp));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies aan wie je dit aanbood.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Familiegroepsplan>.Refuse(check.Errors);
        }

        var groepsplan = new Familiegroepsplan(schrijver, zicht)
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            AangebodenOp = dag,
            Sinds = dag,
            KlaarOp = klaarOp ?? PlanTermijnen.Lijst["familiegroepsplan"].Vanaf(dag),
        };
        groepsplan.Register(new FamiliegroepsplanAangeboden(groepsplan.Id, plan.Id));
        return groepsplan;
    }

    /// <summary>
    /// The next step, whichever way. Not asking, or not waiting for it, is only possible when the parents decline, when there are concrete
    /// threats, or when the child's interests would be harmed: each with a reason (Jeugdwet 4.1.2).
    /// </summary>
    public Result Bijwerken(FamiliegroepsplanStap stap, DateOnly vandaag)
    {
        var check = new Check();
        var (inhoud, metWie, reden) = (check.Vrij(stap.Inhoud, nameof(Inhoud)), check.Vrij(stap.MetWie, nameof(MetWie), Check.Kort), check.Vrij(stap.Reden, nameof(Reden), 1000));
        check.Dat(stap.Naar is not null and not FamiliegroepsplanStand.Aangeboden, "stap-leeg", "Kies hoe het verdergaat.", nameof(Stand));
        check.Dat(stap.Naar is not FamiliegroepsplanStand.Gemaakt || inhoud is not null, "inhoud-leeg", "Schrijf het plan van het gezin over, in hun eigen woorden.", nameof(Inhoud));
        check.Dat(stap.Naar is not (FamiliegroepsplanStand.WilNiet or FamiliegroepsplanStand.AfgezienBedreiging or FamiliegroepsplanStand.AfgezienBelangKind) || reden is not null, "reden-leeg", "Schrijf waarom er geen eigen plan komt.", nameof(Reden));
        check.Dat(stap.Naar is not FamiliegroepsplanStand.NietGekomen || vandaag > KlaarOp, "nog-tijd", "Het gezin heeft nog tijd. Wil het niet, kies dan dat het gezin geen plan maakt.", nameof(Stand));
        check.Gebeurd(stap.Op, vandaag, nameof(Sinds));
        check.NietVoor(stap.Op ?? vandaag, AangebodenOp, nameof(Sinds));
        check.Gepland(stap.KlaarOp, vandaag, nameof(KlaarOp), KlaarOp);
        if (check.IsSuccess)
        {
            (Stand, Sinds, KlaarOp) = (stap.Naar!.Value, stap.Op ?? vandaag, stap.KlaarOp ?? KlaarOp);
            (Inhoud, MetWie) = Stand == FamiliegroepsplanStand.Gemaakt ? (inhoud, metWie) : (Inhoud, MetWie);
            Reden = IsGeen ? reden : null;
            Register(new FamiliegroepsplanBijgewerkt(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The family wants the plan on paper; null takes it back.</summary>
    public Result OpSchriftVragen(DateOnly? op, DateOnly vandaag)
    {
        var check = new Check().Gebeurd(op, vandaag, nameof(OpSchriftGevraagdOp));
        if (check.IsSuccess)
        {
            OpSchriftGevraagdOp = op;
            Register(new FamiliegroepsplanBijgewerkt(Id, PlanId) { Velden = ["op schrift"] });
        }

        return Result.From(check.Errors);
    }
}

/// <summary>A next step as a form gives it; without a day it was today.</summary>
public sealed record FamiliegroepsplanStap(FamiliegroepsplanStand? Naar, DateOnly? Op)
{
    public DateOnly? KlaarOp { get; init; }

    public string? Inhoud { get; init; }

    public string? MetWie { get; init; }

    public string? Reden { get; init; }
}

/// <summary>Where the family's own plan stands.</summary>
public enum FamiliegroepsplanStand
{
    Aangeboden,
    GezinMaakt,
    Gemaakt,
    WilNiet,
    NietGekomen,
    AfgezienBedreiging,
    AfgezienBelangKind,
}
