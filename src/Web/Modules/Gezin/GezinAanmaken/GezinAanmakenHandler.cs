namespace Eenlijn.Web.Modules.Gezin.GezinAanmaken;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;

/// <summary>
/// Makes a family with its persons and relations and hands it to the store. Does not save: what the family is made for
/// (a registration, a case) is saved with it, or nothing is.
/// </summary>
public sealed class GezinAanmakenHandler(Store store)
{
    /// <returns>A refusal names its field as <c>Naam</c> or <c>Personen[2].Telefoon</c>; nothing was added then.</returns>
    public Result<GezinAangemaakt> Handle(NieuwGezin nieuw, DateOnly? van)
    {
        var errors = new List<DomainError>();
        var roots = new List<AggregateRoot>();
        var ids = new List<PersoonId>();
        foreach (var (lid, plaats) in nieuw.Personen.Select((lid, plaats) => (lid, plaats)))
        {
            if (lid.Bestaand is { } bestaand)
            {
                ids.Add(bestaand);
                continue;
            }

            var persoon = Persoon.Toevoegen(lid.Gegevens);
            errors.AddRange(persoon.Errors.Select(e => e with { Veld = $"Personen[{plaats}].{e.Veld}" }));
            if (persoon.IsSuccess)
            {
                roots.Add(persoon.Value);
                ids.Add(persoon.Value.Id);
            }
        }

        var gezin = Gezin.Toevoegen(string.IsNullOrWhiteSpace(nieuw.Naam) ? NaamVan(nieuw.Personen) : nieuw.Naam);
        errors.AddRange(gezin.Errors);
        if (errors.Count > 0)
        {
            return Result<GezinAangemaakt>.Refuse(errors);
        }

        roots.Add(gezin.Value);
        for (var i = 0; i < ids.Count; i++)
        {
            errors.AddRange(gezin.Value.LidToevoegen(ids[i], nieuw.Personen[i].Rol, van).Errors);
        }

        foreach (var relatie in nieuw.Relaties)
        {
            var gelegd = Relatie.Leggen(ids[relatie.Van], relatie.Soort, ids[relatie.Naar], null, null);
            errors.AddRange(gelegd.Errors);
            if (gelegd.IsSuccess)
            {
                roots.Add(gelegd.Value);
            }
        }

        if (errors.Count > 0)
        {
            return Result<GezinAangemaakt>.Refuse(errors);
        }

        roots.ForEach(store.Add);
        return new GezinAangemaakt(gezin.Value.Id, gezin.Value.Naam, ids);
    }

    /// <summary>The family names of the parents, or of the children when no parent is named; each once.</summary>
    private static string NaamVan(IReadOnlyList<NieuwGezinslid> personen)
    {
        var ouders = Namen(GezinsRol.Ouder);
        var namen = ouders.Count > 0 ? ouders : Namen(GezinsRol.Kind);
        return string.Join(" – ", namen.Count > 0 ? namen : [.. personen.Select(p => p.Gegevens.Naam.Volledig).Take(1)]);

        List<string> Namen(GezinsRol rol) =>
            [.. personen.Where(p => p.Rol == rol).Select(p => p.Gegevens.Naam.Familienaam).Where(n => n.Trim().Length > 0).Distinct().Take(3)];
    }
}
