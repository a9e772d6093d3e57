namespace Eenlijn.Web.Modules.Aanmelding.ConsultBekijken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>One anonymous consult: what was asked and advised, who does what, and what others said of it (R1-018, K31).</summary>
[Requires(Handeling.AanmeldingBeantwoorden)]
public sealed class ConsultBekijkenModel(ConsultHandler handler, Persistence.Reading.Consulten consulten, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ConsultBekijkenInvoer Input { get; set; } = new();

    public ConsultKaart Kaart { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public IReadOnlyList<SelectListItem> Koppelbaar { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Soorten { get; } = [.. Enum.GetValues<ConsultvraagAan>().Select(s => new SelectListItem(ConsultWoorden.Tekst(s), s.ToString()))];

    /// <summary>The form that was refused because its text seems to say who it is about.</summary>
    public string? VraagtReden { get; private set; }

    private string Hier => $"/anonieme-vragen/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAdviesAsync(CancellationToken ct) =>
        DoeAsync(ModelState.IsValid, "Advies", "Je advies is bewaard.", (c, dag) => c.Beantwoorden(Input.Advies, Input.RedenTochBewaren, dag), ct);

    public Task<IActionResult> OnPostActieAsync(CancellationToken ct) => DoeAsync(ModelState.IsValid, "Actie", "Gedaan.", (c, dag) => c.ActieGedaan(Input.Actie, dag), ct);

    public Task<IActionResult> OnPostVoorleggenAsync(CancellationToken ct) => DoeAsync(
        ModelState.IsValid, "Voorleggen", "De vraag staat erbij.", (c, dag) => c.Voorleggen(new(Input.Soort, Input.Aan, Input.Vraag, Input.Voor, Input.RedenTochBewaren), dag), ct);

    public Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct) => DoeAsync(
        ModelState.IsValid, "Antwoord", "Het antwoord is bewaard.", (c, dag) => c.AntwoordNoteren(Input.Beantwoordt, Input.Antwoord, Input.Op, Input.RedenTochBewaren, acting.Ik, dag), ct);

    public Task<IActionResult> OnPostAfloopAsync(CancellationToken ct) => DoeAsync(
        ModelState.IsValid, "Afloop", "Bewaard.", (c, dag) => c.AfloopNoteren(Input.Afloop, Input.NavraagOp, Input.RedenTochBewaren, dag), ct);

    /// <summary>Into a registration that waits, or on to a new one with what is known already.</summary>
    public async Task<IActionResult> OnPostKoppelenAsync(CancellationToken ct)
    {
        var result = ModelState.IsValid ? await handler.KoppelAsync(new(Id), Input.Aanmelding, Input.Akkoord, Input.AkkoordVan, ct) : Result.Ok;
        return result is { IsSuccess: true } && ModelState.IsValid && Input.Aanmelding is null
            ? Done($"/aanmeldingen/nieuw/{Id}", "Het gezin vindt het goed. Wat de partner vroeg, staat al in de aanmelding.")
            : await AntwoordAsync("Koppelen", "Het gesprek hoort nu bij de aanmelding.", result, ct);
    }

    private async Task<IActionResult> DoeAsync(bool leesbaar, string formulier, string gedaan, Func<AnoniemConsult, DateOnly, Result> doe, CancellationToken ct) =>
        await AntwoordAsync(formulier, gedaan, leesbaar ? await handler.HandleAsync(new(Id), doe, ct) : Result.Ok, ct);

    private async Task<IActionResult> AntwoordAsync(string formulier, string gedaan, Result? result, CancellationToken ct)
    {
        if (result is not { } antwoord || (ModelState.IsValid && antwoord.IsSuccess))
        {
            return result is null ? NotFound() : Done(Hier, gedaan);
        }

        VraagtReden = antwoord.Errors.Any(e => e.Veld == nameof(Input.RedenTochBewaren)) ? formulier : null;
        return await LaadAsync(ct) ? Refused(antwoord.Errors) : NotFound();
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Anonieme vraag");
        if (await consulten.KaartAsync(new(Id), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        Koppelbaar = kaart.IsGekoppeld
            ? []
            : [.. (await consulten.KoppelbareAsync(ct)).Select(k => new SelectListItem($"Gezin {k.Gezin}, binnen op {NlDesign.Dates.DateText.Short(k.Op, Vandaag)}", $"{k.Id.Value}"))];
        return true;
    }
}
