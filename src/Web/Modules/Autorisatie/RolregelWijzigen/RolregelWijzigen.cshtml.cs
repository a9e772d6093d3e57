namespace Eenlijn.Web.Modules.Autorisatie.RolregelWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Other words for a line of the own team, out of use, or back to what the product brings; what stood there stays to read (R0-001, R0-003).</summary>
[Requires(Handeling.RolWijzigen)]
public sealed class RolregelWijzigenModel(RolregelHandler handler, Rolkaarten kaarten) : RolPage(kaarten)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Rolregel Regel { get; private set; } = null!;

    public string Kop => Rolteksten.Onderwerp(Regel.Onderwerp)?.Titel ?? (Regel.Soort is Rolsoort.Doet ? "Dit doen we wel" : "Dit doen we niet");

    /// <summary>What the product brings; null for a line of the team itself.</summary>
    public string? Standaard => Rolteksten.Zoek(Regel.Code)?.Tekst;

    /// <summary>The last choice first.</summary>
    public IReadOnlyList<Roleerder> Eerder { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await VindAsync(code, ct))
        {
            return NotFound();
        }

        Input = Nu() with { Waarom = null };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await VindAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var nu = Nu();
        var keuze = new Rolkeuze(Input.Tekst, Input.Vanaf, Input.Waarom, Input.Wat is Rolwijziging.UitGebruik);
        var result = Input.Version == nu.Version
            ? await handler.HandleAsync(Input.Version, wie => Input.Wat is Rolwijziging.Standaard ? Rolaanpassing.Terugzetten(Kaart.Team, Regel, keuze, wie) : Rolaanpassing.Wijzigen(Kaart.Team, Regel, keuze, wie), ct)
            : Store.Conflict;
        if (result.Errors.Contains(Store.Conflict))
        {
            ShowConflict(InputModel.Vergelijking, Input, nu, default);
            Input = Input with { Version = nu.Version };
        }

        return result.IsSuccess ? Done(RolUrl, "Bewaard. Wat er stond, blijft te lezen bij deze zin.") : Refused(result.Errors);
    }

    private async Task<bool> VindAsync(string code, CancellationToken ct)
    {
        ViewData.SetTitle("Zin wijzigen");
        if (!await LeesAsync(ct) || !MagWijzigen || Kaart.Alle.FirstOrDefault(r => r.Code == code) is not { } regel)
        {
            return false;
        }

        Regel = regel;
        Eerder = await Kaarten.EerderAsync(Kaart.Team, code, ct);
        return true;
    }

    private InputModel Nu() => new()
    {
        Wat = Eerder is [{ UitGebruik: true }, ..] ? Rolwijziging.UitGebruik : Eerder is [{ Standaard: true }, ..] ? Rolwijziging.Standaard : Rolwijziging.Woorden,
        Tekst = Eerder.Count > 0 ? Eerder[0].Tekst : Regel.Tekst,
        Waarom = Eerder.Count > 0 ? Eerder[0].Waarom : null,
        Version = Eerder.Count > 0 ? Eerder[0].Nummer : 0,
    };

    public sealed record InputModel
    {
        public Rolwijziging Wat { get; init; }

        public string? Tekst { get; init; }

        public DateOnly? Vanaf { get; init; }

        public string? Waarom { get; init; }

        /// <summary>Number of the last choice that was seen.</summary>
        public int Version { get; init; }

        /// <summary>What somebody sees who saves at the same time as another.</summary>
        public static Vergelijking<InputModel, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InputModel, GeenKeuzes>()
            .Veld("Wat wil je doen?", (i, k) => RolWoorden.Zeg(i.Wat))
            .Veld("De zin", (i, k) => i.Tekst)
            .Veld("Vanaf welke dag?", (i, k) => Veldtekst.Dag(i.Vanaf))
            .Veld("Waarom?", (i, k) => i.Waarom);
    }
}
