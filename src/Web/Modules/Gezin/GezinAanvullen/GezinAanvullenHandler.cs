namespace Eenlijn.Web.Modules.Gezin.GezinAanvullen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;

/// <summary>
/// Adds persons to a family that stands already, in an own case or in a registration of the team. Does not save: they are
/// saved with the registration for which it is done, or not at all.
/// </summary>
public sealed class GezinAanvullenHandler(Store store, Lezer lezer)
{
    /// <returns>The persons in the order given; a refusal names its field as <c>Personen[2].Telefoon</c>.</returns>
    public async Task<Result<IReadOnlyList<PersoonId>>> HandleAsync(GezinId id, IReadOnlyList<NieuwGezinslid> personen, DateOnly? van, CancellationToken ct)
    {
        if (await lezer.LoadGezinAsync(id, ct) is not { } gezin)
        {
            return new DomainError("gezin-onbekend", "Dit gezin is niet te vinden. Zoek het opnieuw.");
        }

        var errors = new List<DomainError>();
        var ids = new List<PersoonId>();
        foreach (var (lid, plaats) in personen.Select((lid, plaats) => (lid, plaats)))
        {
            if (lid.Bestaand is { } bestaand && gezin.Leden.Any(l => l.PersoonId == bestaand))
            {
                ids.Add(bestaand);
                continue;
            }

            var persoon = Persoon.Toevoegen(lid.Gegevens);
            if (persoon.IsSuccess)
            {
                store.Add(persoon.Value);
                errors.AddRange(gezin.LidToevoegen(persoon.Value.Id, lid.Rol, van).Errors);
                ids.Add(persoon.Value.Id);
            }

            errors.AddRange(persoon.Errors.Select(e => e with { Veld = $"Personen[{plaats}].{e.Veld}" }));
        }

        return errors.Count > 0 ? Result<IReadOnlyList<PersoonId>>.Refuse(errors) : ids;
    }
}
