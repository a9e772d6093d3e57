namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Reading;

/// <summary>A difference of view as the viewer may read it: what is kept from him is not among the views (K17).</summary>
public sealed record VerschilBeeld(Guid Record, string Onderwerp, DateOnly Op, Verschilstand Stand, IReadOnlyList<VisieBeeld> Visies, IReadOnlyList<Verschilbesluit> Besluiten, int Version)
{
    /// <summary>Null when the subject itself names somebody who is kept from the viewer.</summary>
    public static VerschilBeeld? Van(Verschil verschil, Dossier dossier, Partijen partijen, Func<Guid, string> medewerker) => dossier.Tekst(verschil.Onderwerp) is not { } onderwerp ? null : new(
        verschil.Id.Value,
        onderwerp,
        verschil.Op,
        verschil.Stand,
        [
            .. from v in verschil.Visies
               let naam = v.Medewerker is { } m ? medewerker(m.Value) : partijen.Naam(v.Persoon, v.Betrokkenheid)
               let tekst = dossier.Tekst(v.Tekst)
               where naam is not null && tekst is not null
               orderby v.Op, v.Id
               select new VisieBeeld(naam, tekst, v.Op, v.Persoon is not null),
        ],
        [.. verschil.Besluiten.Where(b => dossier.Tekst(b.Tekst) is not null).OrderBy(b => b.Op).ThenBy(b => b.Id)],
        verschil.Version);
}

/// <summary>One view; those of the family have their own form.</summary>
public sealed record VisieBeeld(string Naam, string Tekst, DateOnly Op, bool VanGezin);
