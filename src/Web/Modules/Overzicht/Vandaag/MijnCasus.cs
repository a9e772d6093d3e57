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

    /// <summary>The worker has the casusregie, or stands in for who has it.</summary>
    public required bool IsMijn { get; init; }

    /// <summary>For whom he stands in here, and until when.</summary>
    public string? WaarnemingVoor { get; init; }

    public DateOnly? WaarnemingTot { get; init; }

    public required Fase Fase { get; init; }

    public DateOnly? BekekenOp { get; init; }

    public DateOnly? OpnieuwOp { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? TerugkijkenWaar { get; init; }

    /// <summary>The first day on which the worker looks again at a concern of which he keeps sight.</summary>
    public DateOnly? ZorgOp { get; init; }

    public DateOnly? ZorgSinds { get; init; }

    /// <summary>The first day on which something that is kept from somebody of the family is weighed again (K17).</summary>
    public DateOnly? AfschermingOp { get; init; }

    /// <summary>The day on which is asked why the case is still open (R1-104).</summary>
    public DateOnly? NogOpenOp { get; init; }

    public required DateOnly GeopendOp { get; init; }

    /// <summary>Opened from a registration on this day, and nobody has spoken with the family since.</summary>
    public DateOnly? WachtSinds { get; init; }

    public static Task<List<MijnCasus>> LijstAsync(Lezer lezer, MijnDag dag, CancellationToken ct)
    {
        var bekeken = lezer.Records<VeiligheidBekeken>();
        var ik = dag.Ik;
        var (overgenomen, staf) = (lezer.Overgenomen, lezer.Medewerkers);
        var waar =
            from w in lezer.MijnWaarnemingen
            join m in staf on w.VoorWie equals m.Id
            group new { w.Tot, m.Roepnaam } by w.CasusId into g
            select new { CasusId = g.Key, Tot = g.Max(x => x.Tot), Voor = g.Min(x => x.Roepnaam) };
        var zorgen = lezer.Records<ZorgOverVeiligheid>()
            .Where(z => z.GeslotenOp == null && (z.Zichthouder == ik || overgenomen.Any(o => o.Casus == z.CasusId && o.Van == z.Zichthouder)))
            .GroupBy(z => z.CasusId).Select(z => new { CasusId = z.Key, Op = z.Min(r => r.VolgendeKeer), Sinds = z.Min(r => r.Sinds) });
        var afgeschermd = lezer.Afschermingen.Where(a => a.OpgehevenOp == null)
            .GroupBy(a => a.GezinId).Select(a => new { GezinId = a.Key, Op = a.Min(r => r.HerzienOp) });
        var gesproken = lezer.Records<Contact>().Where(k => k.Uitkomst == ContactUitkomst.Gesproken);
        return (
            from m in lezer.CasussenMetGezin
            let c = m.Casus
            let p = m.Plan
            from r in c.Regie.Where(r => r.Tot == null)
            from b in bekeken.Where(b => b.CasusId == c.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(1).DefaultIfEmpty()
            join zorgVan in zorgen on c.Id equals zorgVan.CasusId into zorgenVanCasus
            from z in zorgenVanCasus.DefaultIfEmpty()
            join weegVan in afgeschermd on c.GezinId equals weegVan.GezinId into weegVanGezin
            from a in weegVanGezin.DefaultIfEmpty()
            join waarVan in waar on c.Id equals waarVan.CasusId into waarVanCasus
            from w in waarVanCasus.DefaultIfEmpty()
            select new MijnCasus
            {
                Id = c.Id,
                Naam = m.Gezin.Naam,
                IsMijn = r.Medewerker == ik || overgenomen.Any(o => o.Casus == c.Id && o.Van == r.Medewerker),
                WaarnemingVoor = w.Voor,
                WaarnemingTot = (DateOnly?)w.Tot,
                Fase = c.Fase,
                BekekenOp = (DateOnly?)b.Op,
                OpnieuwOp = (DateOnly?)b.OpnieuwOp,
                TerugkijkenOp = p!.TerugkijkenOp,
                TerugkijkenWaar = p!.TerugkijkenWaar,
                AfschermingOp = (DateOnly?)a.Op,
                NogOpenOp = c.NogOpen.Max(n => (DateOnly?)n.Volgende),
                GeopendOp = c.GeopendOp,
                ZorgOp = (DateOnly?)z.Op,
                ZorgSinds = (DateOnly?)z.Sinds,
                WachtSinds = c.Aanmelding != null && !gesproken.Any(k => k.CasusId == c.Id) ? c.GeopendOp : null,
            }).ToListAsync(ct);
    }
}
