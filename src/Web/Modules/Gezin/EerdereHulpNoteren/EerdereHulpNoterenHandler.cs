namespace Eenlijn.Web.Modules.Gezin.EerdereHulpNoteren;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;

public sealed class EerdereHulpNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(PersoonId persoon, EerdereHulpGegevens gegevens, CancellationToken ct)
    {
        var hulp = EerdereHulp.Noteren(persoon, gegevens, kalender.Vandaag);
        if (!hulp.IsSuccess)
        {
            return Result.From(hulp.Errors);
        }

        store.Add(hulp.Value);
        return await store.SaveAsync(ct);
    }
}
