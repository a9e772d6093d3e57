namespace Eenlijn.Web.Modules.Beslissen.MeedenkwijzeNoteren;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Toestemming;

/// <summary>The fields of how somebody takes part.</summary>
public sealed class MeedenkwijzeInvoer
{
    public bool HulpBijMeedenken { get; set; }

    public string? WatHelpt { get; set; }

    public string? EerdereErvaring { get; set; }

    public Beslisrol? WieBeslist { get; set; }

    public string? Woorden { get; set; }

    public ZichtbaarVoor Voor { get; set; } = ZichtbaarVoor.Gezin;

    /// <summary>0 when there was nothing yet.</summary>
    public int Version { get; set; }
}
