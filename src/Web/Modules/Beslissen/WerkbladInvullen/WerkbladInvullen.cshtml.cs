namespace Eenlijn.Web.Modules.Beslissen.WerkbladInvullen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>One tool, answered by one person, with the reason beside each question (R3-008, R3-042 to R3-051, R4-051).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class WerkbladInvullenModel(BeslissenHandler handler, Kalender kalender) : WerkbladFormulier
{
    /// <summary>Code of the tool.</summary>
    [BindProperty(SupportsGet = true, Name = "hulpmiddel")]
    public string? Code { get; set; }

    /// <summary>The talk in which it is filled in; null outside of one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stap { get; set; }

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}{(Gespreksstappen.Zoek(Stap) is { } stap ? $"?stap={stap.Code}" : "")}" : $"{BeslisUrl}/hulpmiddelen/{Middel.Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        (Input.Op, Input.Antwoorden) = (kalender.Vandaag, WerkbladInvoer.Leeg(Middel));
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        var wie = Middel.Stem switch { Stem.Samen => Spreker.Samen, Stem.Medewerker => Spreker.Van(Dossier.Medewerker), _ => Sprekers.Lees(Input.Wie) };
        var zicht = Over(wie);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var blad = Werkblad.Invullen(Dossier.CasusId, Input.AlsGegevens(Middel, wie, Gesprek is { } gesprek ? RecordId.From(gesprek) : null), Dossier.Medewerker, zicht, kalender.Vandaag);
        var result = await handler.AddAsync(blad, ct);
        return result.IsSuccess ? Done(Terug, $"Bewaard: {Middel.Naam.ToLowerInvariant()}") : Refused(result.Errors.Select(e => e with { Veld = Input.Veld(e.Veld) }));
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        if (Hulpmiddelen.Zoek(Code) is not { } middel)
        {
            return false;
        }

        Middel = middel;
        await LaadAsync(middel.Naam, ct);
        return Gesprek is not { } id || await Dossier.Records<Beslisgesprek>().AnyAsync(g => g.Id == RecordId.From(id) && g.GeslotenOp == null, ct);
    }
}
