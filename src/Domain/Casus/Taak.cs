namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Something to do on a day, by one worker: a talk, feedback, an evaluation.</summary>
public sealed class Taak : PersoonsRecord, IVanCasus
{
    private Taak()
    {
    }

    private Taak(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public TaakSoort Soort { get; private set; }

    public string Wat { get; private set; } = "";

    public string? Toelichting { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>The day on which it was noted: who waits to be called back, waits since then (R1-060).</summary>
    public DateOnly GenoteerdOp { get; private set; }

    /// <summary>Dutch wall-clock time; null when the day is enough.</summary>
    public TimeOnly? Tijd { get; private set; }

    public string? Plaats { get; private set; }

    public MedewerkerId Voor { get; private set; }

    public TaakStatus Status { get; private set; }

    public DateOnly? AfgehandeldOp { get; private set; }

    public static Result<Taak> Plannen(CasusId casus, TaakGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly? vandaag = null)
    {
        var taak = new Taak(schrijver, zicht) { CasusId = casus };
        var check = taak.Vullen(gegevens, schrijver, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Taak>.Refuse(check.Errors);
        }

        taak.GenoteerdOp = vandaag ?? taak.Op;
        taak.Register(new TaakGepland(taak.Id, casus));
        return taak;
    }

    public Result Wijzigen(TaakGegevens gegevens, Zicht zicht, DateOnly? vandaag = null)
    {
        if (Status != TaakStatus.Open)
        {
            return AlAfgehandeld;
        }

        var check = Vullen(gegevens, Voor, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new TaakGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    public Result Afhandelen(TaakStatus status, DateOnly vandaag)
    {
        if (Status != TaakStatus.Open || status == TaakStatus.Open)
        {
            return AlAfgehandeld;
        }

        (Status, AfgehandeldOp) = (status, vandaag);
        Register(new TaakAfgehandeld(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>A colleague does it from here.</summary>
    public Result Overdragen(MedewerkerId naar)
    {
        if (Status != TaakStatus.Open)
        {
            return AlAfgehandeld;
        }

        if (naar != Voor)
        {
            Voor = naar;
            Register(new TaakGewijzigd(Id, CasusId) { Velden = ["voor wie"] });
        }

        return Result.Ok;
    }

    private static DomainError AlAfgehandeld => new("al-afgehandeld", "Deze taak was al afgehandeld.");

    private Check Vullen(TaakGegevens gegevens, MedewerkerId anders, DateOnly? vandaag)
    {
        var check = new Check();
        Wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat er moet gebeuren.", Check.Kort);
        Toelichting = check.Vrij(gegevens.Toelichting, nameof(Toelichting), 1000);
        Plaats = check.Vrij(gegevens.Plaats, nameof(Plaats), Check.Kort);
        check.Dat(gegevens.Op is not null, "dag-leeg", "Kies op welke dag.", nameof(Op));
        if (vandaag is { } nu)
        {
            check.Gepland(gegevens.Op, nu, nameof(Op), Op);
        }

        if (check.IsSuccess)
        {
            (Soort, Op, Tijd, Voor) = (gegevens.Soort, gegevens.Op!.Value, gegevens.Tijd, gegevens.Voor ?? anders);
        }

        return check;
    }
}

/// <summary>A task as a form gives it.</summary>
public sealed record TaakGegevens(TaakSoort Soort, string? Wat, DateOnly? Op, TimeOnly? Tijd, string? Plaats, string? Toelichting, MedewerkerId? Voor = null);

/// <summary>Kinds of task; they decide the words in lists.</summary>
public enum TaakSoort
{
    Gesprek,
    Terugbellen,
    Terugkoppeling,
    Overleg,
    Evaluatie,
    Regelen,
    Anders,
}

/// <summary>Where a task stands.</summary>
public enum TaakStatus
{
    Open,
    Gedaan,
    Vervallen,
}
