namespace Eenlijn.Web.Modules.Plan.AchttienWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AchttienWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, AchttienInput input, PlanKeuzes keuzes, CancellationToken ct) =>
        store.WijzigenAsync<Achttien>(dossier, id, input.Version, PlanFouten.NietMeer, r => r.Wijzigen(input.AlsGegevens(keuzes), input.Zichtbaar, kalender.Vandaag), ct);
}
