namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Somebody becomes casusregisseur; Casus opens the case in the same save.</summary>
public sealed class AanmeldingToewijzenHandler(Store store, Lezer lezer, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, MedewerkerId regisseur, MedewerkerId door, int? version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.Toewijzen(regisseur, door, kalender.Nu);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
