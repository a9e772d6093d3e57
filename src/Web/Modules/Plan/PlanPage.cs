namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>A page of the plan of one case.</summary>
public abstract class PlanPage : CasusPage
{
    public override CasusTab Tab => CasusTab.Plan;

    /// <summary>Where the plan is: <c>/casus/…/plan</c>.</summary>
    public string PlanUrl => $"{CasusUrl}/plan";

    /// <summary>Whether somebody else saved in between; the page then shows both versions.</summary>
    protected static bool IsConflict(Result result) => result.Errors.Contains(Store.Conflict);
}
