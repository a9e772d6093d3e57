namespace Eenlijn.Web.Modules.Beslissen.GesprekVoorbereiden;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class GesprekVoorbereidenHandler(Store store, Kalender kalender)
{
    /// <param name="meenemen">Open questions of earlier talks, taken along in the same save.</param>
    public async Task<Result<RecordId>> HandleAsync(Dossier dossier, GesprekGegevens gegevens, Zicht zicht, IReadOnlyCollection<Guid> meenemen, CancellationToken ct)
    {
        var eerdere = meenemen.Count == 0 ? [] : await dossier.Records<Beslisgesprek>().AsTracking()
            .Where(g => g.Punten.Any(p => p.Soort == Puntsoort.OpenVraag && p.Stand == Puntstand.Open && meenemen.Contains(p.Id)))
            .ToListAsync(ct);
        var vragen = eerdere.SelectMany(g => g.Punten).Where(p => p.IsOpenVraag && meenemen.Contains(p.Id)).OrderBy(p => p.Id).ToList();
        var gesprek = Beslisgesprek.Voorbereiden(dossier.CasusId, gegevens, vragen, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!gesprek.IsSuccess)
        {
            return Result<RecordId>.Refuse(gesprek.Errors);
        }

        eerdere.ForEach(g => g.VragenMeenemen(meenemen));
        store.Add(gesprek.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? gesprek.Value.Id : Result<RecordId>.Refuse(saved.Errors);
    }
}
