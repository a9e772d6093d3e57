namespace Eenlijn.Web.Modules.Plan.DraagkrachtWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class DraagkrachtWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, DraagkrachtInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Draagkracht>(dossier, id, input.Version, PlanFouten.NietMeer, r => r.Wijzigen(input.AlsGegevens(keuzes), dossier.Medewerker, input.Zichtbaar, kalender.Vandaag), ct);
}
