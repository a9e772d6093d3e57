namespace Eenlijn.Web.Modules.Casus.VerwijzingNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The fields of a referral.</summary>
public sealed class VerwijzingInvoer
{
    public Guid? Naar { get; set; }

    public string? NaarNaam { get; set; }

    public string? Contactpersoon { get; set; }

    public string? Telefoon { get; set; }

    public string? Waarvoor { get; set; }

    public string? Veranderwens { get; set; }

    public string? Krachten { get; set; }

    public string? Oplossingen { get; set; }

    public string? Resultaat { get; set; }

    public string? RedenZonderVerkenning { get; set; }

    public DateOnly? VerwezenOp { get; set; }

    public DateOnly? VerwachteStart { get; set; }

    public string? Overbrugging { get; set; }

    public Guid? Contacthouder { get; set; }

    public DateOnly? ContactOp { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<VerwijzingInvoer, VerwijzingFormulier> Vergelijking { get; } = new Vergelijking<VerwijzingInvoer, VerwijzingFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Naar welke aanbieder?", (i, k) => Veldtekst.Keuze(i.Naar, k.Organisaties))
        .Veld("Andere aanbieder", (i, k) => i.NaarNaam)
        .Veld("Contactpersoon", (i, k) => i.Contactpersoon)
        .Veld("Telefoon", (i, k) => i.Telefoon)
        .Veld("Welke hulp, en waarvoor?", (i, k) => i.Waarvoor)
        .Veld("Wat vraagt het gezin, en wat wil het anders?", (i, k) => i.Veranderwens)
        .Veld("Wat kan het gezin zelf, en wie helpt er al?", (i, k) => i.Krachten)
        .Veld("Welke oplossingen bespraken jullie?", (i, k) => i.Oplossingen)
        .Veld("Wat is er anders als het geholpen heeft?", (i, k) => i.Resultaat)
        .Veld("Waarom verwezen jullie zonder dit eerst te verkennen?", (i, k) => i.RedenZonderVerkenning)
        .Veld("Wanneer verwezen?", (i, k) => Veldtekst.Dag(i.VerwezenOp))
        .Veld("Wanneer begint het naar verwachting?", (i, k) => Veldtekst.Dag(i.VerwachteStart))
        .Veld("Wat helpt het gezin tot die tijd?", (i, k) => i.Overbrugging)
        .Veld("Wie houdt contact?", (i, k) => Veldtekst.Keuze(i.Contacthouder, k.Medewerkers))
        .Veld("Wanneer spreken jullie het gezin weer?", (i, k) => Veldtekst.Dag(i.ContactOp));

    public VerwijzingGegevens AlsGegevens() => new()
    {
        Naar = Naar is { } naar ? OrganisatieId.From(naar) : null,
        NaarNaam = NaarNaam,
        Contactpersoon = Contactpersoon,
        Telefoon = Telefoon,
        Waarvoor = Waarvoor,
        VerwezenOp = VerwezenOp,
        VerwachteStart = VerwachteStart,
        Overbrugging = Overbrugging,
        ContactOp = ContactOp,
        Verkend = new(Veranderwens, Krachten, Oplossingen, Resultaat, RedenZonderVerkenning),
    };
}
