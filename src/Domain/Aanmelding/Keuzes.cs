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
