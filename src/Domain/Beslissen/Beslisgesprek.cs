namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// A talk in which family and worker decide together: who is there, what it is for and who agrees with that, an agenda of both, and the
/// steps that were taken (R3-001, R3-006, R3-007, bron 003 §4).
/// </summary>
public sealed partial class Beslisgesprek : PersoonsRecord, IVanCasus
{
    private static readonly DomainError IsGesloten = new("gesprek-gesloten", "Dit gesprek is afgesloten. Bereid een nieuw gesprek voor.");

    private readonly List<Gespreksdeelnemer> _deelnemers = [];
    private readonly List<Gesprekspunt> _punten = [];
    private readonly List<Gespreksgang> _gang = [];

    private Beslisgesprek()
    {
    }

    private Beslisgesprek(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public DateOnly Op { get; private set; }

    public string? Plaats { get; private set; }

    /// <summary>What the talk is for, in plain words.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>What was said and decided, in words that everybody understands; checked by who was there (R3-013).</summary>
    public string? Samenvatting { get; private set; }

    public DateOnly? GeslotenOp { get; private set; }

    public IReadOnlyList<Gespreksdeelnemer> Deelnemers => _deelnemers;

    public IReadOnlyList<Gesprekspunt> Punten => _punten;

    /// <summary>Each time a step was done, left out or done again, in their order.</summary>
    public IReadOnlyList<Gespreksgang> Gang => _gang;

    /// <summary>Whether who was there of the family has looked at the summary, and one of them at least said that it is right.</summary>
    public bool IsNagekeken => Samenvatting is not null
        && _deelnemers.Where(d => d.Persoon is not null).All(d => d.Nagekeken != Nagekeken.NogNiet)
        && _deelnemers.Any(d => d is { Persoon: not null, Nagekeken: Nagekeken.Klopt or Nagekeken.MetAanvulling });

    /// <param name="meegenomen">Questions that were still open after an earlier talk (R3-015).</param>
    public static Result<Beslisgesprek> Voorbereiden(
        CasusId casus, GesprekGegevens gegevens, IReadOnlyCollection<Gesprekspunt> meegenomen, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var gesprek = new Beslisgesprek(schrijver, zicht) { CasusId = casus };
        var check = gesprek.Vullen(gegevens, zicht, vandaag);
        var punt = check.Vrij(gegevens.EerstePunt, nameof(gegevens.EerstePunt), Check.Kort);
        check.Dat(punt is null || gegevens.EerstePuntVan is not null, "punt-van-leeg", "Kies wie dit op de agenda zet.", nameof(gegevens.EerstePuntVan));
        if (!check.IsSuccess)
        {
            return Result<Beslisgesprek>.Refuse(check.Errors);
        }

        gesprek._punten.AddRange(meegenomen.Select(m => m.AlsAgendapunt()));
        if (punt is not null)
        {
            gesprek._punten.Add(new(Guid.CreateVersion7(), Puntsoort.Agenda, punt, gegevens.EerstePuntVan!));
        }

        gesprek.Register(new BeslisgesprekVoorbereid(gesprek.Id, casus));
        return gesprek;
    }

    /// <summary>Another day, purpose or company. Who agreed with the purpose is asked anew when it became another one.</summary>
    public Result Wijzigen(GesprekGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        if (GeslotenOp is not null)
        {
            return IsGesloten;
        }

        var doel = Doel;
        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            if (doel != Doel)
            {
                _deelnemers.ForEach(d => d.DoelOpnieuw());
            }

            ZichtZetten(zicht);
            Register(new BeslisgesprekGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Whether one of those who are there agrees with the purpose, and how he sees it himself (R3-007).</summary>
    public Result DoelBespreken(Guid deelnemer, Doelakkoord? akkoord, string? eigen)
    {
        if (Open(deelnemer) is not { IsSuccess: true } wie)
        {
            return Result.From(Open(deelnemer).Errors);
        }

        var check = new Check();
        var tekst = check.Vrij(eigen, nameof(Gespreksdeelnemer.EigenDoel), 500);
        check.Dat(akkoord is not null, "akkoord-leeg", "Kies of deze persoon het met het doel eens is.", nameof(Gespreksdeelnemer.Doelakkoord));
        check.Dat(akkoord is not Doelakkoord.Anders || tekst is not null, "eigen-doel-leeg", "Schrijf wat deze persoon zelf met het gesprek wil.", nameof(Gespreksdeelnemer.EigenDoel));
        if (check.IsSuccess)
        {
            wie.Value.Bespreekt(akkoord!.Value, tekst);
            Register(new GespreksdoelBesproken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Something for the agenda, a wish how to go about in the talk, or a question that stays open (R3-005, R3-006, R3-015).</summary>
    public Result PuntNoteren(Puntsoort? soort, string? tekst, Spreker? van)
    {
        if (GeslotenOp is not null && soort is not Puntsoort.OpenVraag)
        {
            return IsGesloten;
        }

        var check = new Check();
        var schoon = check.Verplicht(tekst, nameof(Gesprekspunt.Tekst), "Schrijf op wat deze persoon wil of vraagt.", 500);
        check.Dat(soort is not null, "soort-leeg", "Kies wat het is.", nameof(Gesprekspunt.Soort));
        check.Dat(van is not null, "van-leeg", "Kies wie dit zegt.", nameof(Gesprekspunt.Persoon));
        if (check.IsSuccess)
        {
            _punten.Add(new(Guid.CreateVersion7(), soort!.Value, schoon, van!));
            Register(new GesprekspuntGenoteerd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>What became of a point: talked about, taken over or not. What the family proposed always gets an answer (R3-005).</summary>
    public Result PuntAfhandelen(Guid punt, Puntstand? stand, string? antwoord)
    {
        if (_punten.SingleOrDefault(p => p.Id == punt) is not { } gevonden)
        {
            return new DomainError("geen-punt", "Dit punt hoort niet bij dit gesprek.");
        }

        var check = new Check();
        var tekst = check.Vrij(antwoord, nameof(Gesprekspunt.Antwoord), 1000);
        check.Dat(stand is not null, "stand-leeg", "Kies wat ermee gebeurd is.", nameof(Gesprekspunt.Stand));
        check.Dat(
            gevonden.Soort != Puntsoort.Werkwijze || stand is Puntstand.Open || tekst is not null,
            "antwoord-leeg",
            "Schrijf wat jullie met dit voorstel doen, of waarom niet.",
            nameof(Gesprekspunt.Antwoord));
        if (check.IsSuccess)
        {
            gevonden.Afhandelen(stand!.Value, tekst);
            Register(new GesprekspuntAfgehandeld(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The open questions go to the agenda of a next talk.</summary>
    public void VragenMeenemen(IReadOnlyCollection<Guid> vragen)
    {
        var mee = _punten.Where(p => p.IsOpenVraag && vragen.Contains(p.Id)).ToList();
        if (mee.Count > 0)
        {
            mee.ForEach(p => p.Afhandelen(Puntstand.Meegenomen, p.Antwoord));
            Register(new GesprekspuntAfgehandeld(Id, CasusId) { Velden = ["meegenomen naar een volgend gesprek"] });
        }
    }

    private Check Vullen(GesprekGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var doel = check.Verplicht(g.Doel, nameof(Doel), "Schrijf waarvoor dit gesprek is.", 500);
        var plaats = check.Vrij(g.Plaats, nameof(Plaats), Check.Kort);
        check.Dat(g.Op is not null, "dag-leeg", "Kies de dag van het gesprek.", nameof(Op));
        check.Gepland(g.Op, vandaag, nameof(Op), Op == default ? null : Op);
        check.Dat(g.Personen.Count > 0, "niemand-van-gezin", "Kies wie van het gezin erbij is. Zonder het gezin beslis je niet.", nameof(g.Personen));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gesprek gaat.", nameof(OverWie));
        check.Dat(
            _deelnemers.All(d => !d.ZeiIets || Blijft(d, g)),
            "deelnemer-zei-iets",
            "Wie al iets zei in dit gesprek, kun je er niet meer uit halen. Dan zouden die woorden weg zijn.",
            nameof(g.Personen));
        if (!check.IsSuccess)
        {
            return check;
        }

        (Doel, Plaats, Op) = (doel, plaats, g.Op!.Value);
        var anders = g.Anderen.Select(a => Check.Zichtbaar(a)).Where(a => a.Length is > 0 and <= Check.Kort).ToHashSet(StringComparer.Ordinal);
        var (personen, medewerkers) = (g.Personen.ToHashSet(), g.Medewerkers.ToHashSet());
        _deelnemers.RemoveAll(d => !(d.Persoon is { } p ? personen.Remove(p) : d.Medewerker is { } m ? medewerkers.Remove(m) : anders.Remove(d.Naam!)));
        _deelnemers.AddRange(personen.Select(p => new Gespreksdeelnemer(Guid.CreateVersion7(), p, null, null)));
        _deelnemers.AddRange(medewerkers.Select(m => new Gespreksdeelnemer(Guid.CreateVersion7(), null, m, null)));
        _deelnemers.AddRange(anders.Select(n => new Gespreksdeelnemer(Guid.CreateVersion7(), null, null, n)));
        return check;
    }

    private static bool Blijft(Gespreksdeelnemer d, GesprekGegevens g) =>
        d.Persoon is { } p ? g.Personen.Contains(p) : d.Medewerker is { } m ? g.Medewerkers.Contains(m) : g.Anderen.Any(a => Check.Zichtbaar(a) == d.Naam);

    private Result<Gespreksdeelnemer> Open(Guid deelnemer) => GeslotenOp is not null ? Result<Gespreksdeelnemer>.Refuse([IsGesloten])
        : _deelnemers.SingleOrDefault(d => d.Id == deelnemer) is { } wie ? wie
        : new DomainError("geen-deelnemer", "Deze persoon hoort niet bij dit gesprek.");
}
