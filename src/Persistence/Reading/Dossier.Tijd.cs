namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>What the history of a family takes from elsewhere in the file.</summary>
public sealed partial class Dossier
{
    /// <summary>Questions, help from the network and earlier help that the viewer may see. One query.</summary>
    public async Task<IReadOnlyList<AlBekend>> AlBekendAsync(CancellationToken cancellationToken)
    {
        var vragen = Records<Vraag>().Where(v => !v.Vervallen && v.Woorden != "")
            .Select(v => new { Soort = v.Soort == VraagSoort.Direct ? 0 : 1, Id = (Guid)(object)v.Id, Wie = (Guid?)(object?)v.GezegdDoor, Tekst = v.Woorden + "", Meer = v.WoordenVan + "", Begin = "", Einde = "", Resultaat = "" });
        var steun = Netwerksteun.Where(n => n.Tot == null)
            .Select(n => new { Soort = 2, Id = (Guid)(object)n.Id, Wie = (Guid?)(object?)n.PersoonId, Tekst = n.Afspraak + "", Meer = "", Begin = "", Einde = "", Resultaat = "" });
        var hulp = EerdereHulp.Where(h => !h.Geen)
            .Select(h => new
            {
                Soort = 3, Id = (Guid)(object)h.Id, Wie = (Guid?)(object?)h.Persoon, Tekst = h.Wat + "", Meer = h.Door + "",
                Begin = (string?)(object?)h.Begin + "", Einde = (string?)(object?)h.Einde + "", Resultaat = (string?)(object?)h.Resultaat + "",
            });
        var rijen = await vragen.Concat(steun).Concat(hulp).ToListAsync(cancellationToken);
        return
        [
            .. rijen.Where(r => !NoemtVerborgene($"{r.Tekst} {r.Meer}")).OrderBy(r => r.Soort).ThenBy(r => r.Begin, StringComparer.Ordinal).ThenBy(r => r.Id)
                .Select(r => new AlBekend((AlBekendSoort)r.Soort, r.Id, r.Wie is { } wie ? PersoonId.From(wie) : null, r.Tekst, r.Meer.Length == 0 ? null : r.Meer)
                {
                    Begin = Datum(r.Begin),
                    Einde = Datum(r.Einde),
                    Resultaat = Enum.TryParse<HulpResultaat>(r.Resultaat, out var resultaat) ? resultaat : null,
                }),
        ];
    }

    private static OnzekereDatum? Datum(string code) => code.Length == 8 ? OnzekereDatum.Hydrate(code) : null;
}
