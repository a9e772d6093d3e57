namespace Eenlijn.Web.Modules.Beslissen.BesluitNemen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>The fields of a decision.</summary>
public sealed class BesluitNemenInvoer
{
    public List<Guid> Opties { get; set; } = [];

    public string? Tekst { get; set; }

    public Beslisser? Beslisser { get; set; }

    public int? Trede { get; set; }

    public string? RedenTrede { get; set; }

    public string? Grond { get; set; }

    public string? BelangKind { get; set; }

    public string? RedenNietVerkend { get; set; }

    public string? Alternatieven { get; set; }

    public Hulpkeuze? Hulpkeuze { get; set; }

    public string? RedenHulpkeuze { get; set; }

    public string? RedenAfwijking { get; set; }

    public string? Risico { get; set; }

    public string? AdviesVan { get; set; }

    public string? Advies { get; set; }

    public bool? AdviesGevolgd { get; set; }

    public string? RedenAdvies { get; set; }

    public string? StandpuntGezin { get; set; }

    public string? AfwachtenOordeel { get; set; }

    public string? AfwachtenUitleg { get; set; }

    public string? AfwachtenDraagkracht { get; set; }

    public DateOnly? TerugkijkenOp { get; set; }

    public List<Stem> Stemmen { get; set; } = [];

    public int Version { get; set; }

    public BesluitNemenGegevens AlsGegevens() => new(Opties, Tekst, Beslisser, Trede, BelangKind, TerugkijkenOp)
    {
        RedenTrede = RedenTrede,
        Grond = Grond,
        RedenNietVerkend = RedenNietVerkend,
        Alternatieven = Alternatieven,
        Hulpkeuze = Hulpkeuze,
        RedenHulpkeuze = RedenHulpkeuze,
        RedenAfwijking = RedenAfwijking,
        Risico = Risico,
        AdviesVan = AdviesVan,
        Advies = Advies,
        AdviesGevolgd = AdviesGevolgd,
        RedenAdvies = RedenAdvies,
        StandpuntGezin = StandpuntGezin,
        AfwachtenOordeel = AfwachtenOordeel,
        AfwachtenUitleg = AfwachtenUitleg,
        AfwachtenDraagkracht = AfwachtenDraagkracht,
        Stemmen = [.. Stemmen.Where(s => s.IsGevraagd).Select(s => new StemGegevens(PersoonId.From(s.Persoon), s.Akkoord, Check.Zichtbaar(s.Woorden) is { Length: > 0 } woorden ? woorden : null))],
    };

    /// <summary>Those who were not asked are no rows in the domain: its row numbers are not those of the form.</summary>
    public DomainError AlsVeld(DomainError error)
    {
        if (error.Veld?.StartsWith("Stemmen[", StringComparison.Ordinal) != true)
        {
            return error.Veld is nameof(Besluit.Voorwaarden) ? error with { Veld = null } : error.Veld == nameof(Stemmen) ? error with { Veld = "Stemmen[0].Akkoord" } : error;
        }

        var nummer = int.Parse(error.Veld[8..error.Veld.IndexOf(']', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        var plek = Stemmen.IndexOf(Stemmen.Where(s => s.IsGevraagd).ElementAt(nummer));
        return error with { Veld = $"Stemmen[{plek}]{error.Veld[(error.Veld.IndexOf(']', StringComparison.Ordinal) + 1)..]}" };
    }

    /// <summary>What one of the family says of it.</summary>
    public sealed class Stem
    {
        public Guid Persoon { get; set; }

        public Akkoord? Akkoord { get; set; }

        public string? Woorden { get; set; }

        internal bool IsGevraagd => Akkoord is not (null or Domain.Beslissen.Akkoord.NogNiet) || !string.IsNullOrWhiteSpace(Woorden);
    }
}
