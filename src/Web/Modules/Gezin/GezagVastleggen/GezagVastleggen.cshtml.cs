namespace Eenlijn.Web.Modules.Gezin.GezagVastleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class GezagVastleggenModel(GezagVastleggenHandler handler) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PersoonKaart> Kinderen { get; private set; } = [];

    public IReadOnlyList<PersoonKaart> Anderen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Kind = Kinderen.Count == 1 ? Kinderen[0].Id.Value : null;
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
            ModelState.AddModelError("Input.Soort", "Kies het soort gezag.");
        }

        if (Input.Bron is null)
        {
            ModelState.AddModelError("Input.Bron", "Kies waarvan je dit weet.");
        }

        if (!ModelState.IsValid || kind is null || Input.Soort is not { } soort || Input.Bron is not { } bron)
        {
            return Refused();
        }

        var houders = Anderen.Where(p => Input.Houders.Contains(p.Id.Value)).Select(p => p.Id).ToList();
        var result = await handler.HandleAsync(
            Dossier,
            new(kind.Id, soort, houders)
            {
                AndereHouder = Input.AndereHouder,
                Bron = bron,
                InOnderzoek = Input.InOnderzoek,
                Van = Input.Van,
                Toelichting = Input.Toelichting,
            },
            ct);
        return result.IsSuccess ? Done($"{GezinUrl}#gezag", "Het gezag is vastgelegd.") : Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gezag vastleggen");
        var personen = (await Dossier.PersonenKaartenAsync(ct)).Where(p => !p.IsOverleden).ToList();
        Kinderen = [.. personen.Where(p => p.IsKind && p.IsLid)];
        Anderen = [.. personen.Where(p => !p.IsKind)];
    }

    public sealed class InputModel
    {
        public Guid? Kind { get; set; }

        public GezagSoort? Soort { get; set; }

        public List<Guid> Houders { get; set; } = [];

        public string? AndereHouder { get; set; }

        public GezagBron? Bron { get; set; }

        public bool InOnderzoek { get; set; }

        public DateOnly? Van { get; set; }

        public string? Toelichting { get; set; }
    }
}
