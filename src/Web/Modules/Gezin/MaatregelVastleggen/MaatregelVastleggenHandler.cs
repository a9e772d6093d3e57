namespace Eenlijn.Web.Modules.Gezin.MaatregelVastleggen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Records a measure. What is unusual is said first; who goes on writes why (R1-027).</summary>
public sealed class MaatregelVastleggenHandler(Store store, Kalender kalender)
{
    public async Task<MaatregelUitkomst> HandleAsync(Dossier dossier, MaatregelGegevens gegevens, string? afwijking, CancellationToken ct)
    {
        var adviezen = await dossier.MaatregelAdviezenAsync(gegevens, null, ct);
        var nieuw = Maatregel.Vastleggen(gegevens, kalender.Vandaag, adviezen, afwijking);
        if (!nieuw.IsSuccess)
        {
            return new(Result.From(nieuw.Errors), adviezen);
        }

        store.Add(nieuw.Value);
        return new(await store.SaveAsync(ct), adviezen);
    }
}
