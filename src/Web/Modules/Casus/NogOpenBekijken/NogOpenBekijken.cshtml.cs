namespace Eenlijn.Web.Modules.Casus.NogOpenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Now and then: why is this case still open, and when is that asked again (R1-104)?</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class NogOpenBekijkenModel(NogOpenBekijkenHandler handler) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Keer> Eerder { get; private set; } = [];

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task OnGetAsync(CancellationToken ct) => Input.Version = await PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.Waarom, Input.Volgende, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(CasusUrl, "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = await PrepareAsync(ct);
            var laatste = Eerder.Count > 0 ? Eerder[0] : null;
            ShowConflict(
                InputModel.Vergelijking, Input, new() { Waarom = laatste?.Waarom, Volgende = laatste?.Volgende }, default, await Dossier.LaatsteWijzigingAsync(Id, ct) ?? new("Een collega", "zojuist"));
        }

        return Refused(result.Errors);
    }

    private async Task<int> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Waarom nog open?");
        Eerder = await (
            from c in Dossier.Casus
            from n in c.NogOpen
            join m in Dossier.Staf on n.Door equals m.Id
            orderby n.Op descending, n.Id descending
            select new Keer(n.Op, m.Roepnaam, n.Waarom, n.Volgende)).ToListAsync(ct);
        return await Dossier.Casus.Select(c => c.Version).SingleAsync(ct);
    }

    public sealed record Keer(DateOnly Op, string Door, string Waarom, DateOnly Volgende);

    public sealed class InputModel
    {
        public string? Waarom { get; set; }

        public DateOnly? Volgende { get; set; }

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Waarom nog open?", (i, k) => i.Waarom)
            .Veld("Wanneer opnieuw?", (i, k) => Veldtekst.Dag(i.Volgende));
    }
}
