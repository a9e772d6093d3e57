namespace Eenlijn.Web.Modules.Gezin.NaamWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.GezinWijzigen)]
public sealed class NaamWijzigenModel(NaamWijzigenHandler handler) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Naam van het gezin wijzigen");
        Input = await StoredAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Naam van het gezin wijzigen");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, Input.Naam, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(GezinUrl, "Bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            var nu = await StoredAsync(ct);
            Input.Version = nu.Version;
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
        }

        return Refused(result.Errors);
    }

    private Task<InputModel> StoredAsync(CancellationToken ct) =>
        Dossier.Gezin.Select(g => new InputModel { Naam = g.Naam, Version = g.Version }).SingleAsync(ct);

    public sealed class InputModel
    {
        public string? Naam { get; set; }

        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Naam van het gezin", (i, k) => i.Naam);
    }
}
