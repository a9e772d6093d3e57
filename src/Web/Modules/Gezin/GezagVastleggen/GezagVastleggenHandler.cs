namespace Eenlijn.Web.Modules.Gezin.GezagVastleggen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Records who has authority over a child. What held until now ends the day before: a child has one authority at a time.</summary>
public sealed class GezagVastleggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, GezagGegevens gegevens, CancellationToken ct)
    {
        var kind = gegevens.Kind;
        var geboorte = await dossier.Personen.Where(p => p.Id == kind).Select(p => p.Geboorte).FirstOrDefaultAsync(ct);
        var nieuw = Gezag.Vastleggen(gegevens, geboorte, kalender.Vandaag);
        if (!nieuw.IsSuccess)
        {
            return Result.From(nieuw.Errors);
        }

        foreach (var id in await dossier.Gezag.Where(g => g.Kind == kind && g.Tot == null).Select(g => g.Id).ToListAsync(ct))
        {
            if (gegevens.Van is not { } van)
            {
                return new DomainError("gezag-zonder-begin", "Voor dit kind staat al gezag. Vul in vanaf wanneer dit geldt; het oude eindigt dan de dag ervoor.", nameof(Gezag.Van));
            }

            var oud = await dossier.LoadGezagAsync(id, null, ct);
            if (oud!.Beeindigen(van.AddDays(-1)) is { IsSuccess: false })
            {
                return new DomainError("gezag-voor-vorige", "Er staat al gezag dat op deze dag of later begon. Kies een latere dag, of beëindig dat gezag eerst.", nameof(Gezag.Van));
            }
        }

        store.Add(nieuw.Value);
        return await store.SaveAsync(ct);
    }
}
