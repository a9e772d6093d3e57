namespace Eenlijn.Web.Modules.Gezin.MaatregelVerlengen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class MaatregelVerlengenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, MaatregelId id, DateOnly op, DateOnly tot, string? zaaknummer, int version, CancellationToken ct)
    {
        if (await dossier.LoadMaatregelAsync(id, version, ct) is not { } maatregel)
        {
            return new DomainError("maatregel-weg", "Deze maatregel staat er niet meer.");
        }

        var result = maatregel.Verlengen(op, tot, zaaknummer, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
