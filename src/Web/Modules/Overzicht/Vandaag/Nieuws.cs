namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>What colleagues noted in my cases in the last seven days, as far as I may read it.</summary>
public sealed record Nieuws(DateOnly Op, CasusId Casus, string Door, NieuwsSoort Soort, string Tekst)
{
    private const int Dagen = 7;
    private const int Meest = 6;
    private const int Kort = 90;

    /// <summary>One query over the kinds of record: a line stands here only when its record may be read.</summary>
    public static async Task<IReadOnlyList<Nieuws>> LijstAsync(Lezer lezer, MijnDag dag, CancellationToken ct)
    {
        var (ik, sinds) = (dag.Ik, dag.Vandaag.AddDays(-Dagen));
        var contacten = lezer.Records<Contact>().Where(r => r.Schrijver != ik && r.Op >= sinds && r.Uitkomst == ContactUitkomst.Gesproken)
            .Select(r => new { r.Op, r.CasusId, r.Schrijver, Soort = 0, Tekst = r.Woorden ?? "" });
        var vragen = lezer.Records<Vraag>().Where(r => r.Schrijver != ik && r.Op >= sinds).Select(r => new { r.Op, r.CasusId, r.Schrijver, Soort = 1, Tekst = r.Woorden });
        var bekeken = lezer.Records<VeiligheidBekeken>().Where(r => r.Schrijver != ik && r.Op >= sinds).Select(r => new { r.Op, r.CasusId, r.Schrijver, Soort = 2, Tekst = "" });
        var zorgen = lezer.Records<ZorgOverVeiligheid>().Where(r => r.Schrijver != ik && r.Sinds >= sinds).Select(r => new { Op = r.Sinds, r.CasusId, r.Schrijver, Soort = 3, Tekst = "" });
        var beloften = lezer.Records<Belofte>().Where(r => r.Schrijver != ik && r.BeloofdOp >= sinds).Select(r => new { Op = r.BeloofdOp, r.CasusId, r.Schrijver, Soort = 4, Tekst = r.Wat });
        var casussen = lezer.Casussen;
        var successen =
            from r in lezer.GezinsRecords<Succes>()
            join c in casussen on r.GezinId equals c.GezinId
            where r.Schrijver != ik && r.Op >= sinds
            select new { r.Op, CasusId = c.Id, r.Schrijver, Soort = 5, Tekst = r.Wat };
        var medewerkers = lezer.Medewerkers;
        var rijen = await (
            from r in contacten.Concat(vragen).Concat(bekeken).Concat(zorgen).Concat(beloften).Concat(successen)
            join m in medewerkers on r.Schrijver equals m.Id
            orderby r.Op descending, r.Soort descending
            select new { r.Op, r.CasusId, m.Roepnaam, r.Soort, r.Tekst }).Take(Meest * 4).ToListAsync(ct);
        return [.. rijen.Select(r => new Nieuws(r.Op, r.CasusId, r.Roepnaam, (NieuwsSoort)r.Soort, r.Tekst)).Distinct().Take(Meest)];
    }

    /// <summary>With the family's own words or the success where there are; a concern shows nothing of itself here.</summary>
    public string Zin(string gezin) => Tekst.Length == 0 ? Kop(gezin) : $"{Kop(gezin)}: “{(Tekst.Length <= Kort ? Tekst : $"{Tekst[..Kort].TrimEnd()}…")}”";

    private string Kop(string gezin) => Soort switch
    {
        NieuwsSoort.Contact => $"{Door} sprak met of over {gezin}",
        NieuwsSoort.Vraag => $"{Door} noteerde een vraag van {gezin}",
        NieuwsSoort.Bekeken => $"{Door} bekeek de veiligheid bij {gezin}",
        NieuwsSoort.Zorg => $"{Door} meldde een zorg over veiligheid bij {gezin}",
        NieuwsSoort.Belofte => $"{Door} deed een belofte bij {gezin}",
        _ => $"Gelukt bij {gezin}",
    };
}

/// <summary>What a colleague noted.</summary>
public enum NieuwsSoort
{
    Contact,
    Vraag,
    Bekeken,
    Zorg,
    Belofte,
    Succes,
}
