namespace Eenlijn.Web.Modules.Aanmelding.TriageDoen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The form of a triage, in the order in which it stands.</summary>
public sealed class TriageInvoer
{
    /// <summary>Key of the triage to be: a form that is sent twice makes one.</summary>
    [NietVergeleken]
    public Guid Sleutel { get; set; }

    /// <summary>Of the registration: a triage by a colleague in between raised it.</summary>
    public int Version { get; set; }

    public string? RedenOpnieuw { get; set; }

    public string? Wens { get; set; }

    public Urgentie? Urgentie { get; set; }

    public Ernst? Ernst { get; set; }

    public List<string> Problemen { get; set; } = [];

    public string? AnderProbleem { get; set; }

    public Vermoeden? Stoornis { get; set; }

    public string? KjpOptie { get; set; }

    public string? Zorgzwaarte { get; set; }

    public bool PsychiatrieUitgesloten { get; set; }

    public Vermoeden? LvbKind { get; set; }

    public Vermoeden? LvbOuder { get; set; }

    public bool BeperkingUitgesloten { get; set; }

    public string? TekenenGewoon { get; set; }

    public string? TekenenStoornis { get; set; }

    public string? TekenenBeoordeeldDoor { get; set; }

    public bool NietPluis { get; set; }

    public string? NietPluisWaarom { get; set; }

    public string? RedenGeenOverleg { get; set; }

    public bool GrensBereikt { get; set; }

    public Guid? VraagAan { get; set; }

    public string? Vraag { get; set; }

    public DateOnly? VraagVoor { get; set; }

    public Guid? GezienDoor { get; set; }

    public DateOnly? GezienOp { get; set; }

    public static Vergelijking<TriageInvoer, TriageDoenModel> Vergelijking { get; } = new Vergelijking<TriageInvoer, TriageDoenModel>()
        .Veld("Waarom kijk je opnieuw?", (i, k) => i.RedenOpnieuw)
        .Veld("Wat wil het gezin?", (i, k) => i.Wens)
        .Veld("Hoe snel moet er iets gebeuren?", (i, k) => Veldtekst.Keuze(i.Urgentie, AanmeldingWoorden.Tekst))
        .Veld("Hoe ernstig lijkt het?", (i, k) => Veldtekst.Keuze(i.Ernst, AanmeldingWoorden.Tekst))
        .Veld("Waar gaat het over?", (i, k) => string.Join(", ", i.Problemen.Select(Triagelijsten.Probleemsoorten.Tekst)))
        .Veld("Wat is er anders?", (i, k) => i.AnderProbleem)
        .Veld("Vermoed je een psychische stoornis?", (i, k) => Veldtekst.Keuze(i.Stoornis, AanmeldingWoorden.Tekst))
        .Veld("Wat past daarbij?", (i, k) => Veldtekst.Keuze(i.KjpOptie, k.KjpOpties))
        .Veld("Hoe zwaar moet de zorg zijn?", (i, k) => Veldtekst.Keuze(i.Zorgzwaarte, k.Zorgzwaarten))
        .Veld("Psychische stoornis is uitgesloten", (i, k) => Veldtekst.JaNee(i.PsychiatrieUitgesloten))
        .Veld("Licht verstandelijke beperking bij het kind?", (i, k) => Veldtekst.Keuze(i.LvbKind, AanmeldingWoorden.Tekst))
        .Veld("Licht verstandelijke beperking bij een ouder?", (i, k) => Veldtekst.Keuze(i.LvbOuder, AanmeldingWoorden.Tekst))
        .Veld("Verstandelijke beperking is uitgesloten", (i, k) => Veldtekst.JaNee(i.BeperkingUitgesloten))
        .Veld("Wat past bij gewone ontwikkeling?", (i, k) => i.TekenenGewoon)
        .Veld("Wat wijst op een stoornis?", (i, k) => i.TekenenStoornis)
        .Veld("Wie beoordeelde dit?", (i, k) => i.TekenenBeoordeeldDoor)
        .Veld("Het voelt niet pluis", (i, k) => Veldtekst.JaNee(i.NietPluis))
        .Veld("Wat voelt er niet pluis?", (i, k) => i.NietPluisWaarom)
        .Veld("Waarom is overleg nu niet nodig?", (i, k) => i.RedenGeenOverleg)
        .Veld("Ik kan dit niet alleen beoordelen", (i, k) => Veldtekst.JaNee(i.GrensBereikt))
        .Veld("Welke collega vraag je?", (i, k) => Veldtekst.Keuze(i.VraagAan, k.Collegas))
        .Veld("Wat vraag je?", (i, k) => i.Vraag)
        .Veld("Antwoord voor", (i, k) => Veldtekst.Dag(i.VraagVoor))
        .Veld("Wie ziet het gezin?", (i, k) => Veldtekst.Keuze(i.GezienDoor, k.Collegas))
        .Veld("Op welke dag?", (i, k) => Veldtekst.Dag(i.GezienOp));

    /// <summary>Begins with what was judged before, so that only what changed is typed; never with the question to a colleague.</summary>
    public static TriageInvoer Van(AanmeldingBijTriage aanmelding, TriageKaart? laatste) => new()
    {
        Sleutel = NewId.Of<RecordId>().Value,
        Version = aanmelding.Version,
        Wens = laatste?.Wens,
        Urgentie = laatste?.Urgentie ?? aanmelding.Urgentie,
        Ernst = laatste?.Ernst ?? aanmelding.Ernst,
        Problemen = [.. laatste?.Problemen ?? []],
        AnderProbleem = laatste?.AnderProbleem,
        Stoornis = laatste?.Stoornis,
        KjpOptie = laatste?.KjpOptie,
        Zorgzwaarte = laatste?.Zorgzwaarte,
        PsychiatrieUitgesloten = laatste?.PsychiatrieUitgesloten ?? false,
        LvbKind = laatste?.LvbKind,
        LvbOuder = laatste?.LvbOuder,
        BeperkingUitgesloten = laatste?.BeperkingUitgesloten ?? false,
        TekenenGewoon = laatste?.TekenenGewoon,
        TekenenStoornis = laatste?.TekenenStoornis,
        TekenenBeoordeeldDoor = laatste?.TekenenBeoordeeldDoor,
        NietPluis = laatste?.NietPluis ?? false,
        NietPluisWaarom = laatste?.NietPluisWaarom,
        RedenGeenOverleg = laatste?.RedenGeenOverleg,
        GrensBereikt = false,
        GezienDoor = laatste?.GezienDoor?.Value,
        GezienOp = laatste?.GezienOp,
    };

    public TriageGegevens AlsGegevens() => new()
    {
        RedenOpnieuw = RedenOpnieuw,
        Wens = Wens,
        Urgentie = Urgentie,
        Ernst = Ernst,
        Problemen = Problemen,
        AnderProbleem = AnderProbleem,
        Stoornis = Stoornis,
        KjpOptie = KjpOptie,
        Zorgzwaarte = Zorgzwaarte,
        PsychiatrieUitgesloten = PsychiatrieUitgesloten,
        LvbKind = LvbKind,
        LvbOuder = LvbOuder,
        BeperkingUitgesloten = BeperkingUitgesloten,
        TekenenGewoon = TekenenGewoon,
        TekenenStoornis = TekenenStoornis,
        TekenenBeoordeeldDoor = TekenenBeoordeeldDoor,
        NietPluis = NietPluis,
        NietPluisWaarom = NietPluisWaarom,
        RedenGeenOverleg = RedenGeenOverleg,
        GrensBereikt = GrensBereikt,
        Verzoek = new(VraagAan is { } aan ? new MedewerkerId(aan) : null, Vraag, VraagVoor),
        GezienDoor = GezienDoor is { } wie ? new MedewerkerId(wie) : null,
        GezienOp = GezienOp,
    };
}
