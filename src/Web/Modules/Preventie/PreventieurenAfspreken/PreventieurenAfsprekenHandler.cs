namespace Eenlijn.Web.Modules.Preventie.PreventieurenAfspreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class PreventieurenAfsprekenHandler(Store store, Preventielezer lezer, Kalender kalender)
{
    /// <summary>Ends what was agreed for those days; at most one agreement holds on a day.</summary>
    public async Task<Result> HandleAsync(MedewerkerId wie, TeamId team, int? perWeek, DateOnly? van, CancellationToken ct)
    {
        var uren = Preventieuren.Afspreken(wie, team, perWeek, van, kalender.Vandaag);
        if (!uren.IsSuccess)
        {
            return Result.From(uren.Errors);
        }

        foreach (var eerder in await lezer.LoadUrenAsync(wie, uren.Value.Van, ct))
        {
            eerder.Beeindigen(uren.Value.Van.AddDays(-1));
        }

        store.Add(uren.Value);
        return await store.SaveAsync(ct);
    }
}
