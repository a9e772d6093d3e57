namespace Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Opens a case that is not one's own for 24 hours (architecture §9).</summary>
public sealed class NoodtoegangNemenHandler(Store store, TeamToegang toegang, ActingContext acting, Kalender kalender)
{
    public async Task<Result> HandleAsync(CasusId casus, string? reden, CancellationToken ct)
    {
        if (await toegang.KanOpenenAsync(casus, acting.Ik, metNood: true, ct))
        {
            // Two windows, or access that was given meanwhile: nothing to take.
            return Result.Ok;
        }

        var nood = Noodtoegang.Nemen(casus, acting.Ik, reden, kalender.Nu);
        if (!nood.IsSuccess)
        {
            return Result.From(nood.Errors);
        }

        store.Add(nood.Value);
        return await store.SaveAsync(ct);
    }
}
