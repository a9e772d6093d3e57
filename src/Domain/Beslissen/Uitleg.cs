namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// What was explained to whom: the problem, what follows from it, what one can do oneself, which help there is; and whether it came
/// across (psycho-education, R4-053; R0-007).
/// </summary>
public sealed class Uitleg : PersoonsRecord, IVanCasus
{
    private readonly List<Uitlegontvanger> _ontvangers = [];

    private Uitleg()
    {
    }

    private Uitleg(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public RecordId? Gesprek { get; private set; }

    public DateOnly Op { get; private set; }

    public string? Probleem { get; private set; }

    public string? Gevolgen { get; private set; }

    public string? EigenAandeel { get; private set; }

    public string? Hulp { get; private set; }

    /// <summary>What was shown or given along: a leaflet, a film, a drawing.</summary>
    public string? Materiaal { get; private set; }

    public IReadOnlyList<Uitlegontvanger> Ontvangers => _ontvangers;

    public static Result<Uitleg> Geven(CasusId casus, UitlegGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var uitleg = new Uitleg(schrijver, zicht) { CasusId = casus, Gesprek = gegevens.Gesprek };
        var check = uitleg.Vullen(gegevens, zicht, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Uitleg>.Refuse(check.Errors);
        }

        uitleg.Register(new UitlegGegeven(uitleg.Id, casus));
        return uitleg;
    }

    public Result Wijzigen(UitlegGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new UitlegGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private Check Vullen(UitlegGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var (probleem, gevolgen) = (check.Vrij(g.Probleem, nameof(Probleem), 2000), check.Vrij(g.Gevolgen, nameof(Gevolgen), 2000));
        var (eigen, hulp) = (check.Vrij(g.EigenAandeel, nameof(EigenAandeel), 2000), check.Vrij(g.Hulp, nameof(Hulp), 2000));
        var materiaal = check.Vrij(g.Materiaal, nameof(Materiaal), Check.Kort);
        check.Dat((probleem ?? gevolgen ?? eigen ?? hulp) is not null, "uitleg-leeg", "Schrijf op wat je hebt uitgelegd.", nameof(Probleem));
        check.Dat(g.Ontvangers.Count > 0, "aan-wie-leeg", "Kies aan wie je dit uitlegde.", nameof(g.Ontvangers));
        check.Gebeurd(g.Op, vandaag, nameof(Op));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (Probleem, Gevolgen, EigenAandeel, Hulp, Materiaal, Op) = (probleem, gevolgen, eigen, hulp, materiaal, g.Op ?? vandaag);
            var nieuw = g.Ontvangers.Distinct().ToHashSet();
            _ontvangers.RemoveAll(o => !nieuw.Remove(o.Persoon));
            _ontvangers.AddRange(nieuw.Select(p => new Uitlegontvanger(Guid.CreateVersion7(), p)));
            _ontvangers.ForEach(o => o.Zegt(g.Begrepen));
        }

        return check;
    }
}

/// <summary>To whom something was explained.</summary>
public sealed class Uitlegontvanger(Guid id, PersoonId persoon)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;

    public Begrip Begrepen { get; private set; }

    internal void Zegt(IReadOnlyDictionary<PersoonId, Begrip> begrepen) => Begrepen = begrepen.GetValueOrDefault(Persoon, Begrepen);
}

/// <summary>An explanation as a form gives it.</summary>
public sealed record UitlegGegevens(string? Probleem, string? Gevolgen, string? EigenAandeel, string? Hulp)
{
    public RecordId? Gesprek { get; init; }

    public string? Materiaal { get; init; }

    public DateOnly? Op { get; init; }

    public IReadOnlyCollection<PersoonId> Ontvangers { get; init; } = [];

    public IReadOnlyDictionary<PersoonId, Begrip> Begrepen { get; init; } = new Dictionary<PersoonId, Begrip>();
}
