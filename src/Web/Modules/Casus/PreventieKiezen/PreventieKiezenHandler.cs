namespace Eenlijn.Web.Modules.Casus.PreventieKiezen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class PreventieKiezenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, PreventiekeuzeGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct)
    {
        var keuze = Preventiekeuze.Kiezen(dossier.CasusId, gegevens, dossier.Medewerker, voor, kalender.Vandaag);
        if (!keuze.IsSuccess)
        {
            return Result.From(keuze.Errors);
        }

        store.Add(keuze.Value);
        return await store.SaveAsync(ct);
    }

    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public async Task<Result?> VervaltAsync(Dossier dossier, RecordId id, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Preventiekeuze>(id, null, ct) is not { } keuze)
        {
            return null;
        }

        var result = keuze.Vervalt();
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
