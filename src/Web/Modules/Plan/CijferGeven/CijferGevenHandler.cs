namespace Eenlijn.Web.Modules.Plan.CijferGeven;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class CijferGevenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, ScoreGegevens gegevens, int? version, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, null, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        // A number of somebody else or of another day is no reason to ask again: only one that would be written over is.
        if (doel.Scores.Any(s => s.Wie == gegevens.Wie && s.Op == (gegevens.Op ?? kalender.Vandaag)))
        {
            await dossier.LoadVanGezinAsync<Doel>(id, version, ct);
        }

        var score = doel.CijferGeven(gegevens, dossier.Medewerker, kalender.Vandaag);
        return score.IsSuccess ? await store.SaveAsync(ct) : Result.From(score.Errors);
    }
}
