namespace Eenlijn.Web.Modules.Plan.ReactieNoteren;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ReactieNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, PersoonId? wie, string? tekst, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, null, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        if (doel.Reacties.Any(r => r.Wie == wie && r.Tekst == tekst?.Trim()))
        {
            return new DomainError("reactie-bestaat", "Deze reactie staat al bij het doel.", nameof(Reactie.Tekst));
        }

        var reactie = doel.ReactieNoteren(wie, tekst, dossier.Medewerker, kalender.Vandaag);
        return reactie.IsSuccess ? await store.SaveAsync(ct) : Result.From(reactie.Errors);
    }
}
