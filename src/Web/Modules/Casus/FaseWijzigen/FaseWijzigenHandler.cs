namespace Eenlijn.Web.Modules.Casus.FaseWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Another phase. At closing, what stays open goes to somebody with a name (R0-024, K34).</summary>
public sealed class FaseWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, FaseStap stap, int version, CancellationToken ct)
    {
        var vandaag = kalender.Vandaag;
        var casus = await dossier.LoadCasusAsync(version, ct);
        var zorgen = await dossier.OpenZorgenAsync(ct);
        var beloften = await dossier.Records<Belofte>().AsTracking().Where(b => b.Status == BelofteStatus.Open).ToListAsync(ct);
        var result = casus.FaseWijzigen(stap, new([.. zorgen.Select(z => z.Naam).Distinct()], beloften.Count), dossier.Medewerker, vandaag);
        if (!result.IsSuccess)
        {
            return result;
        }

        if (stap is { Naar: Fase.Gesloten, Opvolger: { } opvolger } && beloften.Count > 0)
        {
            beloften.ForEach(belofte => belofte.Overdragen(opvolger));
            var kanErbij = casus.HuidigeRegie.Medewerker == opvolger
                || await dossier.Records<Betrokkenheid>().AnyAsync(b => b.Medewerker == opvolger && b.Tot == null, ct);
            if (!kanErbij)
            {
                store.Add(Betrokkenheid.Beginnen(
                    dossier.CasusId,
                    new(BetrokkenSoort.Medewerker, "neemt over wat nog open staat") { Medewerker = opvolger },
                    vandaag,
                    dossier.Medewerker,
                    new(ZichtbaarVoor.Medewerkers, [])).Value);
            }
        }

        return await store.SaveAsync(ct);
    }
}
