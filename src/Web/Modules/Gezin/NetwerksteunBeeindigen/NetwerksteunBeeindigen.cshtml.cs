namespace Eenlijn.Web.Modules.Gezin.NetwerksteunBeeindigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class NetwerksteunBeeindigenModel(NetwerksteunBeeindigenHandler handler, Kalender kalender) : SteunPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Tot = kalender.Vandaag;
        return await PrepareAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(Dossier, SteunId, Input.Tot, ct), $"{GezinUrl}#netwerk", "Bewaard.")
            : NotFound();

    private Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hulp uit het netwerk beëindigen");
        return LoadSteunAsync(ct);
    }

    public sealed class InputModel
    {
        public DateOnly Tot { get; set; }
    }
}
