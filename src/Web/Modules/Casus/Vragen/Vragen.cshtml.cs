namespace Eenlijn.Web.Modules.Casus.Vragen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>What the family asked over time: first questions, questions behind them, and what replaced what (R1-015).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VragenModel : GezinsFormulier
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<VraagRij> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Vragen van het gezin");
        await LoadGezinAsync(null, ct);
        Rijen = await Dossier.Records<Vraag>()
            .OrderByDescending(v => v.Op).ThenByDescending(v => v.Id)
            .Select(v => new VraagRij(v.Id, v.Soort, v.Woorden, v.GezegdDoor, v.WoordenVan, v.Op, v.Vervallen) { Wens = v.Wens, RedenVanWens = v.RedenVanWens, Besproken = v.Besproken })
            .ToListAsync(ct);
    }

    /// <summary>Who said it: by name when that is known, else as it was told when it came in.</summary>
    public string Wie(VraagRij vraag) => NaamVan(vraag.GezegdDoor) is { Length: > 0 } naam ? naam : vraag.WoordenVan ?? "het gezin";

    public sealed record VraagRij(RecordId Id, VraagSoort Soort, string Woorden, PersoonId? GezegdDoor, string? WoordenVan, DateOnly Op, bool Vervallen)
    {
        public string? Wens { get; init; }

        public string? RedenVanWens { get; init; }

        public string? Besproken { get; init; }
    }
}
