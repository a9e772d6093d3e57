namespace Eenlijn.Web.Modules.Casus.WerkOverdragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Open promises and tasks of who leaves a case go to who has the casusregie, in the same save: otherwise they stand on nobody's
/// Vandaag, and the family waits (R1-038).
/// </summary>
public sealed class WerkOverdragen(Toegangen toegangen) : IReaction
{
    public async Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken)
    {
        if (happened is not IBeeindigtToegang ended || await toegangen.VertrekAsync(ended, cancellationToken) is not { } vertrek)
        {
            return;
        }

        foreach (var belofte in await toegangen.Records<Belofte>(vertrek.Casus).Where(b => b.Door == vertrek.Wie && b.Status == BelofteStatus.Open).ToListAsync(cancellationToken))
        {
            belofte.Overdragen(vertrek.Regie);
        }

        foreach (var taak in await toegangen.Records<Taak>(vertrek.Casus).Where(t => t.Voor == vertrek.Wie && t.Status == TaakStatus.Open).ToListAsync(cancellationToken))
        {
            taak.Overdragen(vertrek.Regie);
        }

        foreach (var steun in await toegangen.Records<Steunafspraak>(vertrek.Casus).Where(s => s.Door == vertrek.Wie && s.GestoptOp == null).ToListAsync(cancellationToken))
        {
            steun.Overdragen(vertrek.Regie);
        }

        foreach (var verwijzing in await toegangen.Records<Verwijzing>(vertrek.Casus).Where(v => v.Contacthouder == vertrek.Wie && v.ContactOp != null).ToListAsync(cancellationToken))
        {
            verwijzing.Overdragen(vertrek.Regie);
        }

        foreach (var kwestie in await toegangen.Records<TussenTweeStoelen>(vertrek.Casus).Where(k => k.Eigenaar == vertrek.Wie && k.OpgelostOp == null).ToListAsync(cancellationToken))
        {
            kwestie.Overdragen(vertrek.Regie);
        }
    }
}
