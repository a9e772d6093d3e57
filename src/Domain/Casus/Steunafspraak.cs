namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Stut en steun: no active help any more, but somebody asks now and then how it goes, as agreed with the family (R4-130, bron 004
/// §2.9). It goes on in a closed case.
/// </summary>
public sealed class Steunafspraak : PersoonsRecord, IVanCasus
{
    /// <summary>Further apart than half a year it is no line to the family any more.</summary>
    public const int MeesteWeken = 26;

    private readonly List<Steunmoment> _momenten = [];

    private Steunafspraak()
    {
    }

    private Steunafspraak(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>Who asks how it goes.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>With whom of the family.</summary>
    public PersoonId MetWie { get; private set; }

    public ContactSoort Hoe { get; private set; }

    public int ElkeWeken { get; private set; }

    public DateOnly VolgendeOp { get; private set; }

    /// <summary>What is asked, in the family's words as far as can be.</summary>
    public string Waarover { get; private set; } = "";

    /// <summary>By what the family itself notices that it is time to call sooner.</summary>
    public string? EerderBellen { get; private set; }

    public IReadOnlyList<Steunmoment> Momenten => _momenten;

    public DateOnly? GestoptOp { get; private set; }

    public string? RedenGestopt { get; private set; }

    /// <param name="id">The key that the form carries, so that a form sent twice makes one.</param>
    public static Result<Steunafspraak> Maken(CasusId casus, SteunGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var afspraak = new Steunafspraak(schrijver, zicht, id) { CasusId = casus };
        var check = afspraak.Vullen(gegevens, zicht, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Steunafspraak>.Refuse(check.Errors);
        }

        afspraak.Register(new SteunAfgesproken(afspraak.Id, casus));
        return afspraak;
    }

    public Result Wijzigen(SteunGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return AlGestopt;
        }

        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new SteunGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Somebody asked how it goes. Without a day the next time is as many weeks later as was agreed, after a miss one week.</summary>
    public Result MomentNoteren(SteunmomentGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return AlGestopt;
        }

        var check = new Check();
        var gemist = gegevens.Uitkomst is SteunUitkomst.NietBereikt;
        check.Dat(gegevens.Uitkomst is not null, "uitkomst-leeg", "Kies hoe het gaat.", nameof(gegevens.Uitkomst));
        var wat = gemist
            ? check.Vrij(gegevens.Wat, nameof(gegevens.Wat), 2000)
            : check.Verplicht(gegevens.Wat, nameof(gegevens.Wat), "Schrijf kort wat je hoorde.", 2000);
        var volgende = gegevens.Volgende ?? vandaag.AddDays(7 * (gemist ? 1 : ElkeWeken));
        check.Dat(volgende > vandaag && volgende <= vandaag.AddDays(7 * MeesteWeken), "dag-klopt-niet", "Kies een dag na vandaag, binnen een half jaar.", nameof(gegevens.Volgende));
        if (check.IsSuccess)
        {
            _momenten.Add(new(Guid.CreateVersion7(), vandaag, gegevens.Uitkomst!.Value, wat, door));
            VolgendeOp = volgende;
            Register(new SteunmomentGeweest(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The family needs it no longer, or says so; a reason is told with one sentence.</summary>
    public Result Stoppen(string? reden, DateOnly vandaag)
    {
        if (GestoptOp is not null)
        {
            return AlGestopt;
        }

        var check = new Check();
        var tekst = check.Verplicht(reden, nameof(RedenGestopt), "Schrijf waarom jullie hiermee stoppen.", 1000);
        if (check.IsSuccess)
        {
            (GestoptOp, RedenGestopt) = (vandaag, tekst);
            Register(new SteunGestopt(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A colleague asks from here.</summary>
    public void Overdragen(MedewerkerId naar)
    {
        if (GestoptOp is null && naar != Door)
        {
            Door = naar;
            Register(new SteunGewijzigd(Id, CasusId) { Velden = ["wie het vraagt"] });
        }
    }

    private static DomainError AlGestopt => new("al-gestopt", "Deze afspraak is al gestopt. Maak een nieuwe als het gezin dat wil.");

    private Check Vullen(SteunGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(g.MetWie is not null, "met-wie-leeg", "Kies met wie van het gezin je belt of praat.", nameof(MetWie));
        check.Dat(g.Hoe is not null, "hoe-leeg", "Kies hoe je contact houdt.", nameof(Hoe));
        check.Dat(g.Door is not null, "door-leeg", "Kies wie dit doet.", nameof(Door));
        check.Dat(g.ElkeWeken is > 0 and <= MeesteWeken, "weken-kloppen-niet", $"Vul in om de hoeveel weken: 1 tot en met {MeesteWeken}.", nameof(ElkeWeken));
        check.Dat(g.VolgendeOp is { } dag && dag >= vandaag && dag <= vandaag.AddDays(7 * MeesteWeken), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een half jaar.", nameof(VolgendeOp));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een collega moet dit kunnen overnemen. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        Waarover = check.Verplicht(g.Waarover, nameof(Waarover), "Schrijf waar je naar vraagt.", 1000);
        EerderBellen = check.Vrij(g.EerderBellen, nameof(EerderBellen), 1000);
        if (check.IsSuccess)
        {
            (MetWie, Hoe, Door, ElkeWeken, VolgendeOp) = (g.MetWie!.Value, g.Hoe!.Value, g.Door!.Value, g.ElkeWeken!.Value, g.VolgendeOp!.Value);
        }

        return check;
    }
}

/// <summary>One time that was asked how it goes.</summary>
public sealed class Steunmoment(Guid id, DateOnly op, SteunUitkomst uitkomst, string? wat, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public SteunUitkomst Uitkomst { get; private set; } = uitkomst;

    public string? Wat { get; private set; } = wat;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>What was heard: it goes well, there is a question, there is a worry, or nobody answered.</summary>
public enum SteunUitkomst
{
    GaatGoed,
    NieuweVraag,
    Zorgen,
    NietBereikt,
}

/// <summary>An agreement to ask now and then, as a form gives it.</summary>
public sealed record SteunGegevens(PersoonId? MetWie, ContactSoort? Hoe, MedewerkerId? Door, int? ElkeWeken, DateOnly? VolgendeOp, string? Waarover, string? EerderBellen);

/// <summary>One time, as a form gives it.</summary>
public sealed record SteunmomentGegevens(SteunUitkomst? Uitkomst, string? Wat, DateOnly? Volgende);
