namespace Eenlijn.Web.Modules.Aanmelding.EerdereContactenToevoegen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Which own short contacts were this family's, with its agreement; nothing that was counted changes (R1-013).</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class EerdereContactenToevoegenModel(
    EerdereContactenToevoegenHandler handler, Persistence.Reading.Aanmeldingen aanmeldingen, Lezer lezer, ActingContext acting, Kalender kalender) : EenlijnPage
{
    private IReadOnlyList<EerderContactGegevens> _eigen = [];

    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Keuzes => [.. _eigen.Select(c => new SelectListItem($"{DateText.Full(c.Op)}: {c.Thema}, {c.Plek}, {c.Minuten} min", c.KortContact.Value.ToString()))];

    /// <summary>Nobody talks by name about a family that does not know it (bron 000 N3).</summary>
    public bool WeetHetNiet => Kaart.GezinWeetErvan != WeetErvan.Ja;

    private string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input.AkkoordVan = Kaart.Personen.FirstOrDefault(p => p.Id == Kaart.GezegdDoor)?.Roepnaam ?? Kaart.WoordenVan;
        Input.AkkoordOp = kalender.Vandaag;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var gekozen = _eigen.Where(c => Input.Contacten.Contains(c.KortContact.Value)).ToList();
        return await handler.HandleAsync(new(Record), gekozen, Input.AkkoordVan, Input.AkkoordOp, acting.Ik, ct) switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(Terug, "De korte contacten staan bij deze aanmelding. Wat geteld was, blijft zo geteld."),
            { } fout => Refused(fout.Errors),
        };
    }

    public async Task<IActionResult> OnPostLosAsync(Guid contact, CancellationToken ct) => await handler.LosAsync(new(Record), contact, ct) switch
    {
        null => NotFound(),
        { IsSuccess: true } => Done(Terug, "Dit korte contact is weer zonder naam."),
        { } fout => Done(Terug, fout.Errors[0].Message),
    };

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerdere korte contacten");
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        _eigen = await lezer.LosseKorteContactenAsync(kalender.Vandaag.AddYears(-1), ct);
        return true;
    }

    public sealed class InputModel
    {
        public List<Guid> Contacten { get; set; } = [];

        public string? AkkoordVan { get; set; }

        public DateOnly? AkkoordOp { get; set; }
    }
}
