namespace Eenlijn.Web.Modules.Casus.AanmeldingBijCasus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Aanmelding;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingBijCasusVoegen;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The question of a family that has a case already joins it: one family, one line.</summary>
[Requires(Handeling.AanmeldingOppakken)]
public sealed class AanmeldingBijCasusModel(AanmeldingBijCasusVoegenHandler handler, Aanmeldingen aanmeldingen, ActingContext acting) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Who of the family said the words.</summary>
    [BindProperty]
    public string? Spreker { get; set; }

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Bij de casus voegen");
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return NotFound();
        }

        (Kaart, Version) = (kaart, kaart.Version);
        return kaart is { IsOpen: true, Lopend.MagErbij: true } ? Page() : Done(Terug, "Er loopt geen casus waar deze vraag nu bij kan.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var spreker = Request.Form.ContainsKey(nameof(Spreker)) ? SprekerKeuze.Van(Spreker ?? "") : null;
        return await handler.HandleAsync(new RecordId(Record), acting.Ik, spreker, Version, ct) switch
        {
            null => NotFound(),
            { Result.IsSuccess: true, Casus: { MagOpenen: true, Casus: var casus } } => Done($"/casus/{casus.Value}/vragen", "De vraag staat bij de casus die al liep."),
            { Result.IsSuccess: true, Casus: var casus } => Done("/aanmeldingen", $"De vraag staat bij de casus van {casus.Casusregisseur}. Laat het even weten."),
            { Result: var fout } => await WeigerAsync(fout, ct),
        };
    }

    private async Task<IActionResult> WeigerAsync(Result fout, CancellationToken ct)
    {
        ViewData.SetTitle("Bij de casus voegen");
        if (!fout.Errors.Contains(Store.Conflict) || await aanmeldingen.KaartAsync(new(Record), ct) is not { IsOpen: true, Lopend.MagErbij: true } kaart)
        {
            return Done(Terug, fout.Errors[0].Message);
        }

        (Kaart, Version) = (kaart, kaart.Version);
        ShowStand(AanmeldingWoorden.Stand(kaart, $"bij de casus van {kaart.Lopend.Casusregisseur} voegen"));
        return Refused(fout.Errors);
    }
}
