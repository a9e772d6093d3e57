namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What a worker promised, to whom, for when (R1-038).</summary>
public sealed class Belofte : PersoonsRecord, IVanCasus
{
    private Belofte()
    {
    }

    private Belofte(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public string Wat { get; private set; } = "";

    public PersoonId? AanPersoon { get; private set; }

    public RecordId? AanBetrokkene { get; private set; }

    /// <summary>Who keeps it.</summary>
    public MedewerkerId Door { get; private set; }

    public DateOnly BeloofdOp { get; private set; }

    public DateOnly Voor { get; private set; }

    public BelofteStatus Status { get; private set; }

    public DateOnly? AfgehandeldOp { get; private set; }

    public string? Reden { get; private set; }

    public static Result<Belofte> Doen(CasusId casus, BelofteGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var belofte = new Belofte(schrijver, zicht)
        {
            CasusId = casus,
            Wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat je hebt beloofd.", Check.Kort),
            AanPersoon = gegevens.AanPersoon,
            AanBetrokkene = gegevens.AanPersoon is null ? gegevens.AanBetrokkene : null,
            Door = gegevens.Door ?? schrijver,
            BeloofdOp = vandaag,
            Voor = gegevens.Voor ?? vandaag,
        };
        check.Dat(gegevens.AanPersoon is not null || gegevens.AanBetrokkene is not null, "aan-wie-leeg", "Kies aan wie je het hebt beloofd.", nameof(AanPersoon));
        check.Dat(gegevens.Voor is { } voor && voor >= vandaag, "voor-klopt-niet", "Kies voor welke dag je het hebt beloofd: vandaag of later.", nameof(Voor));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een belofte is nooit alleen voor jou: een collega moet haar kunnen nakomen als jij er niet bent. Kies wie het mag lezen.", nameof(ZichtbaarVoor));
        check.Gepland(gegevens.Voor is { } dag && dag >= vandaag ? dag : null, vandaag, nameof(Voor));
        if (!check.IsSuccess)
        {
            return Result<Belofte>.Refuse(check.Errors);
        }

        belofte.Register(new BelofteGedaan(belofte.Id, casus));
        return belofte;
    }

    public Result Nakomen(DateOnly vandaag)
    {
        if (Status != BelofteStatus.Open)
        {
            return AlAfgehandeld;
        }

        (Status, AfgehandeldOp) = (BelofteStatus.Nagekomen, vandaag);
        Register(new BelofteNagekomen(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>It can't be kept, or is no longer needed: that is said, with the reason, and not hidden.</summary>
    public Result Intrekken(string? reden, DateOnly vandaag)
    {
        if (Status != BelofteStatus.Open)
        {
            return AlAfgehandeld;
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(Reden), "Schrijf waarom het niet meer hoeft of niet lukt.", Check.Kort);
        if (check.IsSuccess)
        {
            (Status, AfgehandeldOp, Reden) = (BelofteStatus.Ingetrokken, vandaag, waarom);
            Register(new BelofteIngetrokken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Another day was agreed with the one to whom it was promised.</summary>
    public Result Verzetten(DateOnly? naar, DateOnly vandaag)
    {
        if (Status != BelofteStatus.Open)
        {
            return AlAfgehandeld;
        }

        if (naar is not { } dag || dag < vandaag)
        {
            return new DomainError("voor-klopt-niet", "Kies een dag: vandaag of later.", nameof(Voor));
        }

        var check = new Check().Gepland(dag, vandaag, nameof(Voor));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        Voor = dag;
        Register(new BelofteVerzet(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>A colleague keeps it from here: the casusregie changes, or the case closes (K34).</summary>
    public Result Overdragen(MedewerkerId naar)
    {
        if (Status != BelofteStatus.Open)
        {
            return AlAfgehandeld;
        }

        if (naar != Door)
        {
            Door = naar;
            Register(new BelofteOvergedragen(Id, CasusId));
        }

        return Result.Ok;
    }

    private static DomainError AlAfgehandeld => new("al-afgehandeld", "Deze belofte was al afgehandeld.");
}

/// <summary>A promise as a form gives it.</summary>
public sealed record BelofteGegevens(string? Wat, PersoonId? AanPersoon, RecordId? AanBetrokkene, DateOnly? Voor, MedewerkerId? Door = null);

/// <summary>Where a promise stands.</summary>
public enum BelofteStatus
{
    Open,
    Nagekomen,
    Ingetrokken,
}
