namespace Eenlijn.Web.Modules.Gezin.LidBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class LidBeeindigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, PersoonId persoon, DateOnly tot, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var result = gezin.LidBeeindigen(persoon, tot);
        return result.IsSuccess ? await store.SaveAsync(ct) : Result.From([.. result.Errors.Select(e => e with { Veld = "Tot" })]);
    }
}
