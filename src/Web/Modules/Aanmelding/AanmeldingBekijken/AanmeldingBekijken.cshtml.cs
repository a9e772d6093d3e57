namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingBekijken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>One registration: the family's words first, the partner's view apart, and what can be done with it.</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class AanmeldingBekijkenModel(Persistence.Reading.Aanmeldingen aanmeldingen, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public DateOnly Ontvangen => Kalender.DagVan(Kaart.OntvangenOp);

    public bool IsLaat => Kaart.IsOpen && Kaart.ReagerenVoor < Vandaag;

    /// <summary>Why the term is what it is (K20).</summary>
    /// <summary>Why that day: the term, unless the organisation has chosen another one since, or a triage put the day elsewhere.</summary>
    public string Waarom => Reactietermijn.Geldend(Ontvangen, Kaart.Urgentie, Kaart.Instroom == Instroom.Partner) is var termijn && termijn.Vanaf(Ontvangen) == Kaart.ReagerenVoor
        ? termijn.Uitleg
        : "Die dag is vastgelegd bij de aanmelding of bij de triage.";

    public string Naam => Kaart.GezinNaam is { } gezin ? $"gezin {gezin}" : Kaart.PartnerNaam ?? Kaart.PartnerContact ?? "een gezin";

    /// <summary>Why this one can't become a case now; null when it can (R0-025, R0-042).</summary>
    public string? NogNiet => Kaart switch
    {
        { GezinWeetErvan: not WeetErvan.Ja } => "Het gezin weet niet van deze aanmelding. Er komt daarom geen casus. Geef antwoord, of vul aan zodra het gezin het weet.",
        { Motivatie: Motivatie.NietOpen } => "Het gezin wil geen hulp. Er komt daarom geen casus. Geef antwoord of advies; meedenken zonder naam kan altijd.",
        { GezinId: null } => "Nog niet bekend is om welk gezin het gaat. Vul eerst de namen aan.",
        _ => null,
    };

    /// <summary>Nothing stands in the way but the names.</summary>
    public bool MistNamen => Kaart is { GezinId: null, GezinWeetErvan: WeetErvan.Ja, Motivatie: not Motivatie.NietOpen };

    /// <summary>Who said the family's words; goes along with taking it up.</summary>
    public string? Spreker => Kaart.GezegdDoor?.Value.ToString();

    public string? SprekerNaam => Kaart.Personen.FirstOrDefault(p => p.Id == Kaart.GezegdDoor)?.Kort;

    public IReadOnlyList<SelectListItem> Sprekers => AanmeldingWoorden.Sprekers(Kaart);

    public bool MagToewijzen => User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.AanmeldingToewijzen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return NotFound();
        }

        Kaart = kaart;
        ViewData.SetTitle($"Aanmelding van {Naam}");
        return Page();
    }
}
