namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A registration by family, partner or outreach, also begun from a short contact (R0-014, R0-017, R1-014, R4-022).</summary>
[ZonderVersie]
[Requires(Handeling.AanmeldingNoteren)]
public sealed class AanmeldingNoterenModel(
    AanmeldingNoterenHandler handler, GezinBekendHandler bekend, Lezer lezer, Persistence.Reading.Consulten consulten, Gids gids, ActingContext acting, Kalender kalender) : AanmeldingFormulierPage(gids)
{
    /// <summary>
    /// The short contact from which one came, that stays as it is; or the question without a name that the family lets become a
    /// registration (R0-037).
    /// </summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Vanuit { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Nieuwe aanmelding");
        Input = AanmeldingInvoer.Nieuw();
        if (Vanuit is { } vanuit && !await NeemOverAsync(vanuit, ct))
        {
            return NotFound();
        }

        await LaadKeuzesAsync(ct);
        await ZetConceptTerugAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool erbij, CancellationToken ct)
    {
        ViewData.SetTitle("Nieuwe aanmelding");
        if (erbij)
        {
            return await EenErbijAsync(ct);
        }

        if (acting.Team is not { } team)
        {
            return Forbid();
        }

        var personen = Input.LeesPersonen(kalender.Vandaag);
        DomainError[] errors = [.. handler.Toets(acting.Ik, team, Input.AlsGegevens(), Input.Personen.Count(p => !p.IsLeeg)), .. personen.Errors];
        if (errors.Length > 0 || !ModelState.IsValid)
        {
            await LaadKeuzesAsync(ct);
            return Refused(errors);
        }

        return await MoetRedenGevenAsync(team, Kinderen(personen.Value), kalender.Vandaag, ct) ?? await ZoekEerstAsync(personen.Value, ct) ?? await BewaarAsync(team, personen.Value, ct);
    }

    /// <summary>Throws the draft away and begins anew.</summary>
    public async Task<IActionResult> OnPostLeegAsync(CancellationToken ct)
    {
        await this.ForgetDraftAsync(ct);
        var result = await handler.LeegAsync(ct);
        return result.IsSuccess ? Done(Request.Path, "Het formulier is leeg.") : Done(Request.Path);
    }

    private async Task<IActionResult?> ZoekEerstAsync(IReadOnlyList<NieuwGezinslid> personen, CancellationToken ct)
    {
        if (await MoetKiezenAsync(bekend, personen, ct) is not { } antwoord)
        {
            return null;
        }

        await LaadKeuzesAsync(ct);
        return antwoord;
    }

    private async Task<IActionResult> BewaarAsync(TeamId team, IReadOnlyList<NieuwGezinslid> personen, CancellationToken ct)
    {
        var gezin = Input.Gezin is { } gekozen ? new GezinId(gekozen) : (GezinId?)null;
        if (gezin is { } bestaand)
        {
            personen = (await bekend.HandleAsync(personen, ct)).Gekoppeld(personen, bestaand);
        }

        await this.ForgetDraftAsync(ct);
        var id = Input.Sleutel == Guid.Empty ? NewId.Of<Domain.Toestemming.RecordId>() : new(Input.Sleutel);
        var result = await handler.HandleAsync(acting.Ik, team, Input.AlsGegevens(), personen, gezin, id, Reden, new(Buiten, Input.RedenBuiten), Vanuit is { } vanuit ? new(vanuit) : null, ct);
        if (result.IsSuccess)
        {
            return Done($"/aanmeldingen/{id.Value}", "De aanmelding is bewaard.");
        }

        await LaadKeuzesAsync(ct);
        return Refused(result.Errors);
    }

    private async Task<bool> NeemOverAsync(Guid vanuit, CancellationToken ct)
    {
        if (await lezer.KortContactKaartAsync(new(vanuit), ct) is { } kaart)
        {
            Input.NeemOver(kaart);
            return true;
        }

        var vraag = await consulten.KaartAsync(new(vanuit), ct) is { AkkoordOp: not null, IsGekoppeld: false } consult ? consult : null;
        Input.NeemOver(vraag);
        return vraag is not null;
    }
}
