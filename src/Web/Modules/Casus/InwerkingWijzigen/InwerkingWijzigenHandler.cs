namespace Eenlijn.Web.Modules.Casus.InwerkingWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class InwerkingWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, InwerkingWijziging input, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Inwerking>(id, input.Version, ct) is not { } inwerking)
        {
            return new DomainError("geen-inwerking", "Deze overdracht staat er niet meer.");
        }

        var result = inwerking.Wijzigen(input.AlsGegevens(), dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
