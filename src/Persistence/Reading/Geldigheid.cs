namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;

/// <summary>When access holds: from its first day, to its last day, and not after its moment.</summary>
internal static class Geldigheid
{
    public static IQueryable<DossierToegang> GeldigOp(this IQueryable<DossierToegang> toegangen, DateOnly dag, DateTime nu) =>
        toegangen.Where(t => t.Van <= dag && (t.Tot == null || t.Tot >= dag) && (t.Einde == null || t.Einde > nu));
}
