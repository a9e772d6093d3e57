namespace Eenlijn.Web.Modules.Casus.AanmeldingOppakken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A worker takes a registration up himself and is casusregisseur of the case that is opened with it.</summary>
[Requires(Handeling.AanmeldingOppakken)]
public sealed class AanmeldingOppakkenModel(AanmeldingToewijzenHandler handler, Aanmeldingen aanmeldingen, Lezer lezer, ActingContext acting) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmelding oppakken");
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return NotFound();
        }

        (Kaart, Version) = (kaart, kaart.Version);
        return kaart.IsOpen ? Page() : Done(Terug, "Deze aanmelding is al afgehandeld.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = new RecordId(Record);
        if (await handler.HandleAsync(id, acting.Ik, acting.Ik, Version, ct) is not { } result)
        {
            return NotFound();
        }

        // Also after a second click: the first one opened the case.
        if (await lezer.Casussen.Where(c => c.Aanmelding == id).Select(c => c.Id).FirstOrDefaultAsync(ct) is { Value: var casus } && casus != Guid.Empty)
        {
            return Done($"/casus/{casus}", "Je hebt de casusregie. Spreek het gezin en schrijf de vraag samen op.");
        }

        return Done(Terug, result.IsSuccess ? null : result.Errors[0].Message);
    }
}
