namespace Eenlijn.Web.Modules.Gezin.GezinnenWeerApart;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.Samenvoegen)]
public sealed class GezinnenWeerApartModel(GezinnenWeerApartHandler handler, Gezinssamenvoeger samenvoeger) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Samenvoeging { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public GezinSamenvoegingKaart Kaart { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(Dossier, new(Samenvoeging), Input.Reden, ct);
        return result.IsSuccess ? Done($"{GezinUrl}/samenvoegingen", "Ongedaan gemaakt. De twee gezinnen staan weer apart.") : Refused(result.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samenvoeging ongedaan maken");
        var kaart = (await samenvoeger.LijstAsync(Dossier, ct)).FirstOrDefault(s => s.Id.Value == Samenvoeging && s.KanTerug);
        Kaart = kaart!;
        return kaart is not null;
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }
    }
}
