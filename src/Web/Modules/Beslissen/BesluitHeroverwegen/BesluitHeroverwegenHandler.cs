namespace Eenlijn.Web.Modules.Beslissen.BesluitHeroverwegen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class BesluitHeroverwegenHandler(Store store, Kalender kalender)
{
    public async Task<Result<RecordId>> HandleAsync(Dossier dossier, RecordId id, string? reden, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Besluit>(id, null, ct) is not { } besluit)
        {
            return new DomainError("geen-besluit", "Dit besluit is er niet meer.");
        }

        var nieuw = besluit.Heroverwegen(reden, dossier.Medewerker, kalender.Vandaag);
        if (!nieuw.IsSuccess)
        {
            return Result<RecordId>.Refuse(nieuw.Errors);
        }

        store.Add(nieuw.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? nieuw.Value.Id : Result<RecordId>.Refuse(saved.Errors);
    }
}
