namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>Persons by exactly a name, folded; what is stored goes on with the full first names.</summary>
internal static class PersonenMetNaam
{
    /// <summary>After every letter that a name can hold, in the order of bytes that both engines use for it.</summary>
    private const string Laatst = "\U0010FFFF";

    /// <summary>As a range, not as "begins with": PostgreSQL makes one plan for every name (ADR 0014), and that can't use an index for LIKE.</summary>
    public static IQueryable<Persoon> MetNaam(this IQueryable<Persoon> personen, string gevouwen)
    {
        var einde = $"{gevouwen} {Laatst}";
#pragma warning disable CA1309 // The database compares, by the bytes of its column.
        return personen.Where(p => string.Compare(p.Zoeknaam, gevouwen) >= 0 && string.Compare(p.Zoeknaam, einde) < 0);
#pragma warning restore CA1309
    }
}
