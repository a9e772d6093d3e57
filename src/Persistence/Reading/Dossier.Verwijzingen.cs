namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>Referrals of the case with the names around them.</summary>
public sealed partial class Dossier
{
    /// <summary>Those of a case that the viewer may see, the ones that go on first.</summary>
    public IQueryable<VerwijzingKaart> VerwijzingKaarten(IQueryable<Verwijzing> welke)
    {
        var (staf, organisaties) = (Staf, Organisaties);
        return welke.OrderBy(v => v.ContactOp == null).ThenBy(v => v.ContactOp).ThenByDescending(v => v.VerwezenOp).Select(v => new VerwijzingKaart
        {
            Id = v.Id.Value,
            Naar = organisaties.Where(o => o.Id == v.Naar).Select(o => o.Naam).FirstOrDefault() ?? v.NaarNaam ?? "",
            Contactpersoon = v.Contactpersoon,
            Telefoon = v.Telefoon,
            Waarvoor = v.Waarvoor,
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

    /// <summary>One referral; null when it is not there, or not the viewer's to see.</summary>
    public Task<VerwijzingKaart?> VerwijzingKaartAsync(RecordId id, CancellationToken cancellationToken) =>
        VerwijzingKaarten(Records<Verwijzing>().Where(v => v.Id == id)).AsSingleQuery().SingleOrDefaultAsync(cancellationToken);

    /// <summary>What the team does itself beside or after the help of a referral: actions of the plan that came from it (R4-129).</summary>
    public async Task<IReadOnlyList<VerwijzingActie>> VerwijzingActiesAsync(RecordId verwijzing, CancellationToken cancellationToken) => await (
        from d in GezinsRecords<Doel>()
        from a in d.Acties
        where a.Verwijzing == verwijzing && a.Status != ActieStatus.Vervallen
        orderby d.Volgorde, a.Volgorde
        select new VerwijzingActie(d.Id.Value, a.Id, a.Wat, a.HulpElders == HulpElders.Erna, a.Status == ActieStatus.Gedaan, a.Voor, d.Titel)).ToListAsync(cancellationToken);
}
