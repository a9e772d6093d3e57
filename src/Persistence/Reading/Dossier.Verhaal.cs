namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Analyse;
using Microsoft.EntityFrameworkCore;

/// <summary>The story of the family, published for the modules that write letters and reports.</summary>
public sealed partial class Dossier
{
    /// <summary>The lines that the viewer may see, the oldest first. One query.</summary>
    public async Task<IReadOnlyList<VerhaalKaart>> VerhaalAsync(CancellationToken cancellationToken)
    {
        var regels = await GezinsRecords<Verhaalregel>().Where(r => r.VerwijderdOp == null).Select(r => new VerhaalKaart
        {
            Id = r.Id,
            Tekst = r.Tekst,
            Begin = r.Begin,
            Einde = r.Einde,
            Bron = r.Bron,
            Betekenis = r.Betekenis,
            BetekenisVan = r.BetekenisVan,
            InOverzicht = r.InOverzicht,
            IsLeemte = r.IsLeemte,
            Herkomst = r.Herkomst,
            VoorGezin = r.ZichtbaarVoor == ZichtbaarVoor.Gezin,
            OverWie = r.OverWie.Select(o => o.PersoonId).ToList(),
        }).ToListAsync(cancellationToken);
        return
        [
            .. regels.Where(r => !NoemtVerborgene($"{r.Tekst} {r.Bron}"))
                .Select(r => r with { Betekenis = Tekst(r.Betekenis) })
                .OrderBy(r => r.Begin?.Code, StringComparer.Ordinal).ThenBy(r => r.Id.Value),
        ];
    }
}
