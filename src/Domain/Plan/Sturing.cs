namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>That a worker steers one person more than usual, for a time: with the reason, and a day on which it is looked at again (R1-042).</summary>
public sealed class Sturing : PersoonsRecord, IVanGezin
{
    private readonly List<Sturingsmoment> _momenten = [];

    private Sturing()
    {
    }

    private Sturing(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId Wie { get; private set; }

    /// <summary>What the worker does more.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Code of the list <c>sturing</c>.</summary>
    public string Reden { get; private set; } = "";

    public string Toelichting { get; private set; } = "";

    public DateOnly Van { get; private set; }

    public DateOnly EvaluerenOp { get; private set; }

    public DateOnly? GestoptOp { get; private set; }

    public IReadOnlyList<Sturingsmoment> Momenten => _momenten;

    public static Result<Sturing> Kiezen(Plan plan, SturingGegevens gegevens, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat je meer doet dan anders.", 500);
        var uitleg = check.Verplicht(gegevens.Toelichting, nameof(Toelichting), "Schrijf waaruit blijkt dat dit nodig is.", 1000);
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies voor wie dit is.", nameof(Wie));
        check.Dat(Sturingsredenen.Lijst.Bevat(gegevens.Reden), "reden-leeg", "Kies waarom je meer stuurt.", nameof(Reden));
        Termijn(check, gegevens.EvaluerenOp, vandaag, nameof(EvaluerenOp));
        if (!check.IsSuccess)
        {
            return Result<Sturing>.Refuse(check.Errors);
        }

        var sturing = new Sturing(schrijver, new Zicht(voor, [gegevens.Wie!.Value]))
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Wie = gegevens.Wie.Value,
            Wat = wat,
            Reden = gegevens.Reden!,
            Toelichting = uitleg,
            Van = vandaag,
            EvaluerenOp = gegevens.EvaluerenOp!.Value,
        };
        sturing.Register(new SturingGekozen(sturing.Id, plan.Id));
        return sturing;
    }

    /// <summary>Looked at together: it goes on until a next day, or it stops.</summary>
    public Result Evalueren(bool? doorgaan, string? tekst, DateOnly? volgende, MedewerkerId door, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return new DomainError("sturing-gestopt", "Deze sturing was al gestopt.");
        }

        var check = new Check();
        var woorden = check.Verplicht(tekst, nameof(Sturingsmoment.Tekst), "Schrijf hoe het ging, ook in de woorden van wie het aangaat.", 1000);
        check.Dat(doorgaan is not null, "keuze-leeg", "Kies of het doorgaat of stopt.", "Doorgaan");
        if (doorgaan is true)
        {
            Termijn(check, volgende, vandaag, "Volgende");
        }

        if (check.IsSuccess)
        {
            _momenten.Add(new(Guid.CreateVersion7(), vandaag, doorgaan!.Value, woorden, door));
            EvaluerenOp = doorgaan.Value ? volgende!.Value : EvaluerenOp;
            GestoptOp = doorgaan.Value ? null : vandaag;
            Register(new SturingGeevalueerd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    private static void Termijn(Check check, DateOnly? dag, DateOnly vandaag, string veld)
    {
        check.Dat(dag > vandaag, "evaluatie-leeg", "Kies een dag in de toekomst waarop jullie hier opnieuw naar kijken.", veld);
        check.Dat(dag is not { } d || d <= PlanTermijnen.Lijst["sturing-hoogstens"].Vanaf(vandaag), "evaluatie-te-ver", PlanTermijnen.Lijst["sturing-hoogstens"].Grens(vandaag), veld);
    }
}

/// <summary>One time that was looked at whether more steering is still needed.</summary>
public sealed class Sturingsmoment(Guid id, DateOnly op, bool doorgaan, string tekst, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public bool Doorgaan { get; private set; } = doorgaan;

    public string Tekst { get; private set; } = tekst;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>More steering as a form gives it.</summary>
public sealed record SturingGegevens(PersoonId? Wie, string? Wat, string? Reden, string? Toelichting, DateOnly? EvaluerenOp);

/// <summary>Why somebody needs more steering.</summary>
public static class Sturingsredenen
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Plan", "sturing");
}

/// <summary>Terms of the plan, with their source (K20).</summary>
public static class PlanTermijnen
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Plan", "termijnen");
}
