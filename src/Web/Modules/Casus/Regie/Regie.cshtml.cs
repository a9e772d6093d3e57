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

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Casusregie");
        Perioden = await (
            from c in Dossier.Casus
            from r in c.Regie
            join m in Dossier.Staf on r.Medewerker equals m.Id
            orderby r.Tot == null descending, r.Van descending, r.Id descending
            select new Periode(m.Naam, r.IsRegisseur, r.Van, r.Tot)).ToListAsync(ct);
        Stappen = await (
            from c in Dossier.Casus
            from f in c.Fasen
            join m in Dossier.Staf on f.Door equals m.Id
            orderby f.Op descending, f.Id descending
            select new Stap(f.Naar, f.Op, m.Roepnaam, f.Reden)).ToListAsync(ct);
    }

    public sealed record Periode(string Wie, bool IsRegisseur, DateOnly Van, DateOnly? Tot);

    public sealed record Stap(Fase Naar, DateOnly Op, string Door, string? Reden);
}
