namespace Eenlijn.Web.Modules.Preventie.KortContactNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A short contact saved with one button, the next one ready (R1-011; schermen.md, moment 1).</summary>
[Requires(Handeling.KortContactNoteren)]
public sealed class KortContactNoterenModel(KortContactNoterenHandler handler, Lezer lezer, ActingContext acting, Kalender kalender) : EenlijnPage
{
    public const string Pad = "/kort-contact";

    [BindProperty]
    public KortContactInvoer Input { get; set; } = new();

    public KortContactFormulier Formulier { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Kort contact");
        Formulier = await KortContactFormulier.LaadAsync(lezer, acting.Ik, kalender.Vandaag, Pad, ct);
        Input = Formulier.Input;
    }

    /// <param name="meer">Pressed "hier is meer": on to a registration, with place and theme carried over (R4-022).</param>
    public async Task<IActionResult> OnPostAsync(bool meer, CancellationToken ct)
    {
        ViewData.SetTitle("Kort contact");
        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        var id = Input.Id();
        if (ModelState.IsValid)
        {
            var result = await handler.HandleAsync(acting.Ik, team, Input.AlsGegevens(), id, ct);
            if (result.IsSuccess)
            {
                return meer
                    ? Done($"/aanmeldingen/nieuw/{id.Value}", "Het korte contact is bewaard, zonder naam. Hieronder begint een aanmelding.")
                    : Done(Input.Terug == "/vandaag" ? Input.Terug : Pad, await BewaardAsync(Input.Op!.Value, ct));
            }

            Refused(result.Errors);
        }

        Formulier = await KortContactFormulier.LaadAsync(lezer, acting.Ik, kalender.Vandaag, Pad, ct, Input);
        return Refused();
    }

    private async Task<string> BewaardAsync(DateOnly op, CancellationToken ct)
    {
        var ik = acting.Ik;
        var aantal = await lezer.KorteContacten.CountAsync(c => c.Medewerker == ik && c.Op == op, ct);
        return $"Bewaard. Dit is je {aantal}e contact {(op == kalender.Vandaag ? "vandaag" : $"op {DateText.Long(op)}")}.";
    }
}
