namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Kernel;

internal static class PlanFouten
{
    public static DomainError GeenDoel => new("geen-doel", "Dit doel staat niet meer in het plan.");

    public static DomainError GeenPlan => new("geen-plan", "Er is nog geen plan. Voeg eerst een doel toe.");

    public static DomainError GeenProbleem => new("geen-probleem", "Dit staat niet meer op de lijst.");

    /// <summary>Of any record of the plan that was chosen from a list.</summary>
    public static DomainError NietMeer => new("niet-meer", "Dit staat niet meer in het plan.");

    public static DomainError GeenHulp => new("geen-hulp", "Deze hulp staat niet meer op de lijst.");
}
