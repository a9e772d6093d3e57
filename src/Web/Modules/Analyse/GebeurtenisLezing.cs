namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>An event of life as its form shows it.</summary>
internal static class GebeurtenisLezing
{
    /// <summary>Null when it is not there, was taken away, or is not the viewer's to see.</summary>
    public static async Task<GebeurtenisInvoer?> NuAsync(this Dossier dossier, Guid record, CancellationToken ct)
    {
        var id = RecordId.From(record);
        if (await dossier.GezinsRecords<Levensgebeurtenis>().SingleOrDefaultAsync(g => g.Id == id && g.IngetrokkenOp == null, ct) is not { } g
            || dossier.Tekst($"{g.Wat} {g.Bron} {g.Betekenis}") is null)
        {
            return null;
        }

        return new()
        {
            Wat = g.Wat,
            Begin = DatumVelden.Van(g.Begin),
            Einde = DatumVelden.Van(g.Einde),
            Leefgebied = g.Leefgebied,
            VerteldDoor = g.VerteldDoor?.Value,
            Bron = g.Bron,
            EigenInbreng = g.EigenInbreng,
            Betekenis = g.Betekenis,
            BetekenisVan = g.BetekenisVan?.Value,
            Zicht = new() { Voor = g.ZichtbaarVoor, OverWie = [.. g.OverWie.Select(o => o.PersoonId.Value)] },
            Version = g.Version,
        };
    }
}
