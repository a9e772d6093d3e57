namespace Eenlijn.Web.Modules.Autorisatie.Collegas;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>All colleagues, or those who are good at something (R4-068).</summary>
[Requires(Handeling.CollegaBekijken)]
public sealed class CollegasModel(Profielen profielen) : EenlijnPage
{
    /// <summary>Code of the list <c>deskundigheden</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Goed { get; set; }

    public IReadOnlyList<CollegaRegel> Collegas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Collega's");
        Collegas = await profielen.AllenAsync(Deskundigheden.Lijst.Bevat(Goed) ? Goed : null, ct);
    }
}
