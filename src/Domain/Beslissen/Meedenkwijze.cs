namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// How somebody takes part in deciding: what helps him to think along, what he went through with help before, and who should decide in
/// his eyes. The last is dated, and he can change his mind (R3-018, R3-025, R3-026).
/// </summary>
public sealed class Meedenkwijze : PersoonsRecord, IVanCasus
{
    private readonly List<Beslisrolkeuze> _keuzes = [];

    private Meedenkwijze()
    {
    }

    private Meedenkwijze(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>Of whom it is; one for each person in a case.</summary>
    public PersoonId Persoon { get; private set; }

    /// <summary>Short questions with pictures then.</summary>
    public bool HulpBijMeedenken { get; private set; }

    public string? WatHelpt { get; private set; }

    /// <summary>What he went through with help before, and what should not happen again.</summary>
    public string? EerdereErvaring { get; private set; }

    public IReadOnlyList<Beslisrolkeuze> Keuzes => _keuzes;

    /// <summary>Who should decide in his eyes, as he said last; null when nobody asked.</summary>
    public Beslisrol? WieBeslist => Laatste?.Wie;

    private Beslisrolkeuze? Laatste => _keuzes.MaxBy(k => (k.Op, k.Id));

    public static Result<Meedenkwijze> Noteren(CasusId casus, PersoonId persoon, MeedenkwijzeGegevens gegevens, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var wijze = new Meedenkwijze(schrijver, new(voor, [persoon])) { CasusId = casus, Persoon = persoon };
        var check = wijze.Vullen(gegevens, schrijver, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Meedenkwijze>.Refuse(check.Errors);
        }

        wijze.Register(new MeedenkwijzeGenoteerd(wijze.Id, casus));
        return wijze;
    }

    public Result Wijzigen(MeedenkwijzeGegevens gegevens, MedewerkerId door, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = Vullen(gegevens, door, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(new(voor, [Persoon]));
            Register(new MeedenkwijzeGenoteerd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private Check Vullen(MeedenkwijzeGegevens g, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var (helpt, ervaring) = (check.Vrij(g.WatHelpt, nameof(WatHelpt), 1000), check.Vrij(g.EerdereErvaring, nameof(EerdereErvaring), 2000));
        var woorden = check.Vrij(g.Woorden, nameof(Beslisrolkeuze.Woorden), 500);
        check.Dat(g.HulpBijMeedenken || helpt is not null || ervaring is not null || g.WieBeslist is not null, "niets-ingevuld", "Vul minstens één ding in.", nameof(WatHelpt));
        check.Dat(woorden is null || g.WieBeslist is not null, "wie-beslist-leeg", "Kies ook wie er volgens deze persoon beslist.", nameof(WieBeslist));
        if (check.IsSuccess)
        {
            (HulpBijMeedenken, WatHelpt, EerdereErvaring) = (g.HulpBijMeedenken, helpt, ervaring);
            if (g.WieBeslist is { } wie && (Laatste is not { } laatst || laatst.Wie != wie || laatst.Woorden != woorden))
            {
                _keuzes.Add(new(Guid.CreateVersion7(), wie, woorden, vandaag, door));
            }
        }

        return check;
    }
}

/// <summary>Who should decide, as somebody said on a day.</summary>
public sealed class Beslisrolkeuze(Guid id, Beslisrol wie, string? woorden, DateOnly op, MedewerkerId genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    public Beslisrol Wie { get; private set; } = wie;

    public string? Woorden { get; private set; } = woorden;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId GenoteerdDoor { get; private set; } = genoteerdDoor;
}

/// <summary>How somebody takes part, as a form gives it.</summary>
public sealed record MeedenkwijzeGegevens(bool HulpBijMeedenken, string? WatHelpt, string? EerdereErvaring, Beslisrol? WieBeslist, string? Woorden);

/// <summary>Who decides (bron 003 §4: together, the family, or left to the worker).</summary>
public enum Beslisrol
{
    Samen,
    Gezin,

    /// <summary>The family leaves it to the professional; that is a choice of theirs too.</summary>
    Professional,
}
