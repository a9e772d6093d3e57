namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>A method or course in which somebody was trained.</summary>
public sealed class Training(Guid id, string methode, string? instelling, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public string Methode { get; private set; } = methode;

    public string? Instelling { get; private set; } = instelling;

    public DateOnly Op { get; private set; } = op;
}

/// <summary>Something that somebody is good at.</summary>
/// <param name="code">Of the list <c>deskundigheden</c>.</param>
public sealed class Deskundigheid(Guid id, string code, DeskundigheidNiveau niveau)
{
    public Guid Id { get; private set; } = id;

    public string Code { get; private set; } = code;

    public DeskundigheidNiveau Niveau { get; private set; } = niveau;
}

/// <summary>A language that somebody speaks with families.</summary>
public sealed class Taalkennis(Guid id, string taal, TaalNiveau niveau)
{
    public Guid Id { get; private set; } = id;

    public string Taal { get; private set; } = taal;

    public TaalNiveau Niveau { get; private set; } = niveau;
}

/// <summary>A registration in a register of professionals, for a period; most hold five years (R4-069, bron 004 §4.2.4).</summary>
/// <param name="register">Code of the list <c>registers</c>.</param>
public sealed class Beroepsregistratie(Guid id, string register, string nummer, string? kamer, DateOnly van, DateOnly tot)
{
    public Guid Id { get; private set; } = id;

    public string Register { get; private set; } = register;

    public string Nummer { get; private set; } = nummer;

    /// <summary>"jeugd- en gezinsprofessionals"</summary>
    public string? Kamer { get; private set; } = kamer;

    public DateOnly Van { get; private set; } = van;

    /// <summary>The last day.</summary>
    public DateOnly Tot { get; private set; } = tot;

    /// <summary>The day on which it was last lengthened.</summary>
    public DateOnly? VerlengdOp { get; private set; }

    public bool GeldtOp(DateOnly dag) => Van <= dag && dag <= Tot;

    internal void Verlengen(DateOnly tot, DateOnly op)
    {
        Tot = tot;
        VerlengdOp = op;
    }
}

/// <summary>The highest level of education (bron 004 §4.2.3).</summary>
public enum Opleidingsniveau
{
    Mbo,
    Hbo,
    PostHbo,
    HboMaster,
    Wo,
    PostWo,
}

/// <summary>How much experience somebody has in what he is good at.</summary>
public enum DeskundigheidNiveau
{
    Basis,
    Ervaren,
    Specialist,
}

/// <summary>How well somebody speaks a language.</summary>
public enum TaalNiveau
{
    Moedertaal,
    Vloeiend,
    Redelijk,
    Beetje,
}

/// <summary>The list of registers, dated (R4-071).</summary>
public static class Registers
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Autorisatie", "registers");
}

/// <summary>The list of what somebody can be good at.</summary>
public static class Deskundigheden
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Autorisatie", "deskundigheden");
}
