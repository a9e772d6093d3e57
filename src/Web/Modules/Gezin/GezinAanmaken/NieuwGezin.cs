namespace Eenlijn.Web.Modules.Gezin.GezinAanmaken;

using Eenlijn.Domain.Gezin;

/// <summary>A family as a registration brings it: who belongs to it, and who is what to whom.</summary>
/// <param name="Naam">Null makes one of the family names: "Aydın – de Vries".</param>
/// <param name="Relaties">By the place of both persons in <paramref name="Personen"/>; see <see cref="OudersMetKinderen"/>.</param>
public sealed record NieuwGezin(string? Naam, IReadOnlyList<NieuwGezinslid> Personen, IReadOnlyList<NieuweRelatie> Relaties)
{
    /// <summary>Each parent is parent of each child: what is meant when a registration names parents and children without more.</summary>
    public static IReadOnlyList<NieuweRelatie> OudersMetKinderen(IReadOnlyList<NieuwGezinslid> personen) =>
    [
        .. from ouder in Enumerable.Range(0, personen.Count)
           where personen[ouder].Rol == GezinsRol.Ouder
           from kind in Enumerable.Range(0, personen.Count)
           where personen[kind].Rol == GezinsRol.Kind
           select new NieuweRelatie(ouder, RelatieSoort.Ouder, kind),
    ];
}

/// <summary>One member: a new person, or one who stands in an own case already (K35).</summary>
public sealed record NieuwGezinslid(GezinsRol Rol, PersoonGegevens Gegevens, PersoonId? Bestaand = null);

/// <summary>The person at place <paramref name="Van"/> is the <paramref name="Soort"/> of the one at place <paramref name="Naar"/>.</summary>
public sealed record NieuweRelatie(int Van, RelatieSoort Soort, int Naar);

/// <summary>What was made; the persons in the order in which they were given.</summary>
public sealed record GezinAangemaakt(GezinId Gezin, string Naam, IReadOnlyList<PersoonId> Personen);
