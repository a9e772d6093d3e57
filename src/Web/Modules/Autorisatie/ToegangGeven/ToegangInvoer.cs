namespace Eenlijn.Web.Modules.Autorisatie.ToegangGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Whom, why and until when.</summary>
public sealed class ToegangInvoer
{
    public Guid? Medewerker { get; set; }

    public string? Reden { get; set; }

    public DateOnly? TotEnMet { get; set; }

    /// <summary>Everybody who works with families, in any team, by institution.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> KeuzesAsync(Gids gids, MedewerkerId ik, DateOnly vandaag, CancellationToken ct)
    {
        var groepen = new Dictionary<OrganisatieId, SelectListGroup>();
        return
        [
            .. (await gids.MetGezinnenAsync(vandaag, ct)).Where(m => m.Id != ik).OrderBy(m => m.OrganisatieNaam, StringComparer.Ordinal).Select(m =>
            {
                var groep = groepen.TryGetValue(m.Organisatie, out var bekend) ? bekend : groepen[m.Organisatie] = new() { Name = m.OrganisatieNaam };
                return new SelectListItem(m.Functie is null ? m.Naam : $"{m.Naam}, {m.Functie}", m.Id.Value.ToString()) { Group = groep };
            }),
        ];
    }

    /// <summary>"Hooguit tot en met 22 februari 2027. …"</summary>
    public static DateOnly Laatste(DateOnly vandaag) => Toegangstermijnen.Tijdelijk.Vanaf(vandaag);
}
