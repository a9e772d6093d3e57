namespace Eenlijn.Web.Modules.Preventie.ActiviteitNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.KortContactNoteren;

/// <summary>The form of an activity; each kind shows its own part.</summary>
public sealed class ActiviteitInvoer
{
    private const int MinutenPerUur = 60;

    /// <summary>Key of the activity to be: a form that is sent twice counts once.</summary>
    [NietVergeleken]
    public Guid Sleutel { get; set; }

    public string? Wat { get; set; }

    public DateOnly? Op { get; set; }

    /// <summary>Id of a place, or <see cref="KortContactInvoer.Anders"/>.</summary>
    public string? Plek { get; set; }

    public string? AnderePlek { get; set; }

    public int? Uren { get; set; }

    public int? Minuten { get; set; }

    public Preventiedoelgroep? Doelgroep { get; set; }

    public Preventiestadium? Stadium { get; set; }

    public Steunvorm? Steunvorm { get; set; }

    public string? Partner { get; set; }

    public string? Toelichting { get; set; }

    public string? Groepsoort { get; set; }

    public string? VoorWie { get; set; }

    public List<string> Werving { get; set; } = [];

    public int? Bijeenkomsten { get; set; }

    public int? Aangemeld { get; set; }

    public int? Aanwezig { get; set; }

    public int? Vervolg { get; set; }

    public int? Vrijwilligers { get; set; }

    public int? Gekoppeld { get; set; }

    public string? AanWie { get; set; }

    public string? Adviessoort { get; set; }

    public DateOnly? GesprekOp { get; set; }

    public string? Voorbereiding { get; set; }

    public string? Nabespreking { get; set; }

    public OudersWisten? OudersWisten { get; set; }

    public string? Afloop { get; set; }

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<ActiviteitInvoer, ActiviteitFormulierPage> Vergelijking { get; } = new Vergelijking<ActiviteitInvoer, ActiviteitFormulierPage>()
        .Veld("Wat was het?", (i, k) => i.Wat)
        .Veld("Op welke dag?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Waar?", (i, k) => Veldtekst.Keuze(i.Plek, k.Plaatsen))
        .Veld("Andere plek", (i, k) => i.AnderePlek)
        .Veld("Uren", (i, k) => Veldtekst.Getal(i.Uren))
        .Veld("Minuten", (i, k) => Veldtekst.Getal(i.Minuten))
        .Veld("Voor welke kinderen?", (i, k) => Veldtekst.Keuze(i.Doelgroep, PreventieWoorden.Tekst))
        .Veld("Wanneer helpt het?", (i, k) => Veldtekst.Keuze(i.Stadium, PreventieWoorden.Tekst))
        .Veld("Wat voor steun?", (i, k) => Veldtekst.Keuze(i.Steunvorm, PreventieWoorden.Tekst))
        .Veld("Samen met wie?", (i, k) => i.Partner)
        .Veld("Toelichting", (i, k) => i.Toelichting)
        .Veld("Soort groep", (i, k) => i.Groepsoort == null ? null : Preventielijsten.Groepsoorten.Tekst(i.Groepsoort))
        .Veld("Voor wie?", (i, k) => i.VoorWie == null ? null : Preventielijsten.VoorWie.Tekst(i.VoorWie))
        .Veld("Hoe kwamen de mensen erbij?", (i, k) => string.Join(", ", i.Werving.Select(Preventielijsten.Wervingskanalen.Tekst).Order(StringComparer.Ordinal)))
        .Veld("Bijeenkomsten", (i, k) => Veldtekst.Getal(i.Bijeenkomsten))
        .Veld("Aangemeld", (i, k) => Veldtekst.Getal(i.Aangemeld))
        .Veld("Aanwezig", (i, k) => Veldtekst.Getal(i.Aanwezig))
        .Veld("Gezinnen met een eigen vraag daarna", (i, k) => Veldtekst.Getal(i.Vervolg))
        .Veld("Vrijwilligers", (i, k) => Veldtekst.Getal(i.Vrijwilligers))
        .Veld("Ouders aan elkaar gekoppeld", (i, k) => Veldtekst.Getal(i.Gekoppeld))
        .Veld("Wie hielp je?", (i, k) => i.AanWie == null ? null : Preventielijsten.AdviesAan.Tekst(i.AanWie))
        .Veld("Waarbij hielp je?", (i, k) => i.Adviessoort == null ? null : Preventielijsten.Adviessoorten.Tekst(i.Adviessoort))
        .Veld("Dag van het gesprek", (i, k) => Veldtekst.Dag(i.GesprekOp))
        .Veld("Voorbereiding", (i, k) => i.Voorbereiding)
        .Veld("Nabespreking", (i, k) => i.Nabespreking)
        .Veld("Wisten de ouders het?", (i, k) => Veldtekst.Keuze(i.OudersWisten, PreventieWoorden.Tekst))
        .Veld("Hoe reageerde het gezin?", (i, k) => i.Afloop == null ? null : Preventielijsten.AfloopBenadering.Tekst(i.Afloop));

    public static ActiviteitInvoer Nieuw(ActiviteitSoort soort, DateOnly vandaag) => new()
    {
        Sleutel = NewId.Of<ActiviteitId>().Value,
        Op = vandaag,
        Steunvorm = soort is ActiviteitSoort.Groep or ActiviteitSoort.Wijk ? Domain.Kernel.Steunvorm.Groep : Domain.Kernel.Steunvorm.LichtKort,
    };

    public static ActiviteitInvoer Van(Activiteit a) => new()
    {
        Wat = a.Wat,
        Op = a.Op,
        Plek = a.VindplaatsId is { } plek ? $"{plek.Value}" : KortContactInvoer.Anders,
        AnderePlek = a.AnderePlek,
        Uren = a.Minuten / MinutenPerUur,
        Minuten = a.Minuten % MinutenPerUur,
        Doelgroep = a.Doelgroep,
        Stadium = a.Stadium,
        Steunvorm = a.Steunvorm,
        Partner = a.Partner,
        Toelichting = a.Toelichting,
        Groepsoort = a.Groepsoort,
        VoorWie = a.VoorWie,
        Werving = [.. a.Werving.Select(w => w.Kanaal)],
        Bijeenkomsten = a.Bijeenkomsten,
        Aangemeld = a.Aangemeld,
        Aanwezig = a.Aanwezig,
        Vervolg = a.Vervolg,
        Vrijwilligers = a.Vrijwilligers,
        Gekoppeld = a.Gekoppeld,
        AanWie = a.AanWie,
        Adviessoort = a.Adviessoort,
        GesprekOp = a.GesprekOp,
        Voorbereiding = a.Voorbereiding,
        Nabespreking = a.Nabespreking,
        OudersWisten = a.OudersWisten,
        Afloop = a.Afloop,
        Version = a.Version,
    };

    public ActiviteitGegevens AlsGegevens()
    {
        var plek = Guid.TryParse(Plek, out var id) ? new VindplaatsId(id) : (VindplaatsId?)null;
        return new()
        {
            Wat = Wat,
            Op = Op,
            Vindplaats = plek,
            AnderePlek = plek is null ? AnderePlek : null,
            // An absurd number of hours must not turn over into a small one.
            Minuten = Uren is null && Minuten is null ? null : (int)Math.Clamp(((long)(Uren ?? 0) * MinutenPerUur) + (Minuten ?? 0), -1, int.MaxValue),
            Doelgroep = Doelgroep,
            Stadium = Stadium,
            Steunvorm = Steunvorm,
            Partner = Partner,
            Toelichting = Toelichting,
            Groepsoort = Groepsoort,
            VoorWie = VoorWie,
            Werving = Werving,
            Bijeenkomsten = Bijeenkomsten,
            Aangemeld = Aangemeld,
            Aanwezig = Aanwezig,
            Vervolg = Vervolg,
            Vrijwilligers = Vrijwilligers,
            Gekoppeld = Gekoppeld,
            AanWie = AanWie,
            Adviessoort = Adviessoort,
            GesprekOp = GesprekOp,
            Voorbereiding = Voorbereiding,
            Nabespreking = Nabespreking,
            OudersWisten = OudersWisten,
            Afloop = Afloop,
        };
    }
}
