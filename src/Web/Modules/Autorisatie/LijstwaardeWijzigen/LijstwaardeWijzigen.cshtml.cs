namespace Eenlijn.Web.Modules.Autorisatie.LijstwaardeWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Other words for a value of a list, or out of use (K20).</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class LijstwaardeWijzigenModel(LijstKiezerHandler handler, Lijstaanpassingen aanpassingen) : LijstKeuzePage(aanpassingen)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Catalogus Lijst { get; private set; } = null!;

    public CatalogusWaarde Waarde { get; private set; } = null!;

    public string LijstUrl { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string lijst, string code, CancellationToken ct)
    {
        if (!await VindAsync(lijst, code, ct))
        {
            return NotFound();
        }

        Input = Nu();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string lijst, string code, CancellationToken ct)
    {
        if (!await VindAsync(lijst, code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(
            Input.Version, wie => Lijstaanpassing.Wijzigen(lijst, Lijst, Waarde, new(Input.Tekst, null, null, Input.UitGebruik, Input.Waarom), wie), ct);
        return Antwoord(result, LijstUrl, "De waarde is gewijzigd.", () =>
        {
            ShowConflict(InputModel.Vergelijking, Input, Nu(), default);
            Input.Version = Nummer;
        });
    }

    private async Task<bool> VindAsync(string lijst, string code, CancellationToken ct)
    {
        ViewData.SetTitle("Waarde wijzigen");
        if (Domain.Kernel.Lijsten.CatalogusVan(lijst) is not { Aanvulbaar: true } catalogus || catalogus.Waarde(code) is not { } waarde)
        {
            return false;
        }

        (Lijst, Waarde, LijstUrl) = (catalogus, waarde, $"/beheer/lijsten/lijst/{lijst}");
        await LaadAsync(lijst, code, ct);
        return true;
    }

    private InputModel Nu() => new()
    {
        Tekst = Eerder.Count > 0 ? Eerder[0].Tekst : Waarde.Tekst,
        UitGebruik = Eerder.Count > 0 ? Eerder[0].UitGebruik : Waarde.UitGebruik,
        Version = Nummer,
    };

    public sealed class InputModel
    {
        public string? Tekst { get; set; }

        public bool UitGebruik { get; set; }

        public string? Waarom { get; set; }

        /// <summary>Number of the last choice that was seen.</summary>
        public int Version { get; set; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Hoe de waarde heet", (i, k) => i.Tekst)
            .Veld("Niet meer in gebruik", (i, k) => Veldtekst.JaNee(i.UitGebruik))
            .Veld("Waarom", (i, k) => i.Waarom);
    }
}
