namespace Eenlijn.Web.Modules.Casus.Regie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Who had the casusregie and when, and where the case stood; for all who may open it (R1-051).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class RegieModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<Periode> Perioden { get; private set; } = [];

    public IReadOnlyList<Stap> Stappen { get; private set; } = [];

    public IReadOnlyList<Vervanging> Vervangingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Casusregie");
        var staf = Dossier.Staf;
        var perioden =
            from c in Dossier.Casus
            from r in c.Regie
            join m in staf on r.Medewerker equals m.Id
            select new { Wie = m.Naam, Voor = (string?)null, r.IsRegisseur, r.Van, r.Tot, TeWeten = (string?)null };
        var vervangingen =
            from w in Dossier.Waarnemingen
            join voor in staf on w.VoorWie equals voor.Id
            join door in staf on w.Waarnemer equals door.Id
            where w.Tot >= w.Van
            select new { Wie = door.Naam, Voor = (string?)voor.Naam, IsRegisseur = false, w.Van, Tot = (DateOnly?)w.Tot, w.TeWeten };
        var rijen = await perioden.Concat(vervangingen).OrderByDescending(r => r.Tot == null).ThenByDescending(r => r.Van).ToListAsync(ct);
        Perioden = [.. rijen.Where(r => r.Voor is null).Select(r => new Periode(r.Wie, r.IsRegisseur, r.Van, r.Tot))];
        Vervangingen = [.. rijen.Where(r => r.Voor is not null).Select(r => new Vervanging(r.Wie, r.Voor!, r.Van, r.Tot!.Value, r.TeWeten))];
        Stappen = await (
            from c in Dossier.Casus
            from f in c.Fasen
            join m in Dossier.Staf on f.Door equals m.Id
            orderby f.Op descending, f.Id descending
            select new Stap(f.Naar, f.Op, m.Roepnaam, f.Reden)).ToListAsync(ct);
    }

    public sealed record Periode(string Wie, bool IsRegisseur, DateOnly Van, DateOnly? Tot);

    public sealed record Vervanging(string Waarnemer, string Voor, DateOnly Van, DateOnly Tot, string? TeWeten);

    public sealed record Stap(Fase Naar, DateOnly Op, string Door, string? Reden);
}
