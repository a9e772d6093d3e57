namespace Eenlijn.Web.Modules.Plan.PlanVoorleggen;

using Eenlijn.Web.Infrastructure.Pages;

public sealed class InputModel
{
    public List<VraagInput> Personen { get; set; } = [];

    public string? Reden { get; set; }

    [MagLeeg]
    public int? Version { get; set; }

    /// <summary>The picture that the worker saw.</summary>
    public string? Kenmerk { get; set; }
}

/// <summary>One person, and whether he is asked.</summary>
public sealed class VraagInput
{
    public Guid Persoon { get; set; }

    public VraagKeuze Keuze { get; set; }
}

public enum VraagKeuze
{
    Niet,
    Welkom,
    Wachten,
}
