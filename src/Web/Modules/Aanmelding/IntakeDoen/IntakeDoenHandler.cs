namespace Eenlijn.Web.Modules.Aanmelding.IntakeDoen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class IntakeDoenHandler(Store store, Lezer lezer, GeldendeWerkwijze geldend, ActingContext acting, Kalender kalender)
{
    /// <param name="gezien">Number of the last intake that was seen.</param>
    /// <param name="aantal">How many there are now.</param>
    /// <returns>Null when the registration is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, IntaketoetsGegevens gegevens, int gezien, int aantal, bool metKinderen, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, null, ct) is not { } aanmelding)
        {
            return null;
        }

        if (gezien != aantal)
        {
            return (Result)Store.Conflict;
        }

        var toets = Intaketoets.Doen(aanmelding, geldend.Stand, aantal, gegevens, metKinderen, acting.Ik, kalender.Vandaag);
        if (!toets.IsSuccess)
        {
            return Result.From(toets.Errors);
        }

        store.Add(toets.Value);
        return await store.SaveAsync(ct);
    }
}
