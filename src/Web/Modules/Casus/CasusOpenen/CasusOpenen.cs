namespace Eenlijn.Web.Modules.Casus.CasusOpenen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;

/// <summary>A registration that was allocated becomes a case with a casusregisseur, in the same save (K7).</summary>
public sealed class CasusOpenen(Kalender kalender) : IReaction
{
    public Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken)
    {
        if (happened is AanmeldingToegewezen toegewezen)
        {
            store.Add(Casus.Openen(
                toegewezen.Gezin,
                toegewezen.Team,
                toegewezen.Aanmelding,
                RegieHouder.Regisseur(toegewezen.Regisseur),
                toegewezen.Door,
                kalender.Vandaag));
        }

        return Task.CompletedTask;
    }
}
