namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>The staff and teams that a model names, for who reads and who chooses. Two queries.</summary>
public sealed class ModelNamenHandler(Gids gids, Lezer lezer)
{
    public async Task<ModelNamen> HandleAsync(CancellationToken ct) => new(
        [.. (await gids.MedewerkersAsync(ct)).Select(m => new SelectListItem(m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam, $"{m.Id.Value}"))],
        [.. await lezer.Teams.OrderBy(t => t.Naam).Select(t => new SelectListItem(t.Naam, t.Id.Value.ToString())).ToListAsync(ct)]);
}

/// <summary>Staff and teams as choices.</summary>
public sealed record ModelNamen(IReadOnlyList<SelectListItem> Medewerkers, IReadOnlyList<SelectListItem> Teams)
{
    public static ModelNamen Geen { get; } = new([], []);

    public IReadOnlyDictionary<Guid, string> OpSleutel => Medewerkers.Concat(Teams).ToDictionary(k => Guid.Parse(k.Value), k => k.Text);
}
