namespace Eenlijn.Web.Modules.Casus.Terugbellen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Who of my cases waits to be called back, and how long already; a partner who is not called back stops calling (R1-060). One query.</summary>
[Requires(Handeling.TaakWijzigen)]
public sealed class TerugbellenModel(Terugbellijst lijst, Kalender kalender) : EenlijnPage
{
    public IReadOnlyList<TerugbelRij> Rijen { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Terugbellen");
        Rijen = await lijst.LijstAsync(ct);
    }

    /// <summary>"vandaag gevraagd", "wacht 3 dagen"</summary>
    public string Wacht(TerugbelRij rij) => (Vandaag.DayNumber - rij.Sinds.DayNumber) switch
    {
        <= 0 => "vandaag gevraagd",
        1 => "wacht 1 dag",
        var dagen => $"wacht {dagen} dagen",
    };
}
