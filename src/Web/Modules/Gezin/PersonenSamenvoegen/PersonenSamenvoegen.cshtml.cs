namespace Eenlijn.Web.Modules.Gezin.PersonenSamenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.Samenvoegen)]
public sealed class PersonenSamenvoegenModel(PersonenSamenvoegenHandler handler, Samenvoeger samenvoeger, Gids gids) : GezinPage
{
    private IReadOnlyList<SelectListItem> _scholen = [];

    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    /// <summary>Who may be the same person.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Met { get; set; }

    [BindProperty]
    public SamenvoegVelden Input { get; set; } = new();

    /// <summary>Null as long as nobody was chosen.</summary>
    public Samenvoegbeeld? Beeld { get; private set; }

    public IReadOnlyList<SelectListItem> Anderen { get; private set; } = [];

    public string NaamBlijft { get; private set; } = "";

    /// <summary>The filled fields that are alike.</summary>
    public IReadOnlyList<PersoonVeld> Gelijk { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        (Input.VersieBlijft, Input.VersieAnder) = (Beeld?.Blijft.Version ?? 0, Beeld?.Ander.Version ?? 0);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Met is not { } met)
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(Dossier, new(Persoon), new(met), Input.AlsKeuze(), ct);
        if (result.IsSuccess)
        {
            return Done($"{GezinUrl}/samenvoegingen", "Samengevoegd. Klopt het niet? Hier kun je het ongedaan maken.");
        }

        var eerder = Input.Keuzes;
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        // What was chosen stays with its field, also when another field came before it since then.
        foreach (var sleutel in ModelState.Keys.Where(k => k.StartsWith("Input.Keuzes", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(sleutel);
        }

        Input.Behoud(eerder);

        if (result.Errors.Contains(Store.Conflict))
        {
            ModelState.Remove("Input.VersieBlijft");
            ModelState.Remove("Input.VersieAnder");
            (Input.VersieBlijft, Input.VersieAnder) = (Beeld!.Blijft.Version, Beeld.Ander.Version);
        }

        // Reasons against it stand on the page itself by then.
        return Refused(result.Errors.Where(e => Beeld!.Bezwaren.All(b => b.Code != e.Code)).Select(AanHetVeld));
    }

    public IReadOnlyList<SelectListItem> Opties(PersoonVeld veld) => SamenvoegWoorden.Opties(Beeld!, veld, _scholen);

    private DomainError AanHetVeld(DomainError error)
    {
        var plaats = Input.Keuzes.FindIndex(k => k.Veld.ToString() == error.Veld);
        return plaats < 0 ? error : error with { Veld = $"Keuzes[{plaats}].VanAnder" };
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Personen samenvoegen");
        if (Met is not { } met)
        {
            var kaarten = await Dossier.PersonenKaartenAsync(ct);
            NaamBlijft = kaarten.FirstOrDefault(k => k.Id.Value == Persoon)?.Naam ?? "";
            Anderen = [.. kaarten.Where(k => k.Id.Value != Persoon).Select(k => new SelectListItem($"{k.Naam}, {SamenvoegWoorden.Geboren(k.Geboorte)}", k.Id.Value.ToString()))];
            return NaamBlijft.Length > 0;
        }

        if (await samenvoeger.BekijkAsync(Dossier, new(Persoon), new(met), ct) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        var (een, ander) = (beeld.Blijft.Gegevens, beeld.Ander.Gegevens);
        var verschillen = PersoonVergelijking.Verschillen(een, ander);
        Gelijk = [.. Enum.GetValues<PersoonVeld>().Where(v => !verschillen.Contains(v) && !PersoonVergelijking.IsLeeg(een, v))];
        Input.Keuzes = SamenvoegVelden.Voor(een, ander);
        _scholen = verschillen.Contains(PersoonVeld.School) ? GezinKeuzes.Organisaties(await gids.OrganisatiesAsync(GezinKeuzes.Scholen, ct)) : [];
        return true;
    }
}
