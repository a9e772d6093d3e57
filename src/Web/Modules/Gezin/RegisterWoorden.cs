namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>The reading of the register in words.</summary>
public static class RegisterWoorden
{
    /// <summary>What did not move for so long will not move any more: the program was stopped.</summary>
    private static readonly TimeSpan Stil = TimeSpan.FromMinutes(10);

    public static bool IsBlijvenSteken(RegisterInlezing inlezing, DateTime nu) => inlezing.Stand == InlezingStand.Bezig && nu - inlezing.BijgewerktOp > Stil;

    public static string Samenvatting(RegisterInlezing inlezing, DateTime nu) => inlezing.Stand switch
    {
        InlezingStand.Mislukt => "niet gelukt",
        InlezingStand.Bezig when IsBlijvenSteken(inlezing, nu) => "afgebroken",
        InlezingStand.Bezig => $"bezig: {inlezing.Verwerkt} van {inlezing.Totaal}",
        _ => $"{inlezing.Nieuw} nieuw, {inlezing.Gewijzigd} gewijzigd, {inlezing.Gelijk} gelijk, {inlezing.Geweigerd} geweigerd{(inlezing.Opgeruimd > 0 ? $", {inlezing.Opgeruimd} later uit de kopie gehaald" : "")}",
    };
}
