namespace Eenlijn.Web.Modules.Gezin.PersonenSamenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading.Samenvoegen;

/// <summary>What is chosen when two entries are joined.</summary>
public sealed class SamenvoegVelden
{
    public List<KeuzeInput> Keuzes { get; set; } = [];

    public string? Reden { get; set; }

    public int VersieBlijft { get; set; }

    public int VersieAnder { get; set; }

    /// <summary>A choice for each field in which they differ. Filled beats empty; where both say something the worker chooses.</summary>
    public static List<KeuzeInput> Voor(PersoonGegevens een, PersoonGegevens ander) =>
    [
        .. PersoonVergelijking.Verschillen(een, ander).Select(v => new KeuzeInput
        {
            Veld = v,
            VanAnder = PersoonVergelijking.IsLeeg(een, v) ? true : PersoonVergelijking.IsLeeg(ander, v) ? false : null,
        }),
    ];

    /// <summary>Keeps what was chosen for a field before.</summary>
    public void Behoud(IReadOnlyList<KeuzeInput> eerder)
    {
        foreach (var keuze in Keuzes)
        {
            keuze.VanAnder = eerder.FirstOrDefault(k => k.Veld == keuze.Veld) is { } toen ? toen.VanAnder : keuze.VanAnder;
        }
    }

    public SamenvoegKeuze AlsKeuze() => new(
        Keuzes.Where(k => k.VanAnder is not null).DistinctBy(k => k.Veld).ToDictionary(k => k.Veld, k => k.VanAnder!.Value), Reden, VersieBlijft, VersieAnder);
}

/// <summary>Whether one field is taken from who goes.</summary>
public sealed class KeuzeInput
{
    public PersoonVeld Veld { get; set; }

    public bool? VanAnder { get; set; }
}
