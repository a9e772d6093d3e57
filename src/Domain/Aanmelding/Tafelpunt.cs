namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// A registration, or the help that came of it, on the agenda of a table: what is asked, and what was decided or advised, by whom
/// (R3-071, R3-072). Talked about again it is a new point, and this one stays.
/// </summary>
public sealed class Tafelpunt : PersoonsRecord
{
    private readonly List<Tafelgenoot> _aanwezig = [];

    private Tafelpunt()
    {
    }

    private Tafelpunt(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    /// <summary>The registration, also of a case that came of it: who may read that one, may read this.</summary>
    public RecordId AanmeldingId { get; private set; }

    /// <summary>The case, when the table looks back on its help.</summary>
    public CasusId? CasusId { get; private set; }

    public TafelId Tafel { get; private set; }

    /// <summary>As the table was called then.</summary>
    public string TafelNaam { get; private set; } = "";

    /// <summary>The day of the talk.</summary>
    public DateOnly Op { get; private set; }

    public string Vraag { get; private set; } = "";

    /// <summary>Fits no team clearly; the table talks about that too (R3-078).</summary>
    public bool IsGrijs { get; private set; }

    public TafelpuntStatus Status { get; private set; }

    public DateOnly? BesprokenOp { get; private set; }

    /// <summary>What the table could do when it spoke.</summary>
    public TafelRecht? Recht { get; private set; }

    public Tafeluitkomst? Uitkomst { get; private set; }

    public string? Toelichting { get; private set; }

    /// <summary>Who decided, or who decides when the table advised.</summary>
    public string? WieBeslist { get; private set; }

    public IReadOnlyList<Tafelgenoot> Aanwezig => _aanwezig;

    /// <summary>Who else was there, in words: people who don't work here.</summary>
    public string? OokAanwezig { get; private set; }

    /// <summary>The family was at the table or spoke through somebody.</summary>
    public GezinAanTafel? Gezin { get; private set; }

    public MedewerkerId? GetekendDoor { get; private set; }

    public string? RedenGeenHandtekening { get; private set; }

    /// <summary>What this teaches for the criteria, without names: read by all (R3-078).</summary>
    public string? Les { get; private set; }

    public string? RedenVervallen { get; private set; }

    public static Result<Tafelpunt> Plannen(
        RecordId aanmelding, CasusId? casus, Tafel? tafel, TafelpuntGegevens g, Zicht zicht, MedewerkerId door, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        check.Dat(tafel is not null && (casus is null ? tafel.VoorAanmeldingen : tafel.VoorCasussen), "tafel-leeg", "Kies een tafel.", nameof(Tafel));
        check.Dat(g.Op is not null, "op-leeg", "Kies op welke dag de tafel dit bespreekt.", nameof(Op));
        check.Gepland(g.Op, vandaag, nameof(Op));
        var vraag = check.Verplicht(g.Vraag, nameof(Vraag), "Schrijf wat je van de tafel wilt weten.", 1000);
        if (!check.IsSuccess)
        {
            return Result<Tafelpunt>.Refuse(check.Errors);
        }

        var punt = new Tafelpunt(door, zicht, id)
        {
            AanmeldingId = aanmelding,
            CasusId = casus,
            Tafel = tafel!.Id,
            TafelNaam = tafel.Naam,
            Op = g.Op!.Value,
            Vraag = vraag,
            IsGrijs = g.IsGrijs,
        };
        punt.Register(new TafelpuntGepland(punt.Id, aanmelding, casus));
        return punt;
    }

    /// <summary>What came of it. Help that needs a signature says who signed, or why not yet (R3-079).</summary>
    /// <param name="tafel">As it is today; null when the organisation stopped with it since.</param>
    public Result Bespreken(Tafel? tafel, TafeluitkomstGegevens g, DateOnly vandaag)
    {
        if (AlKlaar is { } klaar)
        {
            return klaar;
        }

        var check = new Check();
        var beslist = tafel?.Recht is TafelRecht.Beslist;
        check.Dat(g.Op is { } op && op <= vandaag && op > vandaag.AddYears(-1), "besproken-op-klopt-niet", "Kies de dag van het overleg: vandaag of eerder.", nameof(BesprokenOp));
        check.Dat(g.Uitkomst is { } u && Tafeluitkomsten.Voor(CasusId is not null).Contains(u), "uitkomst-leeg", "Kies wat er uit het overleg kwam.", nameof(Uitkomst));
        var toelichting = check.Verplicht(g.Toelichting, nameof(Toelichting), beslist ? "Schrijf wat de tafel besloot en waarom." : "Schrijf wat de tafel adviseert en waarom.");
        var ook = check.Vrij(g.OokAanwezig, nameof(OokAanwezig), Check.Kort);
        check.Dat(g.Aanwezig.Count > 0 || ook is not null, "aanwezig-leeg", "Kies wie er aan tafel zat.", nameof(Aanwezig));
        check.Dat(g.Gezin is not null, "gezin-leeg", "Kies hoe het gezin erbij was.", nameof(Gezin));
        var wie = beslist ? tafel!.Naam : check.Verplicht(g.WieBeslist, nameof(WieBeslist), "De tafel adviseert. Schrijf wie beslist.", Check.Kort);
        var tekent = tafel?.Handtekening is true && g.Uitkomst is { } met && Tafeluitkomsten.IsHulp(met);
        var geenHandtekening = tekent && g.GetekendDoor is null
            ? check.Verplicht(g.RedenGeenHandtekening, nameof(RedenGeenHandtekening), "Kies wie tekende, of schrijf waarom er nog geen handtekening is.", Check.Kort)
            : null;
        var les = check.Vrij(g.Les, nameof(Les), 1000);
        // Everybody reads a lesson, also who may know no family (R3-078).
        var sporen = Herkenbaar.Sporen([les]);
        check.Dat(sporen.Count == 0, "les-herkenbaar", $"Hierin lijkt {string.Join(", ", sporen)} te staan. Iedereen leest dit: schrijf het zonder wie het is.", nameof(Les));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Status, BesprokenOp, Recht, Uitkomst, Toelichting) = (TafelpuntStatus.Besproken, g.Op, beslist ? TafelRecht.Beslist : TafelRecht.Adviseert, g.Uitkomst, toelichting);
        (WieBeslist, OokAanwezig, Gezin, Les) = (wie, ook, g.Gezin, les);
        (GetekendDoor, RedenGeenHandtekening) = (tekent ? g.GetekendDoor : null, geenHandtekening);
        _aanwezig.AddRange(g.Aanwezig.Distinct().Select(m => new Tafelgenoot(Guid.CreateVersion7(), m)));
        Register(new TafelpuntBesproken(Id, AanmeldingId, CasusId));
        return Result.Ok;
    }

    /// <summary>Off the agenda, with a reason.</summary>
    public Result Vervallen(string? reden)
    {
        if (AlKlaar is { } klaar)
        {
            return klaar;
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(RedenVervallen), "Schrijf waarom dit van de agenda gaat.", Check.Kort);
        if (check.IsSuccess)
        {
            (Status, RedenVervallen) = (TafelpuntStatus.Vervallen, waarom);
            Register(new TafelpuntVervallen(Id, AanmeldingId, CasusId));
        }

        return Result.From(check.Errors);
    }

    private DomainError? AlKlaar => Status == TafelpuntStatus.Gepland ? null : new("al-besproken", "Dit punt is al besproken, of van de agenda.");
}
