namespace Eenlijn.Web.Modules.Casus.Terugbellen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Who of my cases waits to be called back, and how long already; a partner who is not called back stops calling (R1-060). One query.</summary>
[Requires(Handeling.TaakWijzigen)]
public sealed class TerugbellenModel(Lezer lezer, ReadLog log, Kalender kalender) : EenlijnPage
{
    public IReadOnlyList<TerugbelRij> Rijen { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Terugbellen");
        var (gezinnen, staf) = (lezer.Gezinnen, lezer.Medewerkers);
        Rijen = await (
            from t in lezer.Records<Taak>()
            join c in lezer.Casussen on t.CasusId equals c.Id
            join g in gezinnen on c.GezinId equals g.Id
            join m in staf on t.Voor equals m.Id
            where t.Soort == TaakSoort.Terugbellen && t.Status == TaakStatus.Open
            orderby t.GenoteerdOp, t.Id
            select new TerugbelRij(t.Id.Value, t.CasusId, g.Naam, t.Wat, t.Toelichting, m.Naam, t.GenoteerdOp, t.Op)).ToListAsync(ct);
        log.Listed("Terugbellen", Rijen.Select(r => r.Casus));
    }

    /// <summary>"vandaag gevraagd", "wacht 3 dagen"</summary>
    public string Wacht(TerugbelRij rij) => (Vandaag.DayNumber - rij.Sinds.DayNumber) switch
    {
        <= 0 => "vandaag gevraagd",
        1 => "wacht 1 dag",
        var dagen => $"wacht {dagen} dagen",
    };

    public sealed record TerugbelRij(Guid Id, CasusId Casus, string Gezin, string Wat, string? Toelichting, string Wie, DateOnly Sinds, DateOnly Op);
}
