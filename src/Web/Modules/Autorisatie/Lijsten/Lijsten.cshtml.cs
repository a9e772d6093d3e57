namespace Eenlijn.Web.Modules.Autorisatie.Lijsten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>Every value list and every term, with the day from which it holds and where it comes from (K20).</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class LijstenModel : EenlijnPage
{
    public IReadOnlyList<(string Module, Termijnen Lijst)> Termijnen => Domain.Kernel.Lijsten.Termijnen;

    public IReadOnlyList<(string Module, Catalogus Lijst)> Catalogi => Domain.Kernel.Lijsten.Catalogi;

    public void OnGet() => ViewData.SetTitle("Lijsten en termijnen");
}
