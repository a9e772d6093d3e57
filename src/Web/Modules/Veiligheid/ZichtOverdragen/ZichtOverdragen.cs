namespace Eenlijn.Web.Modules.Veiligheid.ZichtOverdragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>An open concern is never nobody's: when who keeps sight leaves the case, who has the casusregie does from there (R1-079).</summary>
public sealed class ZichtOverdragen(Toegangen toegangen) : IReaction
{
    public async Task ReactAsync(DomainEvent happened, Store store, CancellationToken cancellationToken)
    {
        if (happened is not IBeeindigtToegang ended || await toegangen.VertrekAsync(ended, cancellationToken) is not { } vertrek)
        {
            return;
        }

        foreach (var zorg in await toegangen.Records<ZorgOverVeiligheid>(vertrek.Casus).Where(z => z.Zichthouder == vertrek.Wie && z.GeslotenOp == null).ToListAsync(cancellationToken))
        {
            zorg.Overdragen(vertrek.Regie);
        }
    }
}
