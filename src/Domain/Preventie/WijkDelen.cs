namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Kernel;

/// <summary>Something that is known of a neighbourhood: composition, poverty, health (R4-027).</summary>
/// <param name="onderwerp">Code of the list <c>wijkonderwerpen</c>.</param>
/// <param name="waarde">"18% van de kinderen"</param>
public sealed class Wijkcijfer(Guid id, string onderwerp, string waarde, string bron, int jaar)
{
    public Guid Id { get; private set; } = id;

    public string Onderwerp { get; private set; } = onderwerp;

    public string Waarde { get; private set; } = waarde;

    public string Bron { get; private set; } = bron;

    public int Jaar { get; private set; } = jaar;

    /// <summary>What the team thinks of it.</summary>
    public string? Opvallend { get; internal set; }
}

/// <summary>What is planned in one cell of the preventiematrix (R4-026).</summary>
public sealed class Matrixactie(Guid id, Preventiedoelgroep doelgroep, Preventiestadium stadium, string wat, string wie)
{
    public Guid Id { get; private set; } = id;

    public Preventiedoelgroep Doelgroep { get; private set; } = doelgroep;

    public Preventiestadium Stadium { get; private set; } = stadium;

    public string Wat { get; private set; } = wat;

    /// <summary>In words: often a partner.</summary>
    public string Wie { get; private set; } = wie;

    public DateOnly? Voor { get; internal set; }

    public MatrixactieStatus Status { get; private set; }

    internal void Zetten(MatrixactieStatus status) => Status = status;
}

/// <summary>How far an action of the preventiematrix is.</summary>
public enum MatrixactieStatus
{
    Gepland,
    Loopt,
    Gedaan,
    GaatNietDoor,
}

/// <summary>A figure as it is typed.</summary>
public sealed record WijkcijferGegevens(string? Onderwerp, string? Waarde, string? Bron, int? Jaar, string? Opvallend);

/// <summary>An action of the matrix as it is typed.</summary>
public sealed record MatrixactieGegevens(Preventiedoelgroep? Doelgroep, Preventiestadium? Stadium, string? Wat, string? Wie, DateOnly? Voor);
