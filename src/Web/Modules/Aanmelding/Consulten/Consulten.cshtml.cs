namespace Eenlijn.Web.Modules.Aanmelding.Consulten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The anonymous consults of the team: what waits, what was done, and how many they were this year (R0-036).</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class ConsultenModel(Persistence.Reading.Consulten consulten, Kalender kalender) : EenlijnPage
{
    private const int Hoeveel = 50;
    private const int HoeveelOpen = 100;

    public DateOnly Vandaag => kalender.Vandaag;

    public IReadOnlyList<ConsultRegel> Open { get; private set; } = [];

    public IReadOnlyList<ConsultRegel> Gedaan { get; private set; } = [];

    public IReadOnlyList<ConsultTelling> Telling { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Anonieme vragen");
        Open = await consulten.LijstAsync(open: true, HoeveelOpen, ct);
        Gedaan = await consulten.LijstAsync(open: false, Hoeveel, ct);
        Telling = await consulten.TellingAsync(new(Vandaag.Year, 1, 1), ct);
    }

    public static string Kort(string tekst) => tekst.Length <= 110 ? tekst : $"{tekst[..tekst.LastIndexOf(' ', 108)]} …";
}
