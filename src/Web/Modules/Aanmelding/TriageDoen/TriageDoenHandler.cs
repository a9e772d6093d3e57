namespace Eenlijn.Web.Modules.Aanmelding.TriageDoen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TriageDoenHandler(Store store, Lezer lezer, Triages triages, Profielen profielen, Gids gids, Kalender kalender)
{
    /// <param name="version">Of the registration: who triages at the same time meets the other one first.</param>
    /// <returns>Null when the registration is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId aanmelding, TriageGegevens gegevens, MedewerkerId ik, RecordId id, int version, CancellationToken ct)
    {
        if (await triages.IsGedaanAsync(id, ik, ct))
        {
            return Store.AlBewaard;
        }

        if (await lezer.LoadAanmeldingAsync(aanmelding, version, ct) is not { } gevonden)
        {
            return null;
        }

        // Said before anything else: what would be refused now may be right beside what a colleague wrote in between.
        if (gevonden.Version != version)
        {
            return (Result)Store.Conflict;
        }

        // Who is chosen works with families in this team: the form offers nobody else.
        var team = (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => m.Id).ToHashSet();
        var verzoek = gegevens.Verzoek.Aan is { } aan && !team.Contains(aan) ? gegevens.Verzoek with { Aan = null } : gegevens.Verzoek;
        var door = gegevens.GezienDoor is { } wie && team.Contains(wie) ? gegevens.GezienDoor : null;
        var magUitsluiten = (gegevens.PsychiatrieUitgesloten || gegevens.BeperkingUitgesloten) && await profielen.MagUitsluitenAsync(ik, ct);
        var triage = Triage.Doen(
            gevonden, await triages.AantalAsync(aanmelding, ct), gegevens with { Verzoek = verzoek, GezienDoor = door }, ik, magUitsluiten, kalender.Nu, id);
        if (!triage.IsSuccess)
        {
            return Result.From(triage.Errors);
        }

        store.Add(triage.Value);
        return await store.SaveAsync(ct);
    }
}
