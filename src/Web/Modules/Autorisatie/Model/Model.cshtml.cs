namespace Eenlijn.Web.Modules.Autorisatie.Model;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>How the teams work together, for who keeps it, with its versions (R3-069). Three queries.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class ModelModel(WerkwijzeHandler handler, Werkwijzen werkwijzen, GeldendeWerkwijze geldend, ModelNamenHandler namen, Kalender kalender) : EenlijnPage
{
    /// <summary>Why a version that is ready for later does not come.</summary>
    [BindProperty]
    public string? Waarom { get; set; }

    [BindProperty]
    public int Nummer { get; set; }

    public Werkwijzestand? Laatste { get; private set; }

    public ModelBeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Werkwijzeversie> Versies { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public string Sub => Laatste?.Model.Begin is { } begin ? $"Begonnen met het voorbeeld van {begin.Stad}, stand van {begin.Jaar}" : "Teams, tafels en wie beslist";

    public Task OnGetAsync(CancellationToken ct) => LaadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await handler.IntrekkenAsync(Nummer, Waarom, ct);
        if (result.IsSuccess)
        {
            return Done("/beheer/model", "Die versie gaat niet door. Wat nu geldt, blijft gelden.");
        }

        await LaadAsync(ct);
        result.Errors.ToList().ForEach(f => ModelState.AddModelError(f.Veld ?? "", f.Message));
        return Refused();
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Werkwijze van de teams");
        Laatste = geldend.Laatste;
        Versies = await werkwijzen.AlleAsync(ct);
        Beeld = new(Laatste?.Model ?? Gemeentemodel.Leeg, (await namen.HandleAsync(ct)).OpSleutel, Wijzigbaar: true);
    }
}
