namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The fields of an explanation.</summary>
public sealed class UitlegInvoer
{
    public string? Probleem { get; set; }

    public string? Gevolgen { get; set; }

    public string? EigenAandeel { get; set; }

    public string? Hulp { get; set; }

    public string? Materiaal { get; set; }

    public DateOnly? Op { get; set; }

    /// <summary>One for each of the family; who was not told anything stays empty.</summary>
    public List<Ontvanger> Ontvangers { get; set; } = [];

    public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin };

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<UitlegInvoer, UitlegFormulier> Vergelijking { get; } = new Vergelijking<UitlegInvoer, UitlegFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wat is er aan de hand?", (i, k) => i.Probleem)
        .Veld("Wat is het gevolg?", (i, k) => i.Gevolgen)
        .Veld("Wat kun je zelf doen?", (i, k) => i.EigenAandeel)
        .Veld("Welke hulp is er?", (i, k) => i.Hulp)
        .Veld("Wat liet je zien of gaf je mee?", (i, k) => i.Materiaal)
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Aan wie?", (i, k) => k.InWoorden(i.Ontvangers));

    /// <summary>One of the family, and whether it came across.</summary>
    public sealed class Ontvanger
    {
        public Guid Persoon { get; set; }

        /// <summary>Null when it was not explained to him.</summary>
        public Begrip? Begrepen { get; set; }
    }
}

/// <summary>What giving an explanation and changing it share.</summary>
public abstract class UitlegFormulier : BeslissenPage
{
    [BindProperty]
    public UitlegInvoer Input { get; set; } = new();

    public string InWoorden(IEnumerable<UitlegInvoer.Ontvanger> wie) =>
        string.Join(", ", wie.Where(o => o.Begrepen is not null).Select(o => $"{NaamVan(o.Persoon)}: {BeslisWoorden.Zeg(o.Begrepen!.Value)}").Order(StringComparer.Ordinal));

    protected async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Uitleg vastleggen");
        await LoadGezinAsync(Input.Zicht, ct);
    }

    /// <summary>A row for each of the family, with what stands of him.</summary>
    protected void Rijen(IReadOnlyDictionary<Guid, Begrip> staat) => Input.Ontvangers = [.. Leden.Select(p => new UitlegInvoer.Ontvanger { Persoon = p.Id.Value, Begrepen = staat.TryGetValue(p.Id.Value, out var begrip) ? begrip : null })];

    /// <summary>The form as the domain takes it; about whom it was explained to, unless others were chosen.</summary>
    protected (UitlegGegevens Gegevens, Zicht Zicht) Lees(Guid? gesprek)
    {
        var gekozen = Input.Ontvangers.Where(o => o.Begrepen is not null).DistinctBy(o => o.Persoon).ToList();
        var wie = Kies(gekozen.Select(o => o.Persoon), "Input.Ontvangers");
        return (
            new(Input.Probleem, Input.Gevolgen, Input.EigenAandeel, Input.Hulp)
            {
                Gesprek = gesprek is { } g ? RecordId.From(g) : null,
                Materiaal = Input.Materiaal,
                Op = Input.Op,
                Ontvangers = wie,
                Begrepen = gekozen.ToDictionary(o => PersoonId.From(o.Persoon), o => o.Begrepen!.Value),
            },
            NaarZicht(Input.Zicht, wie.Count > 0 ? wie : Leden.Select(p => p.Id)));
    }
}
