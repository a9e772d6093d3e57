namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Preventie;
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
    AanmeldingNoterenHandler handler, GezinBekendHandler bekend, Lezer lezer, Gids gids, ActingContext acting, Kalender kalender) : AanmeldingFormulierPage(gids)
{
    /// <summary>The short contact from which one came; it stays as it is, without a name.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? KortContact { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Nieuwe aanmelding");
        Input = AanmeldingInvoer.Nieuw();
        if (KortContact is { } id)
        {
            if (await lezer.KortContactKaartAsync(new(id), ct) is not { } kaart)
            {
                return NotFound();
            }

            NeemOver(kaart);
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
        var result = await handler.HandleAsync(acting.Ik, team, Input.AlsGegevens(), personen, gezin, id, Reden, new(Buiten, Input.RedenBuiten), ct);
        if (result.IsSuccess)
        {
            return Done($"/aanmeldingen/{id.Value}", "De aanmelding is bewaard.");
        }

        await LaadKeuzesAsync(ct);
        return Refused(result.Errors);
    }

    private void NeemOver(KortContactKaart kaart)
    {
        (Input.Plek, Input.Thema) = (kaart.Plek, kaart.Thema);
        (Input.Instroom, Input.Initiatief, Input.Route) = (Instroom.Outreach, Initiatief.TeamZelf, "outreach");
    }
}
