namespace Eenlijn.Web.Modules.Aanmelding.TafelpuntBespreken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What a table decided or advised on one point, with who was there (R3-071, R3-078, R3-079, R3-081). Two queries.</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class TafelpuntBesprekenModel(TafelpuntBesprekenHandler handler, Tafelpunten punten, Gids gids, GeldendeWerkwijze geldend, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public UitkomstInvoer Input { get; set; } = new();

    [BindProperty]
    public string? Reden { get; set; }

    public static IReadOnlyList<SelectListItem> Gezinnen { get; } = [.. Enum.GetValues<GezinAanTafel>().Select(g => new SelectListItem(IntakeWoorden.Tekst(g), g.ToString()))];

    public TafelpuntKaart Punt { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    /// <summary>As it is today; null when the organisation stopped with it.</summary>
    public Tafel? Tafel => geldend.Model.Tafel(Punt.Tafel);

    public bool Beslist => Tafel?.Recht is TafelRecht.Beslist;

    public IReadOnlyList<SelectListItem> Uitkomsten => [.. Tafeluitkomsten.Voor(Punt.Casus is not null).Select(u => new SelectListItem(IntakeWoorden.Tekst(u), u.ToString()))];

    public string Terug => Tafel is null ? "/werkwijze" : $"/tafels/{Punt.Tafel.Value}";

    public string BronUrl => Punt.Casus is { } casus ? $"/casus/{casus.Value}/tafel" : $"/aanmeldingen/{Punt.Aanmelding.Value}";

    public bool WilVervallen => ModelState.TryGetValue(nameof(Reden), out var veld) && veld.Errors.Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid tafel, CancellationToken ct)
    {
        if (!await LaadAsync(tafel, ct))
        {
            return NotFound();
        }

        // Who sits there by agreement is filled in; the one who notes it takes off who was away.
        var vast = Tafel is { } t ? geldend.Model.Bezetting(t).Personen : [];
        (Input.Op, Input.Version, Input.Aanwezig) = (kalender.Vandaag, Punt.Version, [.. vast.Select(p => p.Value).Where(id => Collegas.Any(c => c.Value == $"{id}"))]);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid tafel, CancellationToken ct)
    {
        if (!await LaadAsync(tafel, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var gegevens = Input.AlsGegevens([.. Collegas.Select(c => Guid.Parse(c.Value))]);
        var result = await handler.HandleAsync(new(Record), Input.Version, p => p.Bespreken(Tafel, gegevens, kalender.Vandaag), ct);
        return await AntwoordAsync(result, tafel, "Wat er aan tafel uitkwam, is bewaard.", ct);
    }

    public async Task<IActionResult> OnPostVervallenAsync(Guid tafel, int version, CancellationToken ct) => await LaadAsync(tafel, ct)
        ? await AntwoordAsync(await handler.HandleAsync(new(Record), version, p => p.Vervallen(Reden), ct), tafel, "Het punt is van de agenda.", ct)
        : NotFound();

    private async Task<IActionResult> AntwoordAsync(Result? gedaan, Guid tafel, string melding, CancellationToken ct)
    {
        if (gedaan is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done(BronUrl, melding);
        }

        if (result.Errors.Contains(Store.Conflict) && await LaadAsync(tafel, ct))
        {
            Input.Version = Punt.Version;
            ShowStand([.. Input.Verschillen(Punt, Reden)]);
        }

        result.Errors.ToList().ForEach(f => ModelState.AddModelError(
            f.Veld switch { null => "", "BesprokenOp" => "Input.Op", "RedenVervallen" => nameof(Reden), var veld => $"Input.{veld}" }, f.Message));
        return Refused();
    }

    private async Task<bool> LaadAsync(Guid tafel, CancellationToken ct)
    {
        ViewData.SetTitle("Aan tafel besproken");
        if (await punten.KaartAsync(new(Record), ct) is not { } punt || punt.Tafel.Value != tafel)
        {
            return false;
        }

        Punt = punt;
        Collegas = punt.Status == TafelpuntStatus.Gepland
            ? [.. (await gids.MetGezinnenAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam, $"{m.Id.Value}"))]
            : [];
        return true;
    }
}
