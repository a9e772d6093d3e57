namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingBijCasusVoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;

/// <summary>The question of a registration joins the case that runs with the family; Casus notes it there in the same save.</summary>
public sealed class AanmeldingBijCasusVoegenHandler(Store store, Lezer lezer, Aanmeldingen aanmeldingen, Kalender kalender)
{
    /// <returns>Null when the registration is not there, or no case runs that it may join.</returns>
    public async Task<BijCasus?> HandleAsync(RecordId id, MedewerkerId door, SprekerKeuze? spreker, int? version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { GezinId: { } gezin } aanmelding
            || await aanmeldingen.LopendAsync(gezin, ct) is not { MagErbij: true } casus)
        {
            return null;
        }

        var gekozen = spreker is null ? Result.Ok : aanmelding.SprekerKiezen(spreker.Wie);
        var result = aanmelding.BijCasusVoegen(casus.Casus, door, kalender.Nu);
        return new(casus, result.IsSuccess && gekozen.IsSuccess ? await store.SaveAsync(ct) : Result.From([.. gekozen.Errors, .. result.Errors]));
    }
}

/// <summary>The case that it joined, and whether that was saved.</summary>
public sealed record BijCasus(LopendeCasus Casus, Result Result);
