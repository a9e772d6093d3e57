namespace Eenlijn.Web.Modules.Gezin.MaatregelVastleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class MaatregelVastleggenModel(MaatregelVastleggenHandler handler, Gids gids) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PersoonKaart> Kinderen { get; private set; } = [];

    public async Task OnGetAsync(Guid? kind, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Kind = Kinderen.Count == 1 ? Kinderen[0].Id.Value : kind;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var kind = Kinderen.FirstOrDefault(p => p.Id.Value == Input.Kind);
        if (kind is null)
        {
            ModelState.AddModelError("Input.Kind", "Kies het kind.");
        }

        if (Input.Soort is null)
        {
            ModelState.AddModelError("Input.Soort", "Kies de maatregel.");
        }

        ModelState.Vraag("Input.Maatregel.Van", Input.Maatregel.Van, "Vul in wanneer de maatregel begon.");

        if (!ModelState.IsValid || kind is null || Input.Soort is not { } soort || Input.Maatregel.Van is not { } van)
        {
            return Refused();
        }

        var uitkomst = await handler.HandleAsync(Dossier, Input.Maatregel.NaarGegevens(kind.Id, soort, van), Input.Maatregel.Afwijking, ct);
        Input.Maatregel.Adviezen = uitkomst.Adviezen;
        return uitkomst.Result.IsSuccess ? Done($"{GezinUrl}#maatregelen", "De maatregel is vastgelegd.") : Refused(uitkomst.Result.Errors, "Input.Maatregel");
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Maatregel vastleggen");
        ViewData["Instellingen"] = GezinKeuzes.Organisaties(await gids.OrganisatiesAsync(GezinKeuzes.Instellingen, ct));
        Kinderen = [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => p.IsKind && p.IsLid && !p.IsOverleden)];
    }

    public sealed class InputModel
    {
        public Guid? Kind { get; set; }

        public MaatregelSoort? Soort { get; set; }

        public MaatregelVelden Maatregel { get; set; } = new();
    }
}
