namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Analyse;
using Microsoft.EntityFrameworkCore;

/// <summary>The story of the family, published for the modules that write letters and reports.</summary>
public sealed partial class Dossier
{
    private const int VerhaalSoort = 20;
    private const int VerhaalOver = 21;

    /// <summary>The lines that the viewer may see, the oldest first, and the earlier help that stands beside them. One query.</summary>
    public async Task<(IReadOnlyList<VerhaalKaart> Regels, IReadOnlyList<AlBekend> Hulp)> VerhaalAsync(CancellationToken cancellationToken)
    {
        var geen = Guid.Empty;
        var verhaal = GezinsRecords<Verhaalregel>().Where(r => r.VerwijderdOp == null);
        var lijnen = verhaal.Select(r => new TijdRij
        {
            Soort = VerhaalSoort, Id = (Guid)(object)r.Id, Wie = (Guid?)(object?)r.BetekenisVan ?? geen, Wie2 = geen, Deel = geen, Tekst = r.Tekst + "", Meer = r.Bron + "",
            Begin = (string?)(object?)r.Begin + "", Einde = (string?)(object?)r.Einde + "", Resultaat = (string?)(object?)r.Herkomst + "", Extra = r.Betekenis + "", Extra2 = r.InOverzicht ? "ja" : "",
            Door = r.IsLeemte ? "ja" : "", Dag = default, Voor = (string)(object)r.ZichtbaarVoor + "",
        });
        var over = verhaal.SelectMany(r => r.OverWie, (r, o) => new TijdRij
        {
            Soort = VerhaalOver, Id = (Guid)(object)r.Id, Wie = (Guid?)(object?)o.PersoonId ?? geen, Wie2 = geen, Deel = geen, Tekst = "", Meer = "",
            Begin = "", Einde = "", Resultaat = "", Extra = "", Extra2 = "", Door = "", Dag = default, Voor = "",
        });
        var rijen = (await lijnen.Concat(over).Concat(HulpRijen()).ToListAsync(cancellationToken)).Where(r => !NoemtVerborgene($"{r.Tekst} {r.Meer}")).ToList();
        var overWie = rijen.Where(r => r.Soort == VerhaalOver).ToLookup(r => r.Id, r => Persoon(r.Wie)!.Value);
        return (
            [
                .. rijen.Where(r => r.Soort == VerhaalSoort).OrderBy(r => r.Begin.Length == 0 ? null : r.Begin, StringComparer.Ordinal).ThenBy(r => r.Id).Select(r => new VerhaalKaart
                {
                    Id = RecordId.From(r.Id),
                    Tekst = r.Tekst,
                    Begin = Datum(r.Begin),
                    Einde = Datum(r.Einde),
                    Bron = r.Meer.Length == 0 ? null : r.Meer,
                    Betekenis = r.Extra.Length == 0 ? null : Tekst(r.Extra),
                    BetekenisVan = Persoon(r.Wie),
                    InOverzicht = r.Extra2.Length > 0,
                    IsLeemte = r.Door.Length > 0,
                    Herkomst = Enum.TryParse<TijdlijnSoort>(r.Resultaat, out var herkomst) ? herkomst : null,
                    VoorGezin = r.Voor == nameof(ZichtbaarVoor.Gezin),
                    OverWie = [.. overWie[r.Id]],
                }),
            ],
            Bekend(rijen));
    }
}
