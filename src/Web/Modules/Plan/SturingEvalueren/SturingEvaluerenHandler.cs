namespace Eenlijn.Web.Modules.Plan.SturingEvalueren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class SturingEvaluerenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, SturingEvaluerenModel.InputModel input, CancellationToken ct) => store.WijzigenAsync<Sturing>(
        dossier,
        id,
        input.Version,
        PlanFouten.NietMeer,
        s => s.Evalueren(input.Doorgaan is { } verder ? verder == SturingVerder.Door : null, input.Tekst, input.Volgende, dossier.Medewerker, kalender.Vandaag),
        ct);
}
