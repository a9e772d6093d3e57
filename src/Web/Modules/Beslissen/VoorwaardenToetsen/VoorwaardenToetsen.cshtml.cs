namespace Eenlijn.Web.Modules.Beslissen.VoorwaardenToetsen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>Whether the conditions hold. When safety does not, choosing stops and the way of safety opens, with the text along (R3-019, R3-038).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class VoorwaardenToetsenModel(BeslissenHandler handler, Concepten concepten, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Titel => "Voldoen jullie aan de voorwaarden?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Beeld.IsOpen || Beeld.Voorwaarden.Count == 0)
        {
            return NotFound();
        }

        Input = new() { Voorwaarden = [.. Rijen()], Version = Beeld.Version };
        await this.RestoreDraftAsync(ct, Input.Voorwaarden.Index().ToDictionary(v => $"Input.Voorwaarden[{v.Index}].Id", v => v.Item.Id.ToString()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input.Voorwaarden.RemoveAll(r => Beeld.Voorwaarden.All(v => v.Id != r.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gestopt = false;
        var result = await MetAsync(
            Input.Version,
            b =>
            {
                var errors = Input.Voorwaarden.Index().Where(r => r.Item.Uitkomst is not Toetsuitkomst.NogNiet)
                    .SelectMany(r => b.VoorwaardeToetsen(r.Item.Id, r.Item.Uitkomst, r.Item.Toelichting, Vandaag).Errors.Select(e => e with { Veld = e.Veld is null ? null : $"Voorwaarden[{r.Index}].{e.Veld}" }))
                    .ToList();
                gestopt = b.Stand == Besluitstand.GestoptOmVeiligheid;
                return Result.From(errors);
            },
            ct);
        if (await BotsteAsync(result, ct))
        {
            Input.Version = Beeld.Version;
            ShowStand(Rijen().Select(nu => new VeldVerschil(Beeld.Voorwaarden.First(v => v.Id == nu.Id).Tekst, Zeg(Input.Voorwaarden.FirstOrDefault(r => r.Id == nu.Id)), Zeg(nu))));
        }

        if (!result.IsSuccess)
        {
            return Refused(result.Errors);
        }

        return gestopt ? await NaarVeiligheidAsync(ct) : Done(BesluitUrl, "De voorwaarden zijn getoetst.");
    }

    /// <summary>The text waits in the form of the concern, so that nobody types it again. While the family looks along, that form stays closed.</summary>
    private async Task<IActionResult> NaarVeiligheidAsync(CancellationToken ct)
    {
        var formulier = $"{CasusUrl}/veiligheid/zorg-melden";
        if (Dossier.IsBlik)
        {
            return Done(BesluitUrl, "Het kiezen is gestopt: eerst moet het veilig zijn.");
        }

        if (await concepten.HaalAsync(formulier, ct) is null)
        {
            var wat = Input.Voorwaarden.Where(r => r.Uitkomst == Toetsuitkomst.NietVoldaan)
                .Select(r => (Rij: r, Voorwaarde: Beeld.Voorwaarden.First(v => v.Id == r.Id)))
                .Where(r => r.Voorwaarde.Soort == Voorwaardesoort.Veiligheid)
                .Select(r => $"{r.Voorwaarde.Tekst} {r.Rij.Toelichting}");
            await concepten.BewarenAsync(formulier, new Dictionary<string, string[]> { ["Input.Wat"] = [string.Join("\n", wat)] }, ct);
        }

        return Done(formulier, "Het kiezen is gestopt: eerst moet het veilig zijn. Meld de zorg; wat je schreef staat er al.");
    }

    private IEnumerable<Rij> Rijen() => Beeld.Voorwaarden.Select(v => new Rij { Id = v.Id, Uitkomst = v.Uitkomst, Toelichting = v.Toelichting });

    private static string Zeg(Rij? rij) => rij is null ? "" : $"{BeslisWoorden.Zeg(rij.Uitkomst ?? Toetsuitkomst.NogNiet)} {rij.Toelichting}".Trim();

    public sealed class InputModel
    {
        public List<Rij> Voorwaarden { get; set; } = [];

        public int Version { get; set; }
    }

    public sealed class Rij
    {
        public Guid Id { get; set; }

        public Toetsuitkomst? Uitkomst { get; set; }

        public string? Toelichting { get; set; }
    }
}
