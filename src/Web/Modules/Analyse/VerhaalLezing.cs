namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>A line of the story as its form shows it.</summary>
internal static class VerhaalLezing
{
    /// <summary>Null when it is not there, was taken out, or is not the viewer's to see.</summary>
    public static async Task<VerhaalInvoer?> RegelNuAsync(this Dossier dossier, Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        if (await dossier.GezinsRecords<Verhaalregel>().SingleOrDefaultAsync(r => r.Id == id && r.VerwijderdOp == null, ct) is not { } r
            || dossier.Tekst($"{r.Tekst} {r.Bron} {r.Betekenis}") is null)
        {
            return null;
        }

        return new()
        {
            Tekst = r.Tekst,
            Begin = DatumVelden.Van(r.Begin),
            Einde = DatumVelden.Van(r.Einde),
            Bron = r.Bron,
            Betekenis = r.Betekenis,
            BetekenisVan = r.BetekenisVan?.Value,
            InOverzicht = r.InOverzicht,
            IsLeemte = r.IsLeemte,
            Zicht = new() { Voor = r.ZichtbaarVoor, OverWie = [.. r.OverWie.Select(o => o.PersoonId.Value)] },
            Version = r.Version,
        };
    }
}
