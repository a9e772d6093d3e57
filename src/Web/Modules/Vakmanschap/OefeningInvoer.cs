namespace Eenlijn.Web.Modules.Vakmanschap;

using Eenlijn.Domain.Vakmanschap;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The form of a practice.</summary>
public sealed class OefeningInvoer
{
    /// <summary>One for each question of the case, in its order.</summary>
    public List<AntwoordInvoer> Antwoorden { get; set; } = [];

    /// <summary>Codes of the rules that were talked about.</summary>
    public List<string> Besproken { get; set; } = [];

    public string? Meenemen { get; set; }

    public bool IsKlaar { get; set; }

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<OefeningInvoer, GeenKeuzes> Vergelijking { get; } = new Vergelijking<OefeningInvoer, GeenKeuzes>()
        .Veld("Jullie antwoorden", (i, k) => Zeg(i.Antwoorden))
        .Veld("Waarover hebben jullie het gehad?", (i, k) => string.Join(", ", i.Besproken.Order(StringComparer.Ordinal)))
        .Veld("Wat neem je mee?", (i, k) => i.Meenemen)
        .Veld("Klaar", (i, k) => Veldtekst.JaNee(i.IsKlaar));

    public static OefeningInvoer Uit(Oefening oefening, Oefencasus casus) => new()
    {
        Antwoorden = [.. casus.Vragen.Select(v => new AntwoordInvoer { Tekst = oefening.Antwoorden.FirstOrDefault(a => a.Vraag == v.Code)?.Tekst })],
        Besproken = [.. oefening.Besproken.Select(b => b.Regel)],
        Meenemen = oefening.Meenemen,
        IsKlaar = oefening.AfgerondOp is not null,
        Version = oefening.Version,
    };

    public OefenInhoud AlsInhoud(Oefencasus casus) => new(
        [.. casus.Vragen.Select((v, plek) => KeyValuePair.Create(v.Code, plek < Antwoorden.Count ? Antwoorden[plek].Tekst : null))], Besproken, Meenemen, IsKlaar);

    private static string Zeg(List<AntwoordInvoer> antwoorden) => string.Join("\n", antwoorden.Index().Where(a => !string.IsNullOrWhiteSpace(a.Item.Tekst)).Select(a => $"{a.Index + 1}. {a.Item.Tekst}"));

    /// <summary>An answer to one question.</summary>
    public sealed class AntwoordInvoer
    {
        public string? Tekst { get; set; }
    }
}
