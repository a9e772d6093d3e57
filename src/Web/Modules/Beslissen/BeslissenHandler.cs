namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Loads one record of deciding together, does one act with it and saves: what the acts of this module share.</summary>
public sealed class BeslissenHandler(Store store)
{
    private static readonly DomainError NietGevonden = new("niet-gevonden", "Dit is er niet meer. Kijk in het overzicht hoe het nu staat.");

    public async Task<Result> DoAsync<T>(Dossier dossier, RecordId id, int? version, Func<T, Result> act, CancellationToken ct)
        where T : PersoonsRecord, IVanCasus
    {
        if (await dossier.LoadAsync<T>(id, version, ct) is not { } record)
        {
            return NietGevonden;
        }

        var result = act(record);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    /// <summary>Saves a new one; its key when that went well.</summary>
    public async Task<Result<RecordId>> AddAsync<T>(Result<T> nieuw, CancellationToken ct)
        where T : PersoonsRecord
    {
        if (!nieuw.IsSuccess)
        {
            return Result<RecordId>.Refuse(nieuw.Errors);
        }

        store.Add(nieuw.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? nieuw.Value.Id : Result<RecordId>.Refuse(saved.Errors);
    }
}
