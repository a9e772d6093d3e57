namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Kernel;

/// <summary>Refusals that several acts of the module share.</summary>
internal static class AnalyseFouten
{
    public static DomainError GebeurtenisWeg { get; } = new("gebeurtenis-weg", "Deze gebeurtenis staat er niet meer.");

    public static DomainError AchtergrondWeg { get; } = new("achtergrond-weg", "Dit staat er niet meer. Ga terug en kies het opnieuw.");

    public static DomainError RegelWeg { get; } = new("regel-weg", "Deze regel staat niet meer in het verhaal.");
}
