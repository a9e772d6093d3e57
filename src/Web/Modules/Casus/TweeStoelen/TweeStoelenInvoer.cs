namespace Eenlijn.Web.Modules.Casus.TweeStoelen;

using Eenlijn.Domain.Casus;

/// <summary>Who refused what, who settles it and before which day.</summary>
public sealed class TweeStoelenInvoer
{
    private const int Rijen = 3;

    public string? Waarvoor { get; set; }

    public List<AfwijzingInvoer> Afwijzingen { get; set; } = [];

    public Guid? Eigenaar { get; set; }

    public DateOnly? VoorDag { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    /// <summary>The one that is settled.</summary>
    public Guid Record { get; set; }

    public string? Oplossing { get; set; }

    /// <summary>With room for as many parties as the form shows.</summary>
    public void VulAan()
    {
        while (Afwijzingen.Count < Rijen)
        {
            Afwijzingen.Add(new());
        }
    }

    public IReadOnlyList<AfwijzingGegevens> Gegevens() => [.. Afwijzingen.Select(a => new AfwijzingGegevens(a.Partij, a.Reden))];
}

/// <summary>One party that refused.</summary>
public sealed class AfwijzingInvoer
{
    public string? Partij { get; set; }

    public string? Reden { get; set; }
}
