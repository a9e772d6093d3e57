namespace Eenlijn.Web.Modules.Aanmelding.Aanmeldingen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The registrations of the team: what waits for somebody by its term, what was done below.</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class AanmeldingenModel(Persistence.Reading.Aanmeldingen aanmeldingen, GeldendeWerkwijze geldend, Kalender kalender) : EenlijnPage
{
    private const int HoeveelOpen = 25;
    private const int HoeveelAfgehandeld = 50;

    /// <summary>open, opgepakt, beantwoord, or all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Toon { get; set; }

    public DateOnly Vandaag => kalender.Vandaag;

    public AanmeldingLijst Lijst { get; private set; } = AanmeldingLijst.Leeg;

    /// <summary>The organisation has tables that talk about registrations or cases.</summary>
    public bool HeeftTafels => geldend.Model.Tafels.Count > 0;

    public bool ToontOpen => Toon is "alle" or "open";

    public bool ToontAfgehandeld => Toon != "open";

    public IReadOnlyList<SelectListItem> Keuzes { get; } =
        [new("alle", "alle"), new("wacht op iemand", "open"), new("opgepakt", "opgepakt"), new("beantwoord", "beantwoord")];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmeldingen");
        Toon = Keuzes.Any(k => k.Value == Toon) ? Toon : "alle";
        AanmeldingStatus? status = Toon switch
        {
            "opgepakt" => AanmeldingStatus.Toegewezen,
            "beantwoord" => AanmeldingStatus.Beantwoord,
            _ => null,
        };
        Lijst = await aanmeldingen.LijstAsync(ToontOpen ? HoeveelOpen : 0, ToontAfgehandeld ? HoeveelAfgehandeld : 0, status, Vandaag, ct);
    }

    /// <summary>Whose question it is, as far as may be said.</summary>
    public static string Wie(AanmeldingRegel regel) => (regel.GezinNaam, regel.PartnerNaam ?? regel.PartnerContact) switch
    {
        ({ } gezin, { } partner) => $"Gezin {gezin}, via {partner}",
        ({ } gezin, null) => $"Gezin {gezin}",
        (null, { } partner) => $"Vraag van {partner}, zonder naam",
        _ when !regel.MagOpenen => "Aanmelding",
        _ => "Gezin, nog zonder naam",
    };

    public static string Kort(string tekst) => tekst.Length <= 110 ? tekst : $"{tekst[..tekst.LastIndexOf(' ', 108)]} …";
}
