namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingAanvullen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What became known later; as long as nobody took it up or answered.</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class AanmeldingAanvullenModel(
    AanmeldingAanvullenHandler handler, GezinBekendHandler bekend, Persistence.Reading.Aanmeldingen aanmeldingen, Gids gids, Kalender kalender) : AanmeldingFormulierPage(gids)
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    /// <summary>How it stands now; beside what was typed after a conflict.</summary>
    public AanmeldingKaart Kaart { get; private set; } = null!;

    public override IReadOnlyList<string> AlGenoemd => [.. Kaart.Personen.Select(p => p.Naam)];

    public override IReadOnlyList<SelectListItem> Sprekers => AanmeldingWoorden.Sprekers(Kaart with { EigenWoorden = Kaart.EigenWoorden ?? Input.EigenWoorden });

    public override bool IsGetriageerd => Kaart.Triage is not null;

    private string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!Kaart.IsOpen)
        {
            return Done(Terug, "Deze aanmelding is al afgehandeld en verandert niet meer.");
        }

        Input = AanmeldingInvoer.Van(Kaart);
        Input.Personen.AddRange(Kaart.Personen.Count == 0 ? AanmeldingInvoer.Nieuw().Personen : []);
        await ZetConceptTerugAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool erbij, CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (erbij)
        {
            return await EenErbijAsync(ct);
        }

        var personen = Input.LeesPersonen(kalender.Vandaag);
        if (!personen.IsSuccess || !ModelState.IsValid)
        {
            return Refused(personen.Errors);
        }

        var nieuw = personen.Value;
        if (await MoetRedenGevenAsync(Kaart.TeamId, [.. Kaart.Personen.Where(p => p.IsKind).Select(p => p.Geboorte), .. Kinderen(nieuw)], kalender.Vandaag, ct) is { } waarschuwing)
        {
            return waarschuwing;
        }

        if (Kaart.GezinId is null && Input.GezinWeetErvan == Domain.Aanmelding.WeetErvan.Ja && await MoetKiezenAsync(bekend, nieuw, ct) is { } kies)
        {
            return kies;
        }

        var gezocht = Kaart.GezinId is null && Input.Gezin is not null ? await bekend.HandleAsync(nieuw, ct) : null;
        var gezin = Input.Gezin is { } gekozen ? new GezinId(gekozen) : (GezinId?)null;
        nieuw = gezin is { } id && gezocht is not null ? gezocht.Gekoppeld(nieuw, id) : nieuw;
        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(new(Record), Input.AlsGegevens() with { Gezin = gezin }, nieuw, Kaart.GezinId is null ? Reden : null, new(Buiten, Input.RedenBuiten), Input.Version, ct);
        return result switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(Terug, "De aanmelding is aangevuld."),
            { } fout => await WeigerAsync(fout, ct),
        };
    }

    /// <summary>After a conflict the next try counts from how it stands now; both texts are in sight.</summary>
    private async Task<PageResult> WeigerAsync(Result fout, CancellationToken ct)
    {
        if (fout.Errors.Contains(Store.Conflict) && await LaadAsync(ct))
        {
            Input.Version = Kaart.Version;
            ShowConflict(AanmeldingInvoer.Vergelijking, Input, AanmeldingInvoer.Van(Kaart), this, new("Een collega", "zojuist"));
        }

        return Refused(fout.Errors);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmelding aanvullen");
        await LaadKeuzesAsync(ct);
        var kaart = await aanmeldingen.KaartAsync(new(Record), ct);
        Kaart = kaart!;
        return kaart is not null;
    }
}
