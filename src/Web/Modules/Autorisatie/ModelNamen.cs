namespace Eenlijn.Web.Modules.Autorisatie;

using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The staff and teams that a model names.</summary>
public sealed class ModelNamen(IReadOnlyList<(Guid Id, string Naam)> medewerkers, IReadOnlyList<(Guid Id, string Naam)> teams)
{
    public static ModelNamen Geen { get; } = new([], []);

    public IReadOnlyList<SelectListItem> Medewerkers { get; } = Keuzes(medewerkers);

    public IReadOnlyList<SelectListItem> Teams { get; } = Keuzes(teams);

    public IReadOnlyDictionary<Guid, string> OpSleutel { get; } = medewerkers.Concat(teams).ToDictionary(k => k.Id, k => k.Naam);

    private static List<SelectListItem> Keuzes(IEnumerable<(Guid Id, string Naam)> namen) => [.. namen.Select(n => new SelectListItem(n.Naam, $"{n.Id}"))];
}
