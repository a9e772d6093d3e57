namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using System.Security.Cryptography;
using System.Text;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;

/// <summary>Search before create (K35): in the own work any family with that name, outside only an exact match, and of that only whom to call.</summary>
public sealed class GezinBekendHandler(EigenGezinnen eigen, BekendElders elders)
{
    public async Task<Bekendheid> HandleAsync(IReadOnlyList<NieuwGezinslid> personen, CancellationToken ct)
    {
        var dichtbij = new List<(int Rij, EigenGezin Gezin)>();
        var verder = new List<BekendGezin>();
        for (var rij = 0; rij < personen.Count; rij++)
        {
            var (naam, geboorte) = (personen[rij].Gegevens.Naam, personen[rij].Gegevens.Geboorte);
            // A first name alone is no exact match.
            if (naam.Roepnaam.Length == 0 || naam.Achternaam.Length == 0)
            {
                continue;
            }

            dichtbij.AddRange((await eigen.ZoekAsync(naam.Volledig, geboorte, ct)).Select(g => (rij, g)));
            if (geboorte is Geboorte.Geboren { Op: { Dag: not null } op })
            {
                verder.AddRange(await elders.ZoekAsync(naam.Volledig, op, ct));
            }
        }

        return new(dichtbij, [.. verder.DistinctBy(g => g.Casus)]);
    }

    /// <summary>Stands for the persons for whom was looked; tells nobody who they are.</summary>
    public static string Afdruk(IEnumerable<NieuwGezinslid> personen) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', personen.Select(p => $"{p.Gegevens.Naam.Zoeknaam}|{p.Gegevens.Geboorte.Code}").Order(StringComparer.Ordinal)))))[..32];
}

/// <summary>Where the family stands already.</summary>
/// <param name="Eigen">By the place of the person in the form.</param>
public sealed record Bekendheid(IReadOnlyList<(int Rij, EigenGezin Gezin)> Eigen, IReadOnlyList<BekendGezin> Elders)
{
    public bool IsLeeg => Eigen.Count == 0 && Elders.Count == 0;

    /// <summary>Each family once.</summary>
    public IReadOnlyList<EigenGezin> Gezinnen => [.. Eigen.Select(e => e.Gezin).DistinctBy(g => g.Gezin)];

    /// <summary>The persons, of whom those who stand in the chosen family are that same person.</summary>
    public IReadOnlyList<NieuwGezinslid> Gekoppeld(IReadOnlyList<NieuwGezinslid> personen, GezinId gezin) =>
    [
        .. personen.Select((p, rij) => Eigen.FirstOrDefault(e => e.Rij == rij && e.Gezin.Gezin == gezin).Gezin is { } gevonden
            ? p with { Bestaand = gevonden.Persoon }
            : p),
    ];
}
