namespace Eenlijn.Web.Modules.Casus.BelofteAfhandelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Tried, nobody answered: that is kept, counts not as a contact, and the promise stays open (K19, moment 5).</summary>
public sealed class NietBereiktHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the promise is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, Pet pet, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Belofte>(id, null, ct) is not { } belofte)
        {
            return null;
        }

        if (belofte.Status != BelofteStatus.Open)
        {
            return new DomainError("al-afgehandeld", "Deze belofte was al afgehandeld.");
        }

        var zicht = new Zicht(belofte.ZichtbaarVoor, [.. belofte.OverWie.Select(o => o.PersoonId)]);
        store.Add(Contact.NietBereikt(dossier.CasusId, id, belofte.AanPersoon, pet, dossier.Medewerker, zicht, kalender.Vandaag));
        return await store.SaveAsync(ct);
    }
}
