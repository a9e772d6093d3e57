namespace Eenlijn.Web.Modules.Casus.WaarnemingRegelen;

/// <summary>The form: who, when and for which families.</summary>
public sealed class WaarnemingInvoer
{
    public Guid? Waarnemer { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public string? TeWeten { get; set; }

    public List<Guid> Casussen { get; set; } = [];
}
