namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;

/// <summary>How somebody sees it, as a form sends it.</summary>
public sealed class VisieInvoer
{
    public string? Wie { get; set; }

    public string? Tekst { get; set; }

    /// <summary>Today when none is given.</summary>
    public DateOnly? Op { get; set; }

    public VisieGegevens AlsGegevens(Partijen partijen) => new(partijen.Houder(Wie), Tekst, Op);
}
