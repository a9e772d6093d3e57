namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;

/// <summary>A tool with what was filled in.</summary>
/// <param name="Vraag">What goes along to the form, so that it comes back here; null when nothing can be filled in any more.</param>
public sealed record HulpmiddelBeeld(Hulpmiddel Middel, IReadOnlyList<WerkbladBeeld> Bladen, string CasusUrl, string? Vraag)
{
    public string BeslisUrl => $"{CasusUrl}/beslissen";

    public string PlanUrl => $"{CasusUrl}/plan";
}
