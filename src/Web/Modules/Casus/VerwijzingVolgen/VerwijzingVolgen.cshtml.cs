namespace Eenlijn.Web.Modules.Casus.VerwijzingVolgen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>One referral: how it stands, what the family says of it, what the provider let know (R4-125…R4-128). Each act only adds.</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class VerwijzingVolgenModel(VerwijzingVolgenHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public VerwijzingKaart Kaart { get; private set; } = null!;

    /// <summary>What the team does itself beside or after this help (R4-129).</summary>
    public IReadOnlyList<VerwijzingActie> Acties { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public bool KanTerug => Dossier.Hoofd.Fase is Fase.Gesloten or Fase.StutEnSteun;

    public IEnumerable<SelectListItem> Standen => CasusWoorden.Keuzes<VerwijsStatus>(CasusWoorden.Zeg).Where(s => s.Value != Kaart.Status.ToString());

    private string Hier => $"{CasusUrl}/verwijzingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (Input.Op, Input.GehoordOp) = (Vandaag, Vandaag);
        return await LaadAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostStapAsync(CancellationToken ct)
    {
        var terug = Input.KomtTerug && KanTerug;
        return await AntwoordAsync(
            ModelState.IsValid ? await handler.StapAsync(Dossier, RecordId.From(Record), new(Input.Status, Input.Op, Input.Toelichting), Input.KomtTerug, ct) : Result.Ok,
            terug ? CasusUrl : Hier,
            terug ? "De casus is weer open. Het gezin hoeft zich niet opnieuw aan te melden." : "Bewaard. Wie contact houdt, vindt het bij Vandaag.",
            ct);
    }

    public async Task<IActionResult> OnPostContactAsync(CancellationToken ct) => await AntwoordAsync(
        ModelState.IsValid ? await handler.ContactAsync(Dossier, RecordId.From(Record), Input.Gehoord, Input.Volgende, ct) : Result.Ok, Hier, "Bewaard.", ct);

    public async Task<IActionResult> OnPostTerugkoppelingAsync(CancellationToken ct) => await AntwoordAsync(
        ModelState.IsValid ? await handler.TerugkoppelingAsync(Dossier, RecordId.From(Record), new(Input.GehoordOp, Input.Van, Input.Tekst, Input.GezinWeetHet), ct) : Result.Ok,
        Hier,
        "De terugkoppeling staat erbij.",
        ct);

    private async Task<IActionResult> AntwoordAsync(Result? result, string naar, string melding, CancellationToken ct)
    {
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess && ModelState.IsValid)
        {
            return Done(naar, melding);
        }

        return await LaadAsync(ct) ? Refused(klaar.Errors) : NotFound();
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzing volgen");
        var id = RecordId.From(Record);
        if (await Dossier.VerwijzingKaartAsync(id, ct) is not { } kaart)
        {
            return false;
        }

        (Kaart, Acties) = (kaart, await Dossier.VerwijzingActiesAsync(id, ct));
        return true;
    }

    public sealed class InputModel
    {
        public VerwijsStatus? Status { get; set; }

        public DateOnly? Op { get; set; }

        public string? Toelichting { get; set; }

        /// <summary>The family comes back: a closed case opens again.</summary>
        public bool KomtTerug { get; set; }

        public string? Gehoord { get; set; }

        public DateOnly? Volgende { get; set; }

        public DateOnly? GehoordOp { get; set; }

        public string? Van { get; set; }

        public string? Tekst { get; set; }

        public bool GezinWeetHet { get; set; }
    }
}
