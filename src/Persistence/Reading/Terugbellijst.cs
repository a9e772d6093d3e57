namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>Who of the cases of the acting worker waits to be called back (R1-060); what is shown goes into the log.</summary>
public sealed class Terugbellijst(Lezer lezer, ReadLog log)
{
    /// <summary>Who waits longest first. One query.</summary>
    public async Task<IReadOnlyList<TerugbelRij>> LijstAsync(CancellationToken cancellationToken)
    {
        var (gezinnen, staf) = (lezer.Gezinnen, lezer.Medewerkers);
        var rijen = await (
            from t in lezer.Records<Taak>()
            join c in lezer.Casussen on t.CasusId equals c.Id
            join g in gezinnen on c.GezinId equals g.Id
            join m in staf on t.Voor equals m.Id
            where t.Soort == TaakSoort.Terugbellen && t.Status == TaakStatus.Open
            orderby t.GenoteerdOp, t.Id
            select new TerugbelRij(t.Id.Value, t.CasusId, g.Naam, t.Wat, t.Toelichting, m.Naam, t.GenoteerdOp, t.Op)).ToListAsync(cancellationToken);
        log.Listed("Terugbellen", rijen.Select(r => r.Casus));
        return rijen;
    }
}

/// <summary>Somebody who waits to be called back.</summary>
/// <param name="Sinds">The day on which it was noted.</param>
/// <param name="Op">The day on which it is due.</param>
public sealed record TerugbelRij(Guid Id, CasusId Casus, string Gezin, string Wat, string? Toelichting, string Wie, DateOnly Sinds, DateOnly Op);
