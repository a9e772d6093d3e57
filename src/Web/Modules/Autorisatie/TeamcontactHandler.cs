namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TeamcontactHandler(Rolkaarten kaarten, Store store, Kalender kalender)
{
    public async Task<Result> ToevoegenAsync(TeamId team, TeamcontactGegevens gegevens, CancellationToken ct)
    {
        var contact = Teamcontact.Toevoegen(team, gegevens, kalender.Vandaag);
        if (!contact.IsSuccess)
        {
            return Result.From(contact.Errors);
        }

        store.Add(contact.Value);
        return await store.SaveAsync(ct);
    }

    /// <returns>Null when there is none that the worker may keep.</returns>
    public async Task<Result?> WijzigenAsync(TeamcontactId id, TeamcontactGegevens gegevens, int version, CancellationToken ct)
    {
        if (await kaarten.LoadContactAsync(id, version, ct) is not { } contact)
        {
            return null;
        }

        var result = contact.Wijzigen(gegevens, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
