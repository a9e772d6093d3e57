namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;
using Eenlijn.Web.Modules.Gezin.GezinAanvullen;

/// <summary>Puts the persons of the form into a new family or into one that stands already; saved with the registration.</summary>
public sealed class GezinVanAanmeldingHandler(GezinAanmakenHandler aanmaken, GezinAanvullenHandler aanvullen)
{
    /// <param name="gegevens">With the family and the persons that the registration has already.</param>
    public async Task<Result<AanmeldingGegevens>> HandleAsync(AanmeldingGegevens gegevens, IReadOnlyList<NieuwGezinslid> personen, CancellationToken ct)
    {
        // Without the family's knowledge no names (bron 000 N3): the registration itself refuses, before anybody is made.
        if (personen.Count == 0 || gegevens.GezinWeetErvan != WeetErvan.Ja)
        {
            return gegevens with { Personen = [.. gegevens.Personen, .. personen.Select(_ => NewId.Of<PersoonId>())] };
        }

        if (gegevens.Gezin is { } gezin)
        {
            var erbij = await aanvullen.HandleAsync(gezin, personen, null, ct);
            return erbij.IsSuccess ? Met(gezin, erbij.Value) : Result<AanmeldingGegevens>.Refuse(erbij.Errors);
        }

        var nieuw = aanmaken.Handle(new(null, personen, NieuwGezin.OudersMetKinderen(personen)), null);
        return nieuw.IsSuccess ? Met(nieuw.Value.Gezin, nieuw.Value.Personen) : Result<AanmeldingGegevens>.Refuse(nieuw.Errors);

        AanmeldingGegevens Met(GezinId id, IReadOnlyList<PersoonId> ids) => gegevens with
        {
            Gezin = id,
            Personen = [.. gegevens.Personen.Concat(ids).Distinct()],
            GezegdDoor = gegevens.GezegdDoor ?? Spreker(gegevens.WoordenVan, personen, ids),
        };
    }

    /// <summary>"Sanne" or "Sanne (moeder)": the one person with that name, so that the words are known to be hers in the case.</summary>
    private static PersoonId? Spreker(string? wie, IReadOnlyList<NieuwGezinslid> personen, IReadOnlyList<PersoonId> ids)
    {
        var woorden = $"{Zoeknaam.Vouw(wie)} ";
        var passend = Enumerable.Range(0, personen.Count)
            .Where(i => Zoeknaam.Vouw(personen[i].Gegevens.Naam.Roepnaam) is { Length: > 0 } naam && woorden.StartsWith(naam + " ", StringComparison.Ordinal))
            .ToList();
        return passend.Count == 1 ? ids[passend[0]] : null;
    }
}
