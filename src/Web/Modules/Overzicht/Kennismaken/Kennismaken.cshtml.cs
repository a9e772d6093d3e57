namespace Eenlijn.Web.Modules.Overzicht.Kennismaken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// One page to hold beside a first talk: what one tells of his role, what the team does and does not do, what was explained to whom and
/// what both sides expect; from here straight to noting the contact (R0-002, R0-003). Five queries with the opening.
/// </summary>
[Requires(Handeling.CasusBekijken)]
public sealed class KennismakenModel(Rolkaarten kaarten, Kalender kalender) : CasusPage
{
    /// <summary>For whom the wordings are that are shown; those for a parent, or for who there is, when nobody chose.</summary>
    [BindProperty(SupportsGet = true)]
    public string Voor { get; set; } = "";

    /// <summary>Topics that were told; none until somebody says so.</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Rol { get; set; } = [];

    public IReadOnlyList<SelectListItem> Onderwerpen { get; } = [.. Rolteksten.Onderwerpen.Select(o => new SelectListItem(o.Titel, o.Code))];

    public override CasusTab Tab => CasusTab.Overzicht;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public Rolkaart Kaart { get; private set; } = null!;

    /// <summary>Those of the family whom one can tell something, with which wordings fit their age.</summary>
    public IReadOnlyList<Toehoorder> Gezin { get; private set; } = [];

    public IReadOnlyList<VerwachtingRij> Verwachtingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Kennismaken");
        var team = Dossier.Hoofd.TeamId;
        Kaart = new(team, Dossier.Hoofd.TeamNaam, null, await kaarten.RegelsAsync(team, ct), await kaarten.ContactenAsync(team, ct));
        var personen = (await Dossier.PersonenKaartenAsync(ct)).Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != Domain.Gezin.GezinsRol.Netwerk).ToList();
        await LeesGezinAsync(personen, ct);
        Voor = Kaart.Van(Rolsoort.Uitleg).Any(r => r.Voor == Voor) ? Voor : Gezin.Select(g => g.Past).OrderDescending(StringComparer.Ordinal).FirstOrDefault("ouder");
    }

    public string KiesVoor(string voor) => $"{CasusUrl}/kennismaken?voor={Uri.EscapeDataString(voor)}#vertellen";

    /// <summary>What was explained to each and what both sides expect: three kinds of record in one statement.</summary>
    private async Task LeesGezinAsync(IReadOnlyList<PersoonKaart> personen, CancellationToken ct)
    {
        var geen = Guid.Empty;
        var uitleg = Dossier.Records<Uitleg>().SelectMany(u => u.Ontvangers, (u, o) => new
        {
            Soort = 0, Id = (Guid)(object)u.Id, Wie = (Guid)(object)o.Persoon, Tekst = "", Code = (string)(object)o.Begrepen + "", Stand = "", u.Op,
        });
        var geheim = Dossier.GezinsRecords<Geheimhoudingsuitleg>().SelectMany(u => u.OverWie, (u, o) => new
        {
            Soort = 1, Id = (Guid)(object)u.Id, Wie = (Guid)(object)o.PersoonId, Tekst = "", Code = "", Stand = "", u.Op,
        });
        var verwacht = Dossier.GezinsRecords<Verwachting>().Where(v => v.VervallenOp == null).Select(v => new
        {
            Soort = 2, Id = (Guid)(object)v.Id, Wie = (Guid?)(object?)v.Wie ?? geen, Tekst = v.Wat + "", Code = (string)(object)v.Van + "", Stand = (string)(object)v.Stand + "", Op = default(DateOnly),
        });
        var rijen = (await uitleg.Concat(geheim).Concat(verwacht).ToListAsync(ct)).OrderBy(r => r.Op).ThenBy(r => r.Id).ToLookup(r => r.Soort);
        Gezin =
        [
            .. personen.Select(p => new Toehoorder(
                p.Id.Value,
                p.Kort,
                Past(p),
                rijen[0].LastOrDefault(u => u.Wie == p.Id.Value) is { } laatst ? Enum.Parse<Begrip>(laatst.Code) : null,
                rijen[1].LastOrDefault(g => g.Wie == p.Id.Value)?.Op)),
        ];
        Verwachtingen =
        [
            .. rijen[2].Where(r => Dossier.Tekst(r.Tekst) is not null)
                .Select(r => new VerwachtingRij(Enum.Parse<Verwachtingkant>(r.Code), personen.FirstOrDefault(p => p.Id.Value == r.Wie)?.Kort, r.Tekst, Enum.Parse<Verwachtingstand>(r.Stand)))
                .OrderBy(r => r.Van),
        ];
    }

    /// <summary>The wordings that fit an age: bron 000 §4.1, tailored to who sits opposite.</summary>
    private string Past(PersoonKaart wie) => wie.Geboorte.LeeftijdOp(Vandaag) switch
    {
        { Hoogstens: < 12 } when wie.IsKind => "kind",
        { } leeftijd when wie.IsKind && leeftijd.Hoogstens >= 12 => "jongere",
        _ => wie.IsKind ? "kind" : "ouder",
    };

    /// <param name="Past">For whom the wordings are that fit.</param>
    /// <param name="Begrepen">Whether the last explanation came across; null when nothing was explained yet.</param>
    /// <param name="GeheimUitgelegdOp">When secrecy was explained last.</param>
    public sealed record Toehoorder(Guid Id, string Naam, string Past, Begrip? Begrepen, DateOnly? GeheimUitgelegdOp);

    public sealed record VerwachtingRij(Verwachtingkant Van, string? Wie, string Wat, Verwachtingstand Stand);
}
