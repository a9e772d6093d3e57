namespace Eenlijn.Web.Modules.Casus.CasusOpenen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>
/// A registration that was allocated becomes a case with a casusregisseur, in the same save (K7). The family's own words go
/// along as its first question, so that nobody types them again.
/// </summary>
public sealed class CasusOpenen(Kalender kalender, Lezer lezer) : IReaction
{
    public async Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken)
    {
        if (happened is not AanmeldingToegewezen toegewezen)
        {
            return;
        }

        var casus = Casus.Openen(
            toegewezen.Gezin,
            toegewezen.Team,
            toegewezen.Aanmelding,
            RegieHouder.Regisseur(toegewezen.Regisseur),
            toegewezen.Door,
            kalender.Vandaag);
        store.Add(casus);
        if (await lezer.AanmeldingWoordenAsync(toegewezen.Aanmelding, cancellationToken) is { } gezegd)
        {
            var zicht = new Zicht(ZichtbaarVoor.Medewerkers, [gezegd.GezegdDoor]);
            var vraag = Vraag.Noteren(casus.Id, VraagSoort.Direct, gezegd.Woorden, gezegd.GezegdDoor, gezegd.Op, toegewezen.Door, zicht);
            if (vraag.IsSuccess)
            {
                store.Add(vraag.Value);
            }
        }
    }
}
