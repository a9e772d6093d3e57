namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Kernel;

/// <summary>How a question reaches the team (bron 000 §1, three inflows; R0-014).</summary>
public enum Instroom
{
    Gezin,
    Partner,
    Outreach,
}

/// <summary>Who took the first step (bron 001 §6, R1-014).</summary>
public enum Initiatief
{
    GezinZelf,
    OpAdvies,
    TeamZelf,
}

/// <summary>Whether the family knows of the registration (bron 000 N2, N3).</summary>
public enum WeetErvan
{
    Ja,
    Nee,
    Onbekend,
}

/// <summary>Whether the family wants help; "not open" makes no case (R0-025).</summary>
public enum Motivatie
{
    Open,
    WordtOpen,
    NietOpen,
    Onbekend,
}

/// <summary>How soon somebody must act; the days are a setting of the team.</summary>
public enum Urgentie
{
    Vandaag,
    Binnen2Werkdagen,
    Binnen2Weken,
    Gewoon,
}

/// <summary>How heavy the question looks.</summary>
public enum Ernst
{
    Licht,
    Matig,
    Ernstig,
    ZeerErnstig,
}

/// <summary>Where a registration stands.</summary>
public enum AanmeldingStatus
{
    Ontvangen,
    Toegewezen,
    Beantwoord,

    /// <summary>Joined the case that ran with this family already.</summary>
    BijCasus,
}

/// <summary>Through whom a family comes (bron 001 §6).</summary>
public static class Routes
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Aanmelding", "routes");
}

/// <summary>Whether something is suspected. "No" rules nothing out: that takes other training (K33).</summary>
public enum Vermoeden
{
    Ja,
    Nee,
    Onbekend,
}

/// <summary>The lists of a triage, each with its version and source (bron 004 §2.4).</summary>
public static class Triagelijsten
{
    public static Catalogus Urgenties { get; } = Catalogus.Lees("Aanmelding", "urgenties");

    public static Catalogus Ernsten { get; } = Catalogus.Lees("Aanmelding", "ernsten");

    public static Catalogus Probleemsoorten { get; } = Catalogus.Lees("Aanmelding", "probleemsoorten");

    public static Catalogus KjpOpties { get; } = Catalogus.Lees("Aanmelding", "kjp-opties");

    public static Catalogus Zorgzwaarten { get; } = Catalogus.Lees("Aanmelding", "zorgzwaarten");

    public static string Tekst(Urgentie urgentie) => Urgenties.Tekst(urgentie switch
    {
        Urgentie.Vandaag => "vandaag",
        Urgentie.Binnen2Werkdagen => "binnen-2-werkdagen",
        Urgentie.Binnen2Weken => "binnen-2-weken",
        _ => "gewoon",
    });

    public static string Tekst(Ernst ernst) => Ernsten.Tekst(ernst switch
    {
        Ernst.Licht => "licht",
        Ernst.Matig => "matig",
        Ernst.Ernstig => "ernstig",
        _ => "zeer-ernstig",
    });
}
