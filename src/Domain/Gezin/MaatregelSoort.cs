namespace Eenlijn.Domain.Gezin;

/// <summary>A measure of child protection for one child, in the kinds that CBS Beleidsinformatie Jeugd counts (types 11–23, 71 and 72).</summary>
public enum MaatregelSoort
{
    Ondertoezichtstelling,
    VoorlopigeOndertoezichtstelling,
    Voogdij,
    VoorlopigeVoogdij,
    TijdelijkeVoogdij,
    MachtigingUithuisplaatsing,
    MachtigingGeslotenPlaatsing,
}
