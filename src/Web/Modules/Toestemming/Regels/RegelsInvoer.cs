namespace Eenlijn.Web.Modules.Toestemming.Regels;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;

/// <summary>A made-up family with which somebody tries the rules; nothing of it is kept.</summary>
public sealed class RegelsInvoer
{
    public const int Meest = 8;

    public ToestemmingVoor? Voor { get; set; }

    public DateOnly? Op { get; set; }

    public List<RegelsPersoon> Personen { get; set; } = [];

    /// <summary>One person more, or one less; who has authority keeps pointing at the same persons.</summary>
    public void Verander(bool erbij, int? weg)
    {
        if (erbij && Personen.Count < Meest)
        {
            Personen.Add(new() { Rol = RegelsRol.Ander });
        }

        if (weg is { } plek && plek >= 0 && plek < Personen.Count)
        {
            Personen.RemoveAt(plek);
            foreach (var persoon in Personen)
            {
                persoon.Houders = [.. persoon.Houders.Where(h => h != plek).Select(h => h > plek ? h - 1 : h)];
            }
        }
    }
}

/// <summary>One of those persons. Authority and measure count for a child.</summary>
public sealed class RegelsPersoon
{
    public string? Naam { get; set; }

    public RegelsRol Rol { get; set; }

    public DatumInvoer Geboren { get; set; } = new();

    public bool OverWie { get; set; }

    public bool NietInStaat { get; set; }

    public bool Volhardt { get; set; }

    /// <summary>Null: not known.</summary>
    public GezagSoort? Gezag { get; set; }

    /// <summary>Places in the list of persons.</summary>
    public List<int> Houders { get; set; } = [];

    public string? Instelling { get; set; }

    public bool InOnderzoek { get; set; }

    public MaatregelSoort? Maatregel { get; set; }
}

/// <summary>What somebody is in the made-up family.</summary>
public enum RegelsRol
{
    Kind,
    Ouder,
    Ander,
}
