namespace Eenlijn.Web.Modules.Casus.VerschilNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerschilNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result<RecordId>> HandleAsync(Dossier dossier, string? onderwerp, VisieGegevens eerste, VisieGegevens tweede, Zicht zicht, CancellationToken ct)
    {
        var verschil = Verschil.Noteren(dossier.CasusId, onderwerp, eerste, tweede, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!verschil.IsSuccess)
        {
            return Result<RecordId>.Refuse(verschil.Errors);
        }

        store.Add(verschil.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? verschil.Value.Id : Result<RecordId>.Refuse(saved.Errors);
    }
}
