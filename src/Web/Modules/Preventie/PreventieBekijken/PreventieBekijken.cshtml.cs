namespace Eenlijn.Web.Modules.Preventie.PreventieBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.KorteContacten;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>What the team or the worker did for prevention, his own hours beside it, and the ways to note more (R1-019…023, R4-028).</summary>
[Requires(Handeling.PreventieBekijken)]
public sealed class PreventieBekijkenModel(Preventielezer lezer, ActingContext acting, Kalender kalender) : EenlijnPage
{
    public const int Hoeveel = 50;

    [BindProperty(SupportsGet = true)]
    public string? Periode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Van { get; set; }

    public Periode Gekozen { get; private set; } = null!;

    public bool VanTeam => Van != "mij";

    public PreventieBeeld Beeld { get; private set; } = null!;

    /// <summary>The worker's own hours in the period.</summary>
    public Preventiegebruik Eigen { get; private set; } = null!;

    /// <summary>Own talks that were prepared and that nobody looked back at.</summary>
    public IReadOnlyList<ActiviteitRegel> NogBespreken { get; private set; } = [];

    public bool MagTeam => User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.TeamBekijken);

    public DateOnly Vandaag => kalender.Vandaag;

    public IReadOnlyList<SelectListItem> Perioden { get; private set; } = [];

    public IReadOnlyList<SelectListItem> VanWie { get; } = [new("van het team", "team"), new("van mij", "mij")];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Preventie");
        var alle = KorteContacten.Periode.Alle(Vandaag);
        Gekozen = alle.FirstOrDefault(p => p.Code == Periode) ?? alle.Single(p => p.Code == "kwartaal");
        (Periode, Van) = (Gekozen.Code, VanTeam ? "team" : "mij");
        Perioden = [.. alle.Select(p => new SelectListItem(p.Tekst, p.Code))];
        var ik = acting.Ik;
        var activiteiten = await lezer.ActiviteitenAsync(Gekozen.Van, Gekozen.Tot, ct);
        var kort = await lezer.KorteContactenAsync(Gekozen.Van, Gekozen.Tot, ct);
        var uren = await lezer.Uren.Where(u => u.Medewerker == ik).Select(u => new { u.Van, u.Tot, u.PerWeek }).ToListAsync(ct);
        Beeld = new(VanTeam ? activiteiten : [.. activiteiten.Where(a => a.IsVanMij)], VanTeam ? kort : [.. kort.Where(k => k.VanMij)]);
        NogBespreken = [.. activiteiten.Where(a => a.IsVanMij && a.TeBespreken <= Vandaag).OrderBy(a => a.TeBespreken)];
        Eigen = Preventiegebruik.Over(
            [.. uren.Select(u => (u.Van, u.Tot, u.PerWeek))],
            activiteiten.Where(a => a.IsVanMij).Sum(a => a.Minuten) + kort.Where(k => k.VanMij).Sum(k => k.Minuten),
            Gekozen.Van,
            Gekozen.Tot);
    }
}
