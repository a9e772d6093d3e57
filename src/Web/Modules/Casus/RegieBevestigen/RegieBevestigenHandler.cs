namespace Eenlijn.Web.Modules.Casus.RegieBevestigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RegieBevestigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId afspraak, Guid bevestiging, RegieBevestigenModel.InputModel input, CancellationToken ct)
    {
        // Answers of two parties at once do not touch each other: no version of the form is asked.
        if (await dossier.LoadAsync<Regieafspraak>(afspraak, null, ct) is not { } gevonden)
        {
            return CasusFouten.GeenAfspraak;
        }

        var result = gevonden.Bevestigen(bevestiging, input.Antwoord, input.Opmerking, input.Op, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
