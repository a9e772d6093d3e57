namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Casus.Contacten;
using Microsoft.EntityFrameworkCore;

/// <summary>What was asked, what happens now and what happened last, each kept short.</summary>
public sealed record CasusBeeld
{
    /// <summary>As many lines as fit without scrolling.</summary>
    private const int Laatste = 6;

    /// <summary>When the family and the team look back on the plan; also when it has no goals any more.</summary>
    public DateOnly? TerugkijkenOp { get; init; }

    public List<VraagBeeld> Vragen { get; init; } = [];

    public List<BelofteBeeld> Beloften { get; init; } = [];

    public List<TaakBeeld> Taken { get; init; } = [];

    public List<DateOnly> Bekeken { get; init; } = [];

    public List<SuccesBeeld> Successen { get; init; } = [];

    public List<ContactRij> Contacten { get; init; } = [];

    /// <summary>Three queries: what belongs together and is short is read together.</summary>
    public static async Task<CasusBeeld> LeesAsync(Dossier dossier, CancellationToken ct)
    {
        var staf = dossier.Staf;
        var vragen = dossier.Records<Vraag>().Where(v => !v.Vervallen);
        var beloften = dossier.Records<Belofte>().Where(b => b.Status == BelofteStatus.Open);
        var taken = dossier.Records<Taak>().Where(t => t.Status == TaakStatus.Open);
        var bekeken = dossier.Records<VeiligheidBekeken>().OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Take(2);
        var successen = dossier.GezinsRecords<Succes>().OrderByDescending(s => s.Op).ThenByDescending(s => s.Id).Take(3);
        var nu = await dossier.Casus.Select(c => new CasusBeeld
        {
            Vragen = vragen.Where(r => r.CasusId == c.Id).Select(v => new VraagBeeld(v.Id, v.Soort, v.Woorden, v.GezegdDoor, v.WoordenVan, v.Op, v.Wens)).ToList(),
            Beloften = beloften.Where(r => r.CasusId == c.Id).Select(b => new BelofteBeeld(b.Id, b.Wat, b.AanPersoon, b.Voor, staf.Where(m => m.Id == b.Door).Select(m => m.Roepnaam).FirstOrDefault()!)).ToList(),
        }).SingleAsync(ct);
        var (plan, verborgen) = (dossier.Plan, dossier.VerborgenTerugkijkdagen);
        var straks = await dossier.Casus.Select(c => new CasusBeeld
        {
            Taken = taken.Where(r => r.CasusId == c.Id).Select(t => new TaakBeeld(t.Id, t.Wat, t.Op, t.Tijd, t.Plaats, t.Toelichting, staf.Where(m => m.Id == t.Voor).Select(m => m.Roepnaam).FirstOrDefault()!)).ToList(),
            TerugkijkenOp = plan.Where(p => !verborgen.Contains(p.TerugkijkenOp)).Select(p => p.TerugkijkenOp).FirstOrDefault(),
            Bekeken = bekeken.Where(r => r.CasusId == c.Id).Select(b => b.Op).ToList(),
            Successen = successen.Where(r => r.GezinId == c.GezinId).Select(s => new SuccesBeeld(s.Wat, s.Op, s.Soort)).ToList(),
        }).SingleAsync(ct);
        return nu with
        {
            TerugkijkenOp = straks.TerugkijkenOp,
            Taken = straks.Taken,
            Bekeken = straks.Bekeken,
            Successen = straks.Successen,
            Contacten = await dossier.ContactRijen(dossier.Records<Contact>()).Take(Laatste).ToListAsync(ct),
        };
    }
}

/// <summary>A question of the family, or the one behind it.</summary>
public sealed record VraagBeeld(RecordId Id, VraagSoort Soort, string Woorden, PersoonId? GezegdDoor, string? WoordenVan, DateOnly Op, string? Wens);

/// <summary>An open promise.</summary>
public sealed record BelofteBeeld(RecordId Id, string Wat, PersoonId? Aan, DateOnly Voor, string Door);

/// <summary>An open task.</summary>
public sealed record TaakBeeld(RecordId Id, string Wat, DateOnly Op, TimeOnly? Tijd, string? Plaats, string? Toelichting, string Door);

/// <summary>Something that worked out.</summary>
public sealed record SuccesBeeld(string Wat, DateOnly Op, SuccesSoort Soort);
