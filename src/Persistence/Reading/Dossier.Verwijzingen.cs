namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;

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
            Contacthouder = staf.Where(m => m.Id == v.Contacthouder).Select(m => m.Naam).FirstOrDefault() ?? "",
            ContactOp = v.ContactOp,
            Status = v.Status,
            Stappen = v.Stappen.OrderByDescending(s => s.Op).ThenByDescending(s => s.Id)
                .Select(s => new StapKaart(s.Status, s.Op, s.Toelichting, staf.Where(m => m.Id == s.Door).Select(m => m.Roepnaam).FirstOrDefault() ?? "")).ToList(),
            Terugkoppelingen = v.Terugkoppelingen.OrderByDescending(t => t.Op).ThenByDescending(t => t.Id).Select(t => new TerugkoppelingKaart(t.Op, t.Van, t.Tekst)).ToList(),
        });
    }
}
