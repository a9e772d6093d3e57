namespace Eenlijn.Web.Modules.Gezin.HuishoudenToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class HuishoudenToevoegenModel(HuishoudenToevoegenHandler handler) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => PrepareAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var bewoners = Personen.Select(p => p.Id).Where(p => Input.Bewoners.Contains(p.Value));
        var result = await handler.HandleAsync(Dossier, Input.Naam, Input.Adres.IsLeeg ? null : Input.Adres, bewoners, ct);
        return result.IsSuccess ? Done($"{GezinUrl}#huizen", "Het huis staat bij het gezin.") : Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Huis toevoegen");
        Personen = [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => p.IsLid)];
    }

    public sealed class InputModel
    {
        public string? Naam { get; set; }

        public List<Guid> Bewoners { get; set; } = [];

        public AdresVelden Adres { get; set; } = new();
    }
}
