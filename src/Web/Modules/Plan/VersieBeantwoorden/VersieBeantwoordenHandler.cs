namespace Eenlijn.Web.Modules.Plan.VersieBeantwoorden;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VersieBeantwoordenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, Guid versie, GegevenAntwoord gegeven, int? version, CancellationToken ct)
    {
        if (await dossier.LoadPlanAsync(version, ct) is not { } plan)
        {
            return PlanFouten.GeenPlan;
        }

        if (gegeven.Wie is not { } wie)
        {
            return new DomainError("wie-leeg", "Kies wie antwoord geeft.", "Wie");
        }

        var result = plan.Antwoorden(versie, wie, gegeven.Antwoord, gegeven.Opmerking, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}

/// <summary>What one person said.</summary>
public sealed record GegevenAntwoord(PersoonId? Wie, Antwoord? Antwoord, string? Opmerking);
