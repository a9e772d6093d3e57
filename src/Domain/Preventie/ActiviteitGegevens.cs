namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Kernel;

/// <summary>What preventive work was done, in four kinds (bron 001 §3.2, §4.3, §4.4 and §2.1).</summary>
public enum ActiviteitSoort
{
    Groep,
    Wijk,
    Advies,

    /// <summary>A family was approached because its child was talked about at school (R1-017).</summary>
    Schoolbespreking,
}

/// <summary>Whether parents knew that their child was talked about before somebody came to them (R1-017).</summary>
public enum OudersWisten
{
    Ja,
    Nee,
    Onbekend,
}

/// <summary>A way in which people came to a group.</summary>
/// <param name="kanaal">Code of the list <c>wervingskanalen</c>.</param>
public sealed class Wervingskanaal(Guid id, string kanaal)
{
    public Guid Id { get; private set; } = id;

    public string Kanaal { get; private set; } = kanaal;
}

/// <summary>An activity as the form gives it; each kind has its own part.</summary>
public sealed record ActiviteitGegevens
{
    public string? Wat { get; init; }

    public DateOnly? Op { get; init; }

    public VindplaatsId? Vindplaats { get; init; }

    public string? AnderePlek { get; init; }

    public int? Minuten { get; init; }

    public Preventiedoelgroep? Doelgroep { get; init; }

    public Preventiestadium? Stadium { get; init; }

    public Steunvorm? Steunvorm { get; init; }

    public string? Partner { get; init; }

    public string? Toelichting { get; init; }

    public string? Groepsoort { get; init; }

    public string? VoorWie { get; init; }

    public IReadOnlyCollection<string> Werving { get; init; } = [];

    public int? Bijeenkomsten { get; init; }

    public int? Aangemeld { get; init; }

    public int? Aanwezig { get; init; }

    public int? Vervolg { get; init; }

    public int? Vrijwilligers { get; init; }

    public int? Gekoppeld { get; init; }

    public string? AanWie { get; init; }

    public string? Adviessoort { get; init; }

    public DateOnly? GesprekOp { get; init; }

    public string? Voorbereiding { get; init; }

    public string? Nabespreking { get; init; }

    public OudersWisten? OudersWisten { get; init; }

    public string? Afloop { get; init; }
}

/// <summary>The lists of preventive work, each with its version and source.</summary>
public static class Preventielijsten
{
    public static Catalogus Groepsoorten { get; } = Catalogus.Lees("Preventie", "groepsoorten");

    public static Catalogus VoorWie { get; } = Catalogus.Lees("Preventie", "voor-wie");

    public static Catalogus Wervingskanalen { get; } = Catalogus.Lees("Preventie", "wervingskanalen");

    public static Catalogus AdviesAan { get; } = Catalogus.Lees("Preventie", "advies-aan");

    public static Catalogus Adviessoorten { get; } = Catalogus.Lees("Preventie", "adviessoorten");

    public static Catalogus AfloopBenadering { get; } = Catalogus.Lees("Preventie", "afloop-benadering");

    /// <summary>Of a municipality.</summary>
    public static Catalogus Afdelingen { get; } = Catalogus.Lees("Preventie", "afdelingen");

    /// <summary>What is known of a neighbourhood.</summary>
    public static Catalogus Wijkonderwerpen { get; } = Catalogus.Lees("Preventie", "wijkonderwerpen");
}
