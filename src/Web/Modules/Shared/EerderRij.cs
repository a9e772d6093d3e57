namespace Eenlijn.Web.Modules.Shared;

/// <summary>How something stood before it was changed that day, for <c>_Eerder</c>.</summary>
public sealed record EerderRij(DateOnly Op, string Wat, params string?[] Delen)
{
    public string Onder => string.Join(" · ", Delen.Where(d => !string.IsNullOrEmpty(d)));
}
