namespace Eenlijn.Web.Modules.Preventie.KortContactVervalt;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Takes back an own contact that was noted by mistake.</summary>
[Requires(Handeling.KortContactNoteren)]
public sealed class KortContactVervaltModel(KortContactVervaltHandler handler, Lezer lezer) : EenlijnPage
{
    public const string Terug = "/kort-contact/overzicht";

    [BindProperty(SupportsGet = true)]
    public Guid Contact { get; set; }

    public KortContactKaart Kaart { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Kort contact weghalen");
        if (await lezer.KortContactKaartAsync(new(Contact), ct) is not { } kaart)
        {
            return NotFound();
        }

        Kaart = kaart;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await handler.HandleAsync(new KortContactId(Contact), ct) switch
    {
        null => NotFound(),
        { IsSuccess: true } => Done(Terug, "Weggehaald. Dit contact telt niet meer mee."),
        { } fout => Done(Terug, fout.Errors[0].Message),
    };
}
