namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using System.ComponentModel.DataAnnotations;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The fields of a contact, for noting and for changing it.</summary>
public abstract class ContactInvoer
{
    /// <summary>Persons of the family and involvements together: the ids tell them apart.</summary>
    public List<Guid> MetWie { get; set; } = [];

    public ContactSoort? Soort { get; set; }

    public ContactUitkomst Uitkomst { get; set; }

    public DateOnly? Op { get; set; }

    public string? Plaats { get; set; }

    [Range(1, 1440)]
    public int? Minuten { get; set; }

    public Pet Pet { get; set; }

    public string? Verslag { get; set; }

    public string? Woorden { get; set; }

    public Guid? WoordenVan { get; set; }

    public Guid? SamenMet { get; set; }

    public string? RedenAlleen { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<ContactInvoer, ContactFormulier> Vergelijking { get; } = new Vergelijking<ContactInvoer, ContactFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Met wie?", (i, k) => Veldtekst.Namen(i.MetWie, k.NaamVan))
        .Veld("Hoe?", (i, k) => Veldtekst.Keuze(i.Soort, CasusWoorden.Zeg))
        .Veld("Is er gesproken?", (i, k) => CasusWoorden.Zeg(i.Uitkomst))
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Waar ging het over?", (i, k) => i.Verslag)
        .Veld("Wat zei iemand zelf?", (i, k) => i.Woorden)
        .Veld("Van wie zijn deze woorden?", (i, k) => Veldtekst.Keuze(i.WoordenVan, k.NaamVan))
        .Veld("Welke collega was mee?", (i, k) => Veldtekst.Keuze(i.SamenMet, k.Collegas))
        .Veld("Waarom ging je alleen?", (i, k) => i.RedenAlleen)
        .Veld("Hoe lang? (minuten)", (i, k) => Veldtekst.Getal(i.Minuten))
        .Veld("Waar?", (i, k) => i.Plaats)
        .Veld("Met welke pet op?", (i, k) => CasusWoorden.Zeg(i.Pet));

    public ContactGegevens AlsGegevens(IReadOnlyCollection<PersoonId> personen, IReadOnlyCollection<RecordId> betrokkenen, PersoonId? woordenVan, MedewerkerId? samenMet, bool tweeAfgesproken) => new()
    {
        Op = Op,
        Soort = Soort,
        Uitkomst = Uitkomst,
        Plaats = Plaats,
        Minuten = Minuten,
        Pet = Pet,
        Verslag = Verslag,
        Woorden = Woorden,
        WoordenVan = woordenVan,
        Personen = personen,
        Betrokkenen = betrokkenen,
        SamenMet = samenMet,
        RedenAlleen = RedenAlleen,
        TweeAfgesproken = tweeAfgesproken,
    };
}
