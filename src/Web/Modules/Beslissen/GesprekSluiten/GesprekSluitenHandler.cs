namespace Eenlijn.Web.Modules.Beslissen.GesprekSluiten;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Casus.ContactNoteren;

public sealed class GesprekSluitenHandler(Store store, Kalender kalender, ContactNoterenHandler contacten)
{
    /// <param name="contact">How it was and how long it took; null when it becomes no contact.</param>
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, ContactGegevens? contact, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Beslisgesprek>(id, null, ct) is not { } gesprek)
        {
            return new DomainError("geen-gesprek", "Dit gesprek is er niet meer.");
        }

        var result = gesprek.Sluiten(kalender.Vandaag);
        if (result.IsSuccess && contact is not null)
        {
            // As wide as the talk itself: who could read that can read this.
            var zicht = new Zicht(gesprek.ZichtbaarVoor, [.. gesprek.OverWie.Select(o => o.PersoonId)]);
            result = contacten.Toevoegen(dossier, new(contact with
            {
                Op = gesprek.Op,
                Plaats = gesprek.Plaats,
                Verslag = gesprek.Samenvatting is { } tekst ? $"{gesprek.Doel}\n\n{tekst}" : gesprek.Doel,
                Personen = [.. gesprek.Deelnemers.Select(d => d.Persoon).OfType<PersoonId>()],
            }, zicht));
        }

        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
