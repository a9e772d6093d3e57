namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>Which cases two entries touch, and what says that they are two people.</summary>
internal sealed class Samenvoeggrens(AppDbContext db, Lezer lezer)
{
    /// <summary>The cases in which either stands, and whether the acting worker can open all of them without emergency access.</summary>
    public async Task<(IReadOnlyList<CasusId> Casussen, bool AllesTeOpenen)> CasussenAsync(IReadOnlyCollection<Gevonden> gevonden, CancellationToken ct)
    {
        var gezinnen = gevonden.Select(g => g.Gezin).OfType<Guid>().Distinct().Select(GezinId.From).ToList();
        var direct = gevonden.Select(g => g.Casus).OfType<Guid>().Distinct().Select(CasusId.From).ToList();
        // Nothing to look for is left out: SQLite would walk the table to find that out.
        var casussen = db.Set<Casus>().Where(c => gezinnen.Contains(c.GezinId)).Select(c => c.Id);
        var alle = await (direct.Count == 0 ? casussen : casussen.Union(db.Set<Casus>().Where(c => direct.Contains(c.Id)).Select(c => c.Id))).ToListAsync(ct);
        var open = await lezer.Casussen.Where(c => alle.Contains(c.Id)).CountAsync(ct);
        // A registration of another team that still waits is work of somebody else too.
        var aanmeldingen = gevonden.Where(g => g.Verwijzing.Root.ClrType == typeof(Aanmelding)).Select(g => new RecordId(g.Root)).Distinct().ToList();
        List<GezinId?> bijGezin = [.. gezinnen];
        var vanGezin = db.Set<Aanmelding>().Where(a => bijGezin.Contains(a.GezinId)).Select(a => new { a.Id, a.Status });
        var geraakt = await (aanmeldingen.Count == 0
            ? vanGezin
            : vanGezin.Union(db.Set<Aanmelding>().Where(a => aanmeldingen.Contains(a.Id)).Select(a => new { a.Id, a.Status }))).ToListAsync(ct);
        var wachtend = geraakt.Where(a => a.Status == AanmeldingStatus.Ontvangen).Select(a => a.Id).ToList();
        var leesbaar = wachtend.Count == 0 ? 0 : await lezer.WachtendeAanmeldingen.Where(a => wachtend.Contains(a.Id)).CountAsync(ct);
        return (alle, open == alle.Count && leesbaar == wachtend.Count);
    }

    /// <summary>One query.</summary>
    public async Task<SamenvoegGrenzen> TussenAsync(PersoonId een, PersoonId ander, bool allesTeOpenen, CancellationToken ct) =>
        await db.Set<Persoon>().Where(p => p.Id == een).Select(p => new SamenvoegGrenzen
        {
            AllesTeOpenen = allesTeOpenen,
            Verwant = db.Set<Relatie>().Any(r => !r.Verwijderd && r.Van == een && r.Naar == ander) || db.Set<Relatie>().Any(r => !r.Verwijderd && r.Van == ander && r.Naar == een),
            GezagOnderling = db.Set<Gezag>().Any(g => g.Kind == een && g.Houders.Any(h => h.PersoonId == ander))
                || db.Set<Gezag>().Any(g => g.Kind == ander && g.Houders.Any(h => h.PersoonId == een))
                || db.Set<Gezag>().SelectMany(g => g.Houders, (g, h) => new { g.Id, h.PersoonId }).Where(h => h.PersoonId == een)
                    .Any(h => db.Set<Gezag>().SelectMany(g => g.Houders, (g, h) => new { g.Id, h.PersoonId }).Any(a => a.PersoonId == ander && a.Id == h.Id))
                || db.Set<NietInStaatBesluit>().Any(b => b.Persoon == een && b.VertegenwoordigerPersoon == ander)
                || db.Set<NietInStaatBesluit>().Any(b => b.Persoon == ander && b.VertegenwoordigerPersoon == een),
            Afgeschermd = db.Set<Afscherming>().Any(a => a.VoorPersoon == een && a.Persoon == ander) || db.Set<Afscherming>().Any(a => a.VoorPersoon == ander && a.Persoon == een),
            SamenGevraagd = db.Set<Plan>().SelectMany(v => v.Versies).Where(v => v.Status == VersieStatus.Voorgesteld || v.Status == VersieStatus.VanKracht)
                    .SelectMany(v => v.Instemmingen, (v, i) => new { v.Id, i.Persoon }).Where(i => i.Persoon == een)
                    .Any(i => db.Set<Plan>().SelectMany(v => v.Versies).SelectMany(v => v.Instemmingen, (v, j) => new { v.Id, j.Persoon }).Any(j => j.Persoon == ander && j.Id == i.Id))
                || db.Set<Toestemmingsvraag>().SelectMany(v => v.Antwoorden, (v, a) => new { v.Id, a.Persoon }).Where(a => a.Persoon == een)
                    .Any(a => db.Set<Toestemmingsvraag>().SelectMany(v => v.Antwoorden, (v, b) => new { v.Id, b.Persoon }).Any(b => b.Persoon == ander && b.Id == a.Id)),
        }).SingleAsync(ct);
}
