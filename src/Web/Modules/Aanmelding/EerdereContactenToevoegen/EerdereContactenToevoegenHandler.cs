namespace Eenlijn.Web.Modules.Aanmelding.EerdereContactenToevoegen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class EerdereContactenToevoegenHandler(Store store, Lezer lezer, Kalender kalender)
{
    /// <param name="gekozen">Own short contacts that belong to no registration yet.</param>
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(
        RecordId id, IReadOnlyCollection<EerderContactGegevens> gekozen, string? akkoordVan, DateOnly? akkoordOp, MedewerkerId ik, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, null, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.EerdereContactenToevoegen(gekozen, akkoordVan, akkoordOp, ik, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> LosAsync(RecordId id, Guid contact, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, null, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.EerderContactLoslaten(contact);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
