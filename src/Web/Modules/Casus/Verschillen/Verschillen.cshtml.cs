namespace Eenlijn.Web.Modules.Casus.Verschillen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Where people see something differently, and how that stands (R1-059).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerschillenModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<VerschilRij> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Waarover denken mensen anders?");
        var rijen = await Dossier.Records<Verschil>().OrderBy(v => v.Stand == Verschilstand.Open ? 0 : 1).ThenByDescending(v => v.Op).ThenByDescending(v => v.Id)
            .Select(v => new VerschilRij(v.Id.Value, v.Onderwerp, v.Op, v.Stand))
            .ToListAsync(ct);
        Rijen = [.. rijen.Where(r => Dossier.Tekst(r.Onderwerp) is not null)];
    }

    public sealed record VerschilRij(Guid Record, string Onderwerp, DateOnly Op, Verschilstand Stand);
}
