namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>The one way from families and persons, filtered already, to cards.</summary>
internal static class PersoonKaarten
{
    public static async Task<IReadOnlyList<PersoonKaart>> KaartenAsync(
        this IQueryable<Gezin> gezinnen, IQueryable<Persoon> personen, CancellationToken cancellationToken) =>
        Geordend(await gezinnen.Kaarten(personen).ToListAsync(cancellationToken));

    /// <summary>To add more of each person to in the same query; put in order by <see cref="Geordend"/>.</summary>
    public static IQueryable<PersoonKaart> Kaarten(this IQueryable<Gezin> gezinnen, IQueryable<Persoon> personen) =>
        from gezin in gezinnen
        from lid in gezin.Leden
        join p in personen on lid.PersoonId equals p.Id
        select new PersoonKaart
        {
            Id = p.Id,
            Roepnaam = p.Naam.Roepnaam,
            Achternaam = p.Naam.Achternaam,
            Naam = p.Naam.Tussenvoegsel == null ? p.Naam.Roepnaam + " " + p.Naam.Achternaam : p.Naam.Roepnaam + " " + p.Naam.Tussenvoegsel + " " + p.Naam.Achternaam,
            Rol = lid.Rol,
            Geboorte = p.Geboorte,
            Telefoon = p.Telefoon,
            Taal = p.Taal,
            TolkGewenst = p.TolkGewenst,
            Voorkeurskanaal = p.Voorkeurskanaal,
            IsOverleden = p.OverledenOp != null,
            IsLid = lid.Tot == null,
        };

    /// <summary>Children first, oldest first; somebody who stands in a family twice comes once.</summary>
    public static IReadOnlyList<PersoonKaart> Geordend(IEnumerable<PersoonKaart> kaarten) =>
    [
        .. kaarten
            .GroupBy(k => k.Id).Select(g => g.OrderByDescending(k => k.IsLid).First())
            .Select(k => k with { Naam = k.Naam.Trim() })
            .OrderBy(k => k.Rol).ThenBy(k => k.Geboorte.Code, StringComparer.Ordinal).ThenBy(k => k.Id.Value),
    ];
}
