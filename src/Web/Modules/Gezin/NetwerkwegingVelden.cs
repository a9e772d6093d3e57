namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>How the family weighs somebody of its network, as it is chosen; shown by <c>_NetwerkwegingVelden</c>.</summary>
public sealed class NetwerkwegingVelden
{
    public WegingAntwoord? GaatInOpVraag { get; set; }

    public WegingAntwoord? HelptEcht { get; set; }

    public WegingAntwoord? IsBereikbaar { get; set; }

    public WegingAntwoord? IsBetrouwbaar { get; set; }

    public WegingAntwoord? MagGevraagd { get; set; }

    public NetwerkKring? Kring { get; set; }

    public NetwerkDrempel? Drempel { get; set; }

    public static NetwerkwegingVelden Van(Netwerkweging w) => new()
    {
        GaatInOpVraag = Van(w.GaatInOpVraag),
        HelptEcht = Van(w.HelptEcht),
        IsBereikbaar = Van(w.IsBereikbaar),
        IsBetrouwbaar = Van(w.IsBetrouwbaar),
        MagGevraagd = Van(w.MagGevraagd),
        Kring = w.Kring,
        Drempel = w.Drempel,
    };

    public Netwerkweging Waarde() => new()
    {
        GaatInOpVraag = Naar(GaatInOpVraag),
        HelptEcht = Naar(HelptEcht),
        IsBereikbaar = Naar(IsBereikbaar),
        IsBetrouwbaar = Naar(IsBetrouwbaar),
        MagGevraagd = Naar(MagGevraagd),
        Kring = Kring,
        Drempel = Drempel,
    };

    private static WegingAntwoord Van(bool? waarde) => waarde switch { true => WegingAntwoord.Ja, false => WegingAntwoord.Nee, null => WegingAntwoord.Onbekend };

    private static bool? Naar(WegingAntwoord? antwoord) => antwoord switch { WegingAntwoord.Ja => true, WegingAntwoord.Nee => false, _ => null };
}

/// <summary>Yes, no, or not known.</summary>
public enum WegingAntwoord
{
    Onbekend,
    Ja,
    Nee,
}
