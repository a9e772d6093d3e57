namespace Eenlijn.Web.Modules.Aanmelding.TriageBekijken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Asks a colleague to look along, and answers (R4-036).</summary>
public sealed class CollegavraagHandler(Store store, Triages triages, Gids gids, Kalender kalender)
{
    /// <returns>Null when the triage is not there or not the worker's to see.</returns>
    public async Task<Result?> VraagAsync(RecordId aanmelding, RecordId triage, Collegaverzoek verzoek, MedewerkerId ik, CancellationToken ct)
    {
        if (await triages.LoadAsync(aanmelding, triage, ct) is not { } gevonden)
        {
            return null;
        }

        var kent = verzoek.Aan is { } aan && (await gids.TeamAsync(kalender.Vandaag, ct)).Any(m => m.Id == aan);
        return await BewaarAsync(gevonden.CollegaVragen(kent ? verzoek : verzoek with { Aan = null }, ik, kalender.Vandaag), ct);
    }

    /// <returns>Null when the triage is not there or not the worker's to see.</returns>
    public async Task<Result?> BeantwoordAsync(RecordId aanmelding, RecordId triage, Guid vraag, string? antwoord, MedewerkerId ik, CancellationToken ct)
    {
        if (await triages.LoadAsync(aanmelding, triage, ct) is not { } gevonden)
        {
            return null;
        }

        return await BewaarAsync(gevonden.CollegaBeantwoorden(vraag, antwoord, ik, kalender.Vandaag), ct);
    }

    private async Task<Result> BewaarAsync(Result result, CancellationToken ct) => result.IsSuccess ? await store.SaveAsync(ct) : result;
}
