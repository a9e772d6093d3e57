namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>Burgerservicenummer: nine digits that pass the eleven test (standaarden §8).</summary>
public readonly record struct Bsn
{
    private Bsn(string nummer) => Nummer = nummer;

    public string Nummer { get; }

    /// <summary>Numbers for fictitious persons: 999900006–999999990.</summary>
    public bool IsTestnummer => string.CompareOrdinal(Nummer, "999900006") >= 0 && string.CompareOrdinal(Nummer, "999999990") <= 0;

    public static Result<Bsn> Create(string? invoer, string? veld = null)
    {
        var nummer = string.Concat((invoer ?? "").Where(char.IsAsciiDigit));
        if (nummer.Length == 8)
        {
            nummer = "0" + nummer;
        }

        return nummer.Length == 9 && Elfproef.Klopt(nummer)
            ? new Bsn(nummer)
            : new DomainError("bsn-ongeldig", "Dit is geen geldig BSN. Een BSN heeft negen cijfers. Kijk de cijfers na of laat het veld leeg.", veld);
    }

    /// <summary>Wraps a stored number; trusts it.</summary>
    public static Bsn Hydrate(string nummer) => new(nummer);

    public override string ToString() => Nummer;
}
