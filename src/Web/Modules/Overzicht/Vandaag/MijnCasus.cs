namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>One of my cases with the days that belong to the case itself: looking at safety again, looking back on the plan.</summary>
public sealed record MijnCasus
{
    public required CasusId Id { get; init; }

    public required string Naam { get; init; }

    public required MedewerkerId Regie { get; init; }

    public required Fase Fase { get; init; }

    public DateOnly? BekekenOp { get; init; }

    public DateOnly? OpnieuwOp { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? TerugkijkenWaar { get; init; }

    /// <summary>The first day on which the worker looks again at a concern of which he keeps sight.</summary>
    public DateOnly? ZorgOp { get; init; }

    public DateOnly? ZorgSinds { get; init; }

    /// <summary>Opened from a registration on this day, and nobody has spoken with the family since.</summary>
    public DateOnly? WachtSinds { get; init; }

    public static Task<List<MijnCasus>> LijstAsync(Lezer lezer, MijnDag dag, CancellationToken ct)
    {
        var (gezinnen, plannen, bekeken) = (lezer.Gezinnen, lezer.Plannen, lezer.Records<VeiligheidBekeken>());
        var ik = dag.Ik;
        var zorgen = lezer.Records<ZorgOverVeiligheid>().Where(z => z.Zichthouder == ik && z.GeslotenOp == null);
        var gesproken = lezer.Records<Contact>().Where(k => k.Uitkomst == ContactUitkomst.Gesproken);
        return (
            from c in lezer.Casussen
            join g in gezinnen on c.GezinId equals g.Id
            from r in c.Regie.Where(r => r.Tot == null)
            select new MijnCasus
            {
                Id = c.Id,
                Naam = g.Naam,
                Regie = r.Medewerker,
                Fase = c.Fase,
                BekekenOp = bekeken.Where(b => b.CasusId == c.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Select(b => (DateOnly?)b.Op).FirstOrDefault(),
                OpnieuwOp = bekeken.Where(b => b.CasusId == c.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Select(b => (DateOnly?)b.OpnieuwOp).FirstOrDefault(),
                TerugkijkenOp = plannen.Where(p => p.GezinId == g.Id).Select(p => p.TerugkijkenOp).FirstOrDefault(),
                TerugkijkenWaar = plannen.Where(p => p.GezinId == g.Id).Select(p => p.TerugkijkenWaar).FirstOrDefault(),
                ZorgOp = zorgen.Where(z => z.CasusId == c.Id).Min(z => (DateOnly?)z.VolgendeKeer),
                ZorgSinds = zorgen.Where(z => z.CasusId == c.Id).Min(z => (DateOnly?)z.Sinds),
                WachtSinds = c.Aanmelding != null && !gesproken.Any(k => k.CasusId == c.Id) ? c.GeopendOp : null,
            }).ToListAsync(ct);
    }
}
