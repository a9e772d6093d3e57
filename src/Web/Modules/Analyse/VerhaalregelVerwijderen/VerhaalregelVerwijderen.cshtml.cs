namespace Eenlijn.Web.Modules.Analyse.VerhaalregelVerwijderen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerhaalregelVerwijderenModel(VerhaalregelVerwijderenHandler handler) : CasusPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    public override CasusTab Tab => CasusTab.Tijdlijn;

    public string Terug => $"{CasusUrl}/verhaal";

    public string Wat { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LezenAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LezenAsync(ct)
        ? await DoAsync(() => handler.HandleAsync(Dossier, RecordId.From(Record), ct), Terug, "De regel is uit het verhaal.")
        : NotFound();

    private async Task<bool> LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regel uit het verhaal halen");
        Wat = (await Dossier.RegelNuAsync(Record, ct))?.Tekst ?? "";
        return Wat.Length > 0;
    }
}
