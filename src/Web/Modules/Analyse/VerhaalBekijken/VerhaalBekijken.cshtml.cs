namespace Eenlijn.Web.Modules.Analyse.VerhaalBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The chosen chronology: an overview of the years on one screen, then the lines (R2-132, R2-133).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerhaalBekijkenModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public VerhaalBeeld Beeld { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Ons verhaal");
        Beeld = await VerhaalBeeld.LeesAsync(Dossier, kalender.Vandaag, ct);
    }
}
