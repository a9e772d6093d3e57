namespace Eenlijn.Web.Modules.Plan.DoelUitBesluit;

/// <summary>A chosen option that becomes an action.</summary>
public sealed class Besluitactie
{
    public Guid Id { get; set; }

    public bool Meenemen { get; set; } = true;

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public string? Naam { get; set; }

    public DateOnly? Voor { get; set; }

    /// <summary>The option as it was decided; set by the page.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public string Optie { get; set; } = "";
}
