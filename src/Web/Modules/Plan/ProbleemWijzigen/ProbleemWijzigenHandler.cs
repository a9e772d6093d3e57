namespace Eenlijn.Web.Modules.Plan.ProbleemWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ProbleemWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, ProbleemInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Probleem>(dossier, id, input.Version, PlanFouten.GeenProbleem, p => p.Wijzigen(input.AlsGegevens(keuzes), input.AlsZicht(keuzes), kalender.Vandaag), ct);
}
