namespace Eenlijn.Web.Modules.Plan.HulpWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class HulpWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, HulpInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Hulp>(dossier, id, input.Version, PlanFouten.NietMeer, r => r.Wijzigen(input.AlsGegevens(keuzes), input.AlsZicht(keuzes), dossier.Medewerker, kalender.Vandaag), ct);
}
