namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>Referrals of the case with the names around them.</summary>
public sealed partial class Dossier
{
    /// <summary>Those of a case that the viewer may see, the ones that go on first.</summary>
    private IQueryable<VerwijzingKaart> VerwijzingKaarten(IQueryable<Verwijzing> welke)
    {
        var (staf, organisaties) = (Staf, Organisaties);
        return welke.OrderBy(v => v.ContactOp == null).ThenBy(v => v.ContactOp).ThenByDescending(v => v.VerwezenOp).Select(v => new VerwijzingKaart
        {
            Id = v.Id.Value,
            Naar = organisaties.Where(o => o.Id == v.Naar).Select(o => o.Naam).FirstOrDefault() ?? v.NaarNaam ?? "",
            Contactpersoon = v.Contactpersoon,
            Telefoon = v.Telefoon,
            Waarvoor = v.Waarvoor,
            Veranderwens = v.Veranderwens,
            Krachten = v.Krachten,
            Oplossingen = v.Oplossingen,
            Resultaat = v.Resultaat,
            RedenZonderVerkenning = v.RedenZonderVerkenning,
            VerwezenOp = v.VerwezenOp,
            VerwachteStart = v.VerwachteStart,
            Overbrugging = v.Overbrugging,
            ContacthouderId = v.Contacthouder.Value,
            VoorGezin = v.ZichtbaarVoor == ZichtbaarVoor.Gezin,
            Contacthouder = staf.Where(m => m.Id == v.Contacthouder).Select(m => m.Naam).FirstOrDefault() ?? "",
            ContactOp = v.ContactOp,
            Status = v.Status,
            Stappen = v.Stappen.OrderByDescending(s => s.Op).ThenByDescending(s => s.Id)
                .Select(s => new StapKaart(s.Status, s.Op, s.Toelichting, staf.Where(m => m.Id == s.Door).Select(m => m.Roepnaam).FirstOrDefault() ?? "")).ToList(),
            Terugkoppelingen = v.Terugkoppelingen.OrderByDescending(t => t.Op).ThenByDescending(t => t.Id).Select(t => new TerugkoppelingKaart(t.Op, t.Van, t.Tekst)).ToList(),
        });
    }

    /// <summary>One referral; null when it is not there, or not the viewer's to see: also when it names somebody who is kept from him (K17).</summary>
    public async Task<VerwijzingKaart?> VerwijzingKaartAsync(RecordId id, CancellationToken cancellationToken) =>
        (await LeesbareVerwijzingenAsync(Records<Verwijzing>().Where(v => v.Id == id), cancellationToken)).SingleOrDefault();

    /// <summary>The cards of referrals that name nobody who is kept from the viewer.</summary>
    public async Task<IReadOnlyList<VerwijzingKaart>> LeesbareVerwijzingenAsync(IQueryable<Verwijzing> welke, CancellationToken cancellationToken) =>
        [.. (await VerwijzingKaarten(welke).AsSingleQuery().ToListAsync(cancellationToken)).Where(k => !k.Teksten.Any(NoemtVerborgene))];

    /// <summary>What the whole family may read of what was said before: its question, its strengths and what was talked about, so that nobody types it again. One query.</summary>
    public async Task<Verkend> EerderVerkendAsync(CancellationToken cancellationToken)
    {
        // What is kept from somebody does not come into a new text that he may read (K17).
        var afgeschermd = Afschermingen.Where(a => a.OpgehevenOp == null && a.Record != null).Select(a => a.Record);
        var vragen = Records<Vraag>().Where(v => v.ZichtbaarVoor == ZichtbaarVoor.Gezin && !afgeschermd.Contains(v.Id) && !v.Vervallen && v.Soort == VraagSoort.Direct).Select(v => new { v.Op, Wens = v.Woorden, Kracht = "", Besproken = v.Besproken ?? "" });
        var gebieden = Records<Verkenning>().Where(v => v.ZichtbaarVoor == ZichtbaarVoor.Gezin && !afgeschermd.Contains(v.Id) && v.GeslotenOp == null).Select(v => new { Op = v.GeopendOp, Wens = v.WatWilHetGezin ?? "", Kracht = v.WatGaatGoed ?? "", Besproken = "" });
        var rijen = (await vragen.Concat(gebieden).ToListAsync(cancellationToken)).OrderBy(r => r.Op).ToList();
        return new(Samen(rijen.Select(r => r.Wens)), Samen(rijen.Select(r => r.Kracht)), Samen(rijen.Select(r => r.Besproken)), null);
    }

    private string? Samen(IEnumerable<string> teksten) =>
        string.Join('\n', teksten.Where(t => t.Length > 0 && !NoemtVerborgene(t)).Distinct()) is { Length: > 0 } tekst ? tekst[..Math.Min(tekst.Length, 1000)] : null;

    /// <summary>What the team does itself beside or after the help of a referral: actions of the plan that came from it (R4-129).</summary>
    public async Task<IReadOnlyList<VerwijzingActie>> VerwijzingActiesAsync(RecordId verwijzing, CancellationToken cancellationToken) => await (
        from d in GezinsRecords<Doel>()
        from a in d.Acties
        where a.Verwijzing == verwijzing && a.Status != ActieStatus.Vervallen
        orderby d.Volgorde, a.Volgorde
        select new VerwijzingActie(d.Id.Value, a.Id, a.Wat, a.HulpElders == HulpElders.Erna, a.Status == ActieStatus.Gedaan, a.Voor, d.Titel)).ToListAsync(cancellationToken);
}
