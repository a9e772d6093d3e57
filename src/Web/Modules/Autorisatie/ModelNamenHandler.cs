namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>The staff and teams that a model names, for who reads and who chooses. Two queries.</summary>
public sealed class ModelNamenHandler(Gids gids, Lezer lezer)
{
    public async Task<ModelNamen> HandleAsync(CancellationToken ct) => new(
        [.. (await gids.MedewerkersAsync(ct)).Select(m => (m.Id.Value, m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam))],
        [.. (await lezer.Teams.OrderBy(t => t.Naam).Select(t => new { t.Id, t.Naam }).ToListAsync(ct)).Select(t => (t.Id.Value, t.Naam))]);
}
