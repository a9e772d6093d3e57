namespace Eenlijn.Web.Modules.Preventie.KorteContacten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>What short contacts were about, where and with which ages; own ones or of the team, without a name of anybody (R1-012).</summary>
[Requires(Handeling.KortContactBekijken)]
public sealed class KorteContactenModel(Lezer lezer, ActingContext acting, Kalender kalender) : EenlijnPage
{
    private const int HoeveelEigen = 25;

    /// <summary>Code of a period; this month when none is asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Periode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    public Periode Gekozen { get; private set; } = null!;

    public bool VanTeam => Van != "mij";

    public Telling Telling { get; private set; } = null!;

    public IReadOnlyList<Telregel> PerPlek { get; private set; } = [];

    public IReadOnlyList<EigenContact> Eigen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Perioden { get; private set; } = [];

    public IReadOnlyList<SelectListItem> VanWie { get; } = [new("van het team", "team"), new("van mij", "mij")];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Korte contacten");
        var alle = KorteContacten.Periode.Alle(kalender.Vandaag);
        Gekozen = alle.FirstOrDefault(p => p.Code == Periode) ?? alle.Single(p => p.Code == "maand");
        (Periode, Van) = (Gekozen.Code, VanTeam ? "team" : "mij");
        Perioden = [.. alle.Select(p => new SelectListItem(p.Tekst, p.Code))];

        var (ik, team, periode) = (acting.Ik, acting.Team, Gekozen);
        var contacten = lezer.KorteContacten.Where(c => c.TeamId == team && c.Op >= periode.Van && c.Op <= periode.Tot);
        var eigen = contacten.Where(c => c.Medewerker == ik);
        Telling = await Telling.LaadAsync(VanTeam ? contacten : eigen, ct);
        var plekken = await lezer.Vindplaatsen.Select(v => new { v.Id, v.Naam }).ToDictionaryAsync(v => v.Id, v => v.Naam, ct);
        PerPlek = Telling.Per(g => Plek(g.Plek, "een andere plek"));
        Eigen = [.. (await eigen.OrderByDescending(c => c.Op).ThenByDescending(c => c.Id).Take(HoeveelEigen)
            .Select(c => new { c.Id, c.Op, c.VindplaatsId, c.AnderePlek, c.Thema, c.Leeftijdsgroep, c.Minuten }).ToListAsync(ct))
            .Select(c => new EigenContact(c.Id, c.Op, Plek(c.VindplaatsId, c.AnderePlek ?? ""), Themas.Lijst.Tekst(c.Thema), c.Leeftijdsgroep, c.Minuten))];

        string Plek(VindplaatsId? id, string anders) => id is { } plek ? plekken.GetValueOrDefault(plek, "een plek van vroeger") : anders;
    }

    public sealed record EigenContact(KortContactId Id, DateOnly Op, string Plek, string Thema, Leeftijdsgroep Leeftijd, int Minuten);
}
