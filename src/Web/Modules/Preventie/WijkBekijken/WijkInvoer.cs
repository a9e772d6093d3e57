namespace Eenlijn.Web.Modules.Preventie.WijkBekijken;

using Eenlijn.Domain.Kernel;

/// <summary>A figure about a neighbourhood as it is typed.</summary>
public sealed class CijferInvoer
{
    public string? Onderwerp { get; set; }

    public string? Waarde { get; set; }

    public string? Bron { get; set; }

    public int? Jaar { get; set; }

    public string? Opvallend { get; set; }
}

/// <summary>An action of the matrix as it is typed.</summary>
public sealed class ActieInvoer
{
    public Preventiedoelgroep? Doelgroep { get; set; }

    public Preventiestadium? Stadium { get; set; }

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public DateOnly? Voor { get; set; }
}
