namespace Eenlijn.Web.Modules.Veiligheid.Veiligstellingen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>All times that a child had to be safe at once in this case, the newest first.</summary>
[Requires(Handeling.VeiligheidBekijken)]
public sealed class VeiligstellingenModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Veiligheid;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Direct veiligstellen");
        var staf = Dossier.Staf;
        Rijen = await (
            from v in Dossier.Records<Veiligstelling>()
            join m in staf on v.Schrijver equals m.Id
            from door in staf.Where(d => d.Id == v.OpgepaktDoor).DefaultIfEmpty()
            orderby v.GemeldOp descending, v.Id descending
            select new Rij(v.Id, v.Wat, v.GemeldOp, m.Naam, door.Naam, v.AfgehandeldOp != null)).ToListAsync(ct);
    }

    public sealed record Rij(RecordId Id, string Wat, DateTime GemeldOp, string Door, string? OpgepaktDoor, bool IsAfgehandeld);
}
