namespace Eenlijn.Web.Modules.Aanmelding.Wachtlijst;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Who waits for somebody of the team: how long, how urgent, how much of the term is left, and what the family knows. Two queries.</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class WachtlijstModel(Persistence.Reading.Wachtlijst wachtlijst, Kalender kalender) : EenlijnPage
{
    /// <summary>termijn or langst.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Op { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Urgentie { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 1;

    public WachtBlad Blad { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public bool MagToewijzen => User.GetRol() is { } rol && Rollen.Mag(rol, Handeling.AanmeldingToewijzen);

    public static IReadOnlyList<SelectListItem> Volgorden { get; } = [new("termijn het eerst om", "termijn"), new("wacht het langst", "langst")];

    public IReadOnlyList<SelectListItem> Urgenties =>
    [
        new($"alle ({Blad.Aantal})", ""),
        .. Enum.GetValues<Urgentie>().Select(u => new SelectListItem($"{AanmeldingWoorden.Tekst(u)} ({Blad.Tellingen.Where(t => t.Urgentie == u).Sum(t => t.Aantal)})", u.ToString())),
    ];

    public string Samenvatting
    {
        get
        {
            var (laat, stil) = (Blad.Tellingen.Sum(t => t.TeLaat), Blad.Tellingen.Sum(t => t.NietIngelicht));
            string?[] delen =
            [
                Blad.Aantal == 1 ? "1 aanmelding wacht op iemand" : $"{Blad.Aantal} aanmeldingen wachten op iemand",
                laat == 0 ? null : $"{laat} te laat",
                stil == 0 ? null : stil == 1 ? "1 gezin hoorde nog niets" : $"{stil} gezinnen hoorden nog niets",
            ];
            return string.Join(" · ", delen.OfType<string>());
        }
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wachtlijst");
        Op = Op == "langst" ? Op : "termijn";
        Urgentie? welke = Enum.TryParse<Urgentie>(Urgentie, out var gekozen) && Enum.IsDefined(gekozen) ? gekozen : null;
        Urgentie = welke?.ToString() ?? "";
        Blad = await wachtlijst.BladAsync(Op == "langst", welke, Bladzijde, Vandaag, ct);
    }

    public string Naar(int blad) => $"/aanmeldingen/wachtlijst?op={Op}&urgentie={Urgentie}&bladzijde={blad}";

    public static string Wie(WachtRij rij) => (rij.Gezin, rij.Partner) switch
    {
        ({ } gezin, { } partner) => $"Gezin {gezin}, via {partner}",
        ({ } gezin, null) => $"Gezin {gezin}",
        (null, { } partner) => $"Vraag van {partner}, zonder naam",
        _ => "Gezin, nog zonder naam",
    };

    /// <summary>"vandaag", "3 dagen", "5 weken"</summary>
    public string HoeLang(WachtRij rij) => (Vandaag.DayNumber - Kalender.DagVan(rij.OntvangenOp).DayNumber) switch
    {
        <= 0 => "sinds vandaag",
        1 => "1 dag",
        < 21 and var dagen => $"{dagen} dagen",
        var dagen => $"{dagen / 7} weken",
    };

    /// <summary>How much of the term is left.</summary>
    public string Over(WachtRij rij) => (rij.ReagerenVoor.DayNumber - Vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "nog 1 dag",
        > 1 and var dagen => $"nog {dagen} dagen",
        -1 => "1 dag te laat",
        var dagen => $"{-dagen} dagen te laat",
    };
}
