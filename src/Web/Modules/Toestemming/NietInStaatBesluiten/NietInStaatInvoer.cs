namespace Eenlijn.Web.Modules.Toestemming.NietInStaatBesluiten;

using Eenlijn.Domain.Toestemming;

/// <summary>That somebody can't weigh a matter himself, as the form sends it.</summary>
public sealed class NietInStaatInvoer
{
    public Guid Sleutel { get; set; }

    public Guid? Persoon { get; set; }

    public Regime? Regime { get; set; }

    public string? TerZake { get; set; }

    public string? Reden { get; set; }

    public Guid? Collega { get; set; }

    public VertegenwoordigerSoort? Vertegenwoordiger { get; set; }

    public Guid? VertegenwoordigerPersoon { get; set; }

    public string? VertegenwoordigerNaam { get; set; }

    public DateOnly? HerzienOp { get; set; }

    /// <summary>Strict by default: the family reads along only when that is chosen (R1-111).</summary>
    public ZichtbaarVoor Zicht { get; set; } = ZichtbaarVoor.Medewerkers;
}
