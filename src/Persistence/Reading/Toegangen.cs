namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>What the end of an access means: whoever can't open a case any more keeps no work in it.</summary>
public sealed class Toegangen(AppDbContext db)
{
    /// <summary>Who loses the case with this access, and who has the casusregie from here; null when he can open it another way.</summary>
    public async Task<Vertrek?> VertrekAsync(IBeeindigtToegang ended, CancellationToken cancellationToken)
    {
        var (casus, bron, tot) = (ended.VoorDossier, ended.Bron, ended.Tot);
        var toegangen = await db.Set<DossierToegang>().AsNoTracking().Where(t => t.Dossier == casus && (t.Bron == bron || t.Tot == null || t.Tot > tot)).ToListAsync(cancellationToken);
        // Emergency access is no way to stay: nobody keeps work by it.
        if (toegangen.FirstOrDefault(t => t.Bron == bron) is not { Medewerker: var wie }
            || toegangen.Any(t => t.Bron != bron && t.Medewerker == wie && t.Grond != ToegangsGrond.Noodtoegang && t.Grond != ToegangsGrond.Oproep))
        {
            return null;
        }

        // With the regie as this save leaves it.
        var regie = (await db.Set<Casus>().SingleAsync(c => c.Id == casus, cancellationToken)).HuidigeRegie.Medewerker;
        return regie == wie ? null : new(casus, wie, regie);
    }

    /// <summary>The records of a case to hand over, whoever asks for it: nothing of them is shown. What somebody keeps for himself stays his.</summary>
    public IQueryable<T> Records<T>(CasusId casus)
        where T : PersoonsRecord, IVanCasus => db.Set<T>().Where(r => r.CasusId == casus && r.ZichtbaarVoor != ZichtbaarVoor.Schrijver);
}

/// <summary>Somebody leaves a case for good.</summary>
/// <param name="Regie">Who has the casusregie from here, and takes over.</param>
public sealed record Vertrek(CasusId Casus, MedewerkerId Wie, MedewerkerId Regie);
