namespace Eenlijn.Web.Modules.Veiligheid.VeiligheidOverzicht;

using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// All that was seen and agreed about safety in a case, in two queries. Names are looked up and not joined to: SQLite would make
/// the join for all families.
/// </summary>
public static class VeiligheidQuery
{
    public static Task<List<ZorgRij>> ZorgenAsync(this Dossier dossier, DateOnly vandaag, CancellationToken ct) =>
        dossier.ZorgRijen(vandaag).OrderBy(z => z.GeslotenOp != null).ThenBy(z => z.VolgendeKeer).ThenBy(z => z.Id).AsSingleQuery().ToListAsync(ct);

    public static IQueryable<ZorgRij> ZorgRijen(this Dossier dossier, DateOnly vandaag)
    {
        var (personen, staf, metToegang) = (dossier.PersoonNamen, dossier.MedewerkerNamen, dossier.MetToegang(vandaag));
        return
            from zorg in dossier.Records<ZorgOverVeiligheid>()
            join houder in staf on zorg.Zichthouder equals houder.Id
            join schrijver in staf on zorg.Schrijver equals schrijver.Id
            select new ZorgRij
            {
                Id = zorg.Id,
                Kinderen = zorg.OverWie.Where(o => personen.Any(p => p.Id == o.PersoonId)).Select(o => personen.Where(p => p.Id == o.PersoonId).Select(p => p.Kort).First()).OrderBy(naam => naam).ToList(),
                Wat = zorg.Wat,
                Bron = zorg.Bron,
                Sinds = zorg.Sinds,
                Schrijver = schrijver.Naam,
                ZichthouderId = zorg.Zichthouder,
                Zichthouder = houder.Naam,
                KanKijken = metToegang.Any(m => m.Id == houder.Id),
                VolgendeKeer = zorg.VolgendeKeer,
                GeslotenOp = zorg.GeslotenOp,
                Voor = zorg.ZichtbaarVoor,
                Version = zorg.Version,
                Momenten = zorg.Momenten.Select(m => new MomentRij(m.Id, m.Op, staf.Where(door => door.Id == m.Door).Select(door => door.Naam).First(), m.Bevinding)).ToList(),
            };
    }

    /// <summary>The newest first.</summary>
    public static Task<List<BekekenRij>> BekekenAsync(this Dossier dossier, CancellationToken ct)
    {
        var (personen, staf) = (dossier.PersoonNamen, dossier.MedewerkerNamen);
        return (
            from bekeken in dossier.Records<VeiligheidBekeken>()
            join wie in staf on bekeken.Schrijver equals wie.Id
            orderby bekeken.Op descending, bekeken.Id descending
            select new BekekenRij
            {
                Id = bekeken.Id,
                Op = bekeken.Op,
                Conclusie = bekeken.Conclusie,
                Toelichting = bekeken.Toelichting,
                OpnieuwOp = bekeken.OpnieuwOp,
                Door = wie.Naam,
                Voor = bekeken.ZichtbaarVoor,
                Kinderen = bekeken.OverWie.Where(o => personen.Any(p => p.Id == o.PersoonId)).Select(o => personen.Where(p => p.Id == o.PersoonId).Select(p => p.Kort).First()).OrderBy(naam => naam).ToList(),
            }).AsSingleQuery().ToListAsync(ct);
    }
}
