namespace Eenlijn.Web.Modules.Casus.WerkdrukBespreken;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

public sealed class WerkdrukBesprekenHandler(Store store, ActingContext acting, Kalender kalender)
{
    public async Task<Result> HandleAsync(Werkdruksignaal signaal, string? afspraak, CancellationToken ct)
    {
        var result = signaal.Bespreken(afspraak, acting.Ik, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
