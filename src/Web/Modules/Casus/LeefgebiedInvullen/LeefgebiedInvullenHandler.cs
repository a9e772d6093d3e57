namespace Eenlijn.Web.Modules.Casus.LeefgebiedInvullen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class LeefgebiedInvullenHandler(Store store, Kalender kalender)
{
    public Task<Result> InvullenAsync(Dossier dossier, RecordId id, LeefgebiedInvullenModel.InputModel input, CancellationToken ct) =>
        DoAsync(dossier, id, input.Version, v => v.Invullen(input.WatGaatGoed, input.WatIsLastig, input.WatWilHetGezin), ct);

    public Task<Result> SluitenAsync(Dossier dossier, RecordId id, CancellationToken ct) => DoAsync(dossier, id, null, v => v.Sluiten(kalender.Vandaag), ct);

    private async Task<Result> DoAsync(Dossier dossier, RecordId id, int? version, Func<Verkenning, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Verkenning>(id, version, ct) is not { } verkenning)
        {
            return CasusFouten.GeenVerkenning;
        }

        var result = act(verkenning);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
