namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>Whether a measure was kept, and what is unusual about it.</summary>
public sealed record MaatregelUitkomst(Result Result, IReadOnlyList<MaatregelAdvies> Adviezen);

/// <summary>Weighs a measure against the others of the child.</summary>
public static class MaatregelWeging
{
    /// <param name="zonder">The measure that is being changed itself.</param>
    public static async Task<IReadOnlyList<MaatregelAdvies>> MaatregelAdviezenAsync(this Dossier dossier, MaatregelGegevens gegevens, MaatregelId? zonder, CancellationToken ct)
    {
        var kind = gegevens.Kind;
        var geboorte = await dossier.Personen.Where(p => p.Id == kind).Select(p => p.Geboorte).SingleAsync(ct);
        var bestaande = await dossier.Maatregelen.Where(m => m.Kind == kind)
            .Select(m => new { m.Id, m.Soort, m.Van, Laatste = m.Tot ?? m.LooptTot }).ToListAsync(ct);
        return MaatregelAdvies.Van(gegevens, geboorte, [.. bestaande.Where(m => m.Id != zonder).Select(m => new MaatregelPeriode(m.Soort, m.Van, m.Laatste))]);
    }
}
