namespace Eenlijn.Web.Modules.Beslissen;

/// <summary>A form that asks only why.</summary>
public sealed class RedenInvoer
{
    public string? Reden { get; set; }
}
