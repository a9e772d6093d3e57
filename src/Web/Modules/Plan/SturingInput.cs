namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>More steering as the form sends it.</summary>
public sealed class SturingInput
{
    public Guid? Wie { get; set; }

    public string? Wat { get; set; }

    public string? Reden { get; set; }

    public string? Toelichting { get; set; }

    public DateOnly? EvaluerenOp { get; set; }

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public static IEnumerable<SelectListItem> RedenItems => Sturingsredenen.Lijst.Keuzes();

    public SturingGegevens AlsGegevens(PlanKeuzes keuzes) => new(keuzes.Persoon(Wie), Wat, Reden, Toelichting, EvaluerenOp);
}
