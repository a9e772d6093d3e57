namespace Eenlijn.Web.Modules.Casus.CasusOpenen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>
/// A registration that was allocated becomes a case with a casusregisseur, in the same save (K7); one of a family with a case
/// joins that. The family's own words, their wish and who said it go along as a dated question, so that nobody types them again; a
/// wish goes along also when the family itself is still to be heard.
/// </summary>
public sealed class CasusOpenen(Kalender kalender, Lezer lezer) : IReaction
{
    public async Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case AanmeldingToegewezen toegewezen:
                var nieuw = await lezer.AanmeldingInhoudAsync(toegewezen.Aanmelding, cancellationToken);
                var casus = Casus.Openen(
                    toegewezen.Gezin,
                    toegewezen.Team,
                    toegewezen.Aanmelding,
                    RegieHouder.Regisseur(toegewezen.Regisseur),
                    toegewezen.Door,
                    kalender.Vandaag,
                    nieuw?.RedenTweedeCasus is { } reden ? $"tweede casus van dit gezin: {reden}" : null);
                store.Add(casus);
                Neem(nieuw, casus.Id, toegewezen.Door, store);
                Gesprek(nieuw, casus.Id, toegewezen.Door, nieuw?.Afspraak.Met == toegewezen.Regisseur, store);
                break;
            case AanmeldingBijCasusGevoegd erbij:
                var inhoud = await lezer.AanmeldingInhoudAsync(erbij.Aanmelding, cancellationToken);
                Neem(inhoud, erbij.Casus, erbij.Door, store);
                Gesprek(inhoud, erbij.Casus, erbij.Door, inhoud?.Afspraak.Met is not { } met || await lezer.KanErbijAsync(erbij.Casus, met, cancellationToken), store);
                break;
        }
    }

    private static void Neem(AanmeldingInhoud? inhoud, CasusId casus, MedewerkerId door, Store store)
    {
        if (inhoud is null)
        {
            return;
        }

        var vraag = Vraag.UitAanmelding(
            casus,
            new(inhoud.Woorden, inhoud.Op)
            {
                GezegdDoor = inhoud.GezegdDoor,
                WoordenVan = inhoud.WoordenVan,
                Wens = new(inhoud.Wens, inhoud.RedenVanWens, inhoud.Besproken),
            },
            door,
            new(ZichtbaarVoor.Medewerkers, inhoud.GezegdDoor is { } zei ? [zei] : inhoud.OverWie));
        // Refused when only a partner spoke and no help was named: then the registration, linked to the case, holds all there is.
        if (vraag.IsSuccess)
        {
            store.Add(vraag.Value);
        }
    }

    /// <summary>The first talk that was agreed goes along as a task of who sees the family; he can open the case from then on (R4-032).</summary>
    private void Gesprek(AanmeldingInhoud? inhoud, CasusId casus, MedewerkerId door, bool kanErbij, Store store)
    {
        if (inhoud?.Afspraak is not { Met: { } met, Op: { } op } afspraak || op < kalender.Vandaag)
        {
            return;
        }

        var zicht = new Zicht(ZichtbaarVoor.Medewerkers, inhoud.OverWie);
        store.Add(Taak.Plannen(casus, new(TaakSoort.Gesprek, "Eerste gesprek met het gezin", op, afspraak.Tijd, afspraak.Plaats, null, met), door, zicht).Value);
        if (!kanErbij)
        {
            store.Add(Betrokkenheid.Beginnen(casus, new(BetrokkenSoort.Medewerker, "ziet het gezin voor het eerste gesprek") { Medewerker = met }, kalender.Vandaag, door, zicht).Value);
        }
    }
}
