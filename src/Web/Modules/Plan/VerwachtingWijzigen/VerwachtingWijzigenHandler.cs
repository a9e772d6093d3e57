namespace Eenlijn.Web.Modules.Plan.VerwachtingWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerwachtingWijzigenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, VerwachtingInput input, PlanKeuzes keuzes, CancellationToken ct) => store.WijzigenAsync<Verwachting>(
        dossier, id, input.Version, PlanFouten.NietMeer, v => v.Wijzigen(input.AlsGegevens(keuzes), input.AlsZicht(keuzes), kalender.Vandaag), ct);

    public Task<Result> VervallenAsync(Dossier dossier, RecordId id, CancellationToken ct) =>
        store.WijzigenAsync<Verwachting>(dossier, id, null, PlanFouten.NietMeer, v => v.Vervallen(kalender.Vandaag), ct);
}
