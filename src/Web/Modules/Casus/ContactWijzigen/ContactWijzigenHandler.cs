namespace Eenlijn.Web.Modules.Casus.ContactWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ContactWijzigenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the contact is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, int version, ContactGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Contact>(id, version, ct) is not { } contact)
        {
            return null;
        }

        var result = contact.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
