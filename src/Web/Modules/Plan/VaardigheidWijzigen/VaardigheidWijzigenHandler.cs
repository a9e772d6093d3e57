namespace Eenlijn.Web.Modules.Plan.VaardigheidWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VaardigheidWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, VaardigheidInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Vaardigheid>(dossier, id, input.Version, PlanFouten.NietMeer, r => r.Wijzigen(input.AlsGegevens(keuzes), dossier.Medewerker, kalender.Vandaag), ct);
}
