namespace Eenlijn.Web.Modules.Vakmanschap;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Vakmanschap;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Persistence.Vakmanschap;

public sealed class OefenenHandler(Oefeningen oefeningen, Store store, ActingContext acting, Kalender kalender)
{
    public async Task<Result<OefeningId>> BeginnenAsync(string casus, IEnumerable<MedewerkerId> met, CancellationToken ct)
    {
        var oefening = Oefening.Beginnen(casus, met, acting.Ik, kalender.Vandaag);
        if (!oefening.IsSuccess)
        {
            return Result<OefeningId>.Refuse(oefening.Errors);
        }

        store.Add(oefening.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? oefening.Value.Id : Result<OefeningId>.Refuse(saved.Errors);
    }

    /// <returns>Null when there is none that the worker takes part in.</returns>
    public async Task<Result?> BijwerkenAsync(OefeningId id, OefenInhoud inhoud, int version, CancellationToken ct)
    {
        if (await oefeningen.LoadAsync(id, version, ct) is not { } oefening)
        {
            return null;
        }

        var result = oefening.Bijwerken(inhoud, acting.Ik, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
