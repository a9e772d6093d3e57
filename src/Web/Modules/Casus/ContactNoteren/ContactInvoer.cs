namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>The fields of a contact, for noting and for changing it.</summary>
public abstract class ContactInvoer
{
    /// <summary>Persons of the family and involvements together: the ids tell them apart.</summary>
    public List<Guid> MetWie { get; set; } = [];

    public ContactSoort? Soort { get; set; }

    public ContactUitkomst Uitkomst { get; set; }

    public DateOnly? Op { get; set; }

    public string? Plaats { get; set; }

    public int? Minuten { get; set; }

    public Pet Pet { get; set; }

    public string? Verslag { get; set; }

    public string? Woorden { get; set; }

    public Guid? WoordenVan { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public ContactGegevens AlsGegevens(IReadOnlyCollection<PersoonId> personen, IReadOnlyCollection<RecordId> betrokkenen, PersoonId? woordenVan) => new()
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
    };
}
