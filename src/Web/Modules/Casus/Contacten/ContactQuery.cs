namespace Eenlijn.Web.Modules.Casus.Contacten;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Reading;

public static class ContactQuery
{
    /// <summary>The contacts of a case as rows, the last first.</summary>
    public static IQueryable<ContactRij> ContactRijen(this Dossier dossier, IQueryable<Contact> contacten) =>
        from c in contacten
        join m in dossier.Staf on c.Schrijver equals m.Id
        orderby c.Op descending, c.Id descending
        select new ContactRij
        {
            Id = c.Id,
            Op = c.Op,
            Soort = c.Soort,
            Uitkomst = c.Uitkomst,
            Minuten = c.Minuten,
            Plaats = c.Plaats,
            Pet = c.Pet,
            Door = m.Roepnaam,
            SamenMet = dossier.Staf.Where(s => s.Id == c.SamenMet).Select(s => s.Roepnaam).FirstOrDefault(),
            RedenAlleen = c.RedenAlleen,
            Verslag = c.Verslag,
            Woorden = c.Woorden,
            WoordenVan = c.WoordenVan,
            Zicht = c.ZichtbaarVoor,
            Personen = c.Deelnemers.Where(d => d.Persoon != null).Select(d => d.Persoon!.Value).ToList(),
            Betrokkenen = c.Deelnemers.Where(d => d.Betrokkenheid != null).Select(d => d.Betrokkenheid!.Value).ToList(),
        };
}
