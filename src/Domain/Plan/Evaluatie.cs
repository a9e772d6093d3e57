namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Looking back together on the plan, with youth and parents, and what was decided: go on, adjust or stop (R4-135).</summary>
public sealed class Evaluatie : PersoonsRecord, IVanGezin
{
    private readonly List<EvaluatieDeelnemer> _aanwezig = [];

    private Evaluatie()
    {
    }

    private Evaluatie(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public DateOnly Op { get; private set; }

    public EvaluatieUitkomst Uitkomst { get; private set; }

    public string WatGingGoed { get; private set; } = "";

    public string? WatMoetAnders { get; private set; }

    /// <summary>Why it was decided so, in the words of the family.</summary>
    public string? Waarom { get; private set; }

    /// <summary>Why a parent or somebody of twelve or older was not there.</summary>
    public string? RedenAfwezig { get; private set; }

    public DateOnly? VolgendeOp { get; private set; }

    public IReadOnlyList<EvaluatieDeelnemer> Aanwezig => _aanwezig;

    /// <param name="horenErbij">Parents and who is twelve or older: one of them missing asks for a reason.</param>
    public static Result<Evaluatie> Vastleggen(Plan plan, EvaluatieGegevens gegevens, IReadOnlyCollection<PersoonId> horenErbij, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var evaluatie = new Evaluatie(schrijver, zicht)
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Op = gegevens.Op ?? vandaag,
            WatGingGoed = check.Verplicht(gegevens.WatGingGoed, nameof(WatGingGoed), "Schrijf wat er goed ging, hoe klein ook.", 2000),
            WatMoetAnders = check.Vrij(gegevens.WatMoetAnders, nameof(WatMoetAnders), 2000),
            Waarom = check.Vrij(gegevens.Waarom, nameof(Waarom), 1000),
            RedenAfwezig = check.Vrij(gegevens.RedenAfwezig, nameof(RedenAfwezig), Check.Kort),
            VolgendeOp = gegevens.Uitkomst == EvaluatieUitkomst.Stoppen ? null : gegevens.VolgendeOp,
        };
        check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
        check.Dat(gegevens.Uitkomst is not null, "uitkomst-leeg", "Kies of jullie doorgaan, bijstellen of stoppen.", nameof(Uitkomst));
        check.Dat(gegevens.Uitkomst is not EvaluatieUitkomst.Bijstellen || evaluatie.WatMoetAnders is not null, "wat-anders-leeg", "Schrijf wat er anders moet.", nameof(WatMoetAnders));
        check.Dat(gegevens.Uitkomst is not EvaluatieUitkomst.Stoppen || evaluatie.Waarom is not null, "waarom-leeg", "Schrijf waarom jullie stoppen, in de woorden van het gezin.", nameof(Waarom));
        check.Dat(gegevens.Uitkomst is null or EvaluatieUitkomst.Stoppen || gegevens.VolgendeOp > vandaag, "volgende-leeg", "Kies wanneer jullie weer samen terugkijken.", nameof(VolgendeOp));
        check.Gepland(evaluatie.VolgendeOp, vandaag, nameof(VolgendeOp));
        check.Dat(gegevens.Aanwezig.Count > 0, "niemand-aanwezig", "Kies wie van het gezin erbij was. Terugkijken doe je samen.", nameof(Aanwezig));
        check.Dat(horenErbij.All(gegevens.Aanwezig.Contains) || evaluatie.RedenAfwezig is not null, "afwezig-zonder-reden", "Een ouder of jongere was er niet bij. Schrijf waarom, en hoe je zijn kijk alsnog hoort.", nameof(RedenAfwezig));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit aangaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Evaluatie>.Refuse(check.Errors);
        }

        evaluatie.Uitkomst = gegevens.Uitkomst!.Value;
        evaluatie._aanwezig.AddRange(gegevens.Aanwezig.Distinct().Select(p => new EvaluatieDeelnemer(Guid.CreateVersion7(), p)));
        evaluatie.Register(new PlanGeevalueerd(evaluatie.Id, plan.Id));
        return evaluatie;
    }
}

/// <summary>Somebody of the family who was there.</summary>
public sealed class EvaluatieDeelnemer(Guid id, PersoonId persoon)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;
}

/// <summary>An evaluation as a form gives it; without a day it was today.</summary>
public sealed record EvaluatieGegevens(DateOnly? Op, IReadOnlyCollection<PersoonId> Aanwezig, EvaluatieUitkomst? Uitkomst)
{
    public string? WatGingGoed { get; init; }

    public string? WatMoetAnders { get; init; }

    public string? Waarom { get; init; }

    public string? RedenAfwezig { get; init; }

    public DateOnly? VolgendeOp { get; init; }
}

/// <summary>What was decided when looking back.</summary>
public enum EvaluatieUitkomst
{
    Doorgaan,
    Bijstellen,
    Stoppen,
}
