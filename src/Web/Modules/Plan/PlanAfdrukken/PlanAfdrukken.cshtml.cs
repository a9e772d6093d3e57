namespace Eenlijn.Web.Modules.Plan.PlanAfdrukken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A print is always made for somebody: never more on paper than he may see.</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class PlanAfdrukkenModel(Kalender kalender) : PlanPage
{
    /// <summary>A version; without one the plan as it stands.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Versie { get; set; }

    public IReadOnlyList<PersoonKaart> Personen { get; private set; } = [];

    /// <summary>Names of the children for whom the parents hold the plan.</summary>
    public IReadOnlyList<string> TeJong { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Plan afdrukken");
        // For a child under twelve the parents hold the plan (K18): a sheet of its own would be empty.
        var leden = (await Dossier.PersonenKaartenAsync(ct)).Where(p => p is { IsLid: true, IsOverleden: false }).ToList();
        Personen = [.. leden.Where(KanLezen)];
        TeJong = [.. leden.Where(p => p.IsKind && !KanLezen(p)).Select(p => p.Kort)];
    }

    public string AfdrukUrl(PersoonId voor) => $"{(Versie is { } v ? $"{PlanUrl}/versies/{v}" : PlanUrl)}/afdruk?voor={voor.Value}";

    private bool KanLezen(PersoonKaart persoon) =>
        persoon.Geboorte.LeeftijdOp(kalender.Vandaag) is { } leeftijd ? leeftijd.Minstens >= 12 : !persoon.IsKind;
}
