namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What filling in a tool and correcting it share.</summary>
public abstract class WerkbladFormulier : BeslissenPage
{
    [BindProperty]
    public WerkbladInvoer Input { get; set; } = new();

    public Hulpmiddel Middel { get; protected set; } = null!;

    public Sprekers Sprekers => new([.. Leden], Dossier.Medewerker);

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<WerkbladInvoer, WerkbladFormulier> Vergelijking { get; } = new Vergelijking<WerkbladInvoer, WerkbladFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wie zegt dit?", (i, k) => Veldtekst.Keuze(i.Wie, k.Sprekers.OokSamen))
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Antwoorden", (i, k) => k.InWoorden(i.Antwoorden));

    /// <summary>All answers under each other, with their questions.</summary>
    public string InWoorden(IEnumerable<AntwoordInvoer> antwoorden) => string.Join(
        "\n", antwoorden.Where(a => a.Tekst is { Length: > 0 } || a.Getal is not null).Select(a => $"{Middel.Vraag(a.Code ?? "")?.Vraag} {a.Tekst}{Veldtekst.Getal(a.Getal)}"));

    protected async Task LaadAsync(string titel, CancellationToken ct)
    {
        ViewData.SetTitle(titel);
        ViewData["Formulier"] = this;
        await LoadGezinAsync(Input.Zicht, ct);
        Input.Antwoorden.ForEach(a => a.IsSchaal = Middel.Vraag(a.Code ?? "")?.Soort == Vraagsoort.Schaal);
    }

    /// <summary>About whose words they are; the worker's own and what they say together over the whole family.</summary>
    protected Zicht Over(Spreker? wie) => NaarZicht(Input.Zicht, wie?.Persoon is { } persoon ? [persoon] : Leden.Select(p => p.Id));
}
