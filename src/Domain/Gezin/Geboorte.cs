namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>When somebody was born, will be born, or that this is not known.</summary>
public abstract record Geboorte
{
    private Geboorte()
    {
    }

    public static Geboorte NietBekend { get; } = new Onbekend();

    /// <summary>The stored form: g20150300, u20260401, u or empty.</summary>
    public string Code => this switch
    {
        Geboren geboren => "g" + geboren.Op.Code,
        Ongeboren { Uitgerekend: { } dag } => "u" + OnzekereDatum.Van(dag).Code,
        Ongeboren => "u",
        _ => "",
    };

    /// <summary>Reads the stored form; trusts it.</summary>
    public static Geboorte Hydrate(string code) => code switch
    {
        "" => NietBekend,
        "u" => new Ongeboren(null),
        ['u', .. var dag] => new Ongeboren(OnzekereDatum.Hydrate(dag).Vroegst),
        _ => new Geboren(OnzekereDatum.Hydrate(code[1..])),
    };

    /// <summary>The age on a day, as the range that the known parts allow; null when it can't be said.</summary>
    public Leeftijd? LeeftijdOp(DateOnly dag) => this switch
    {
        Geboren { Op: { Vroegst: { } vroegst, Laatst: { } laatst } } => new(Jaren(laatst, dag), Jaren(vroegst, dag)),
        Ongeboren => Leeftijd.Ongeboren,
        _ => null,
    };

    /// <summary>Whether he certainly was not born yet on a day, by a date of birth of which the day may be unknown.</summary>
    public bool IsNa(DateOnly dag) => this is Geboren { Op.Vroegst: { } vroegst } && dag < vroegst;

    /// <summary>Nothing is told of somebody before he was born.</summary>
    public void Begrenst(Check check, DateOnly? dag, string veld) =>
        check.Dat(dag is not { } d || !IsNa(d), "voor-geboorte", "Deze dag ligt voor de geboorte. Kijk de datum na.", veld);

    /// <summary>By the calendar: who was born on 29 February is a year older on 1 March when that year has no such day.</summary>
    private static int Jaren(DateOnly geboren, DateOnly dag)
    {
        var verjaard = (dag.Month, dag.Day).CompareTo((geboren.Month, geboren.Day)) >= 0;
        return Math.Max(0, dag.Year - geboren.Year - (verjaard ? 0 : 1));
    }

    /// <summary>Born on a date of which parts may be unknown.</summary>
    public sealed record Geboren(OnzekereDatum Op) : Geboorte;

    /// <summary>Not born yet; the expected date may be unknown.</summary>
    public sealed record Ongeboren(DateOnly? Uitgerekend) : Geboorte;

    /// <summary>Nobody knows, or nobody told.</summary>
    public sealed record Onbekend : Geboorte;
}

/// <summary>An age in whole years: certain when both ends are equal.</summary>
public readonly record struct Leeftijd(int Minstens, int Hoogstens)
{
    /// <summary>The age of a child that is not born yet.</summary>
    public static Leeftijd Ongeboren => new(-1, -1);

    public bool IsZeker => Minstens == Hoogstens;

    public bool IsOngeboren => Hoogstens < 0;

    /// <summary>"9 jaar", "9 of 10 jaar" or "ongeboren".</summary>
    public override string ToString() => IsOngeboren ? "ongeboren"
        : IsZeker ? $"{Minstens} jaar"
        : $"{Minstens} of {Hoogstens} jaar";
}
