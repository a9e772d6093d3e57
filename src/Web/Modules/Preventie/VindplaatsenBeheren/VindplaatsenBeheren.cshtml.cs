namespace Eenlijn.Web.Modules.Preventie.VindplaatsenBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The places where families are met, who is there, and what was agreed (R1-001, R1-006, R1-009).</summary>
[Requires(Handeling.VindplaatsWijzigen)]
public sealed class VindplaatsenBeherenModel(Vindplaatsen vindplaatsen) : EenlijnPage
{
    public IReadOnlyList<VindplaatsKaart> Plaatsen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Vindplaatsen");
        Plaatsen = await vindplaatsen.AllenAsync(ct);
    }
}
