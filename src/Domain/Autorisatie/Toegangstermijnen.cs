namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>How long access that was not given for the whole work in a case lasts: data with their source (K20).</summary>
public static class Toegangstermijnen
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Autorisatie", "toegangstermijnen");

    /// <summary>The longest that somebody is let in at once (R1-004).</summary>
    public static Termijn Tijdelijk => Lijst["tijdelijke-toegang"];

    /// <summary>Counted to the minute, not in days of the calendar.</summary>
    public static TimeSpan Noodtoegang => TimeSpan.FromDays(Lijst["noodtoegang"].Dagen);

    public static Termijn Beoordelen => Lijst["noodtoegang-beoordelen"];

    /// <summary>How long before its end a registration is spoken of (R4-069).</summary>
    public static Termijn RegistratieVerloopt => Lijst["registratie-verloopt"];
}
