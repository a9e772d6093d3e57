namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Question, wish and goal of a decision.</summary>
public sealed class BesluitInvoer
{
    public string? Vraag { get; set; }

    public string? Wens { get; set; }

    public Guid? WensVan { get; set; }

    public string? Doel { get; set; }

    public string? AcuutOnveilig { get; set; }

    public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin, KanAlleenIk = false };

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<BesluitInvoer, BesluitFormulier> Vergelijking { get; } = new Vergelijking<BesluitInvoer, BesluitFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Waarover beslissen jullie?", (i, k) => i.Vraag)
        .Veld("Wat wenst het gezin?", (i, k) => i.Wens)
        .Veld("Van wie is deze wens?", (i, k) => Veldtekst.Keuze(i.WensVan, k.Kiesbaar))
        .Veld("Wat willen jullie bereiken?", (i, k) => i.Doel)
        .Veld("Waarom kan dit niet wachten?", (i, k) => i.AcuutOnveilig);
}

/// <summary>What preparing and changing a decision share.</summary>
public abstract class BesluitFormulier : BeslissenPage
{
    [Microsoft.AspNetCore.Mvc.BindProperty]
    public BesluitInvoer Input { get; set; } = new();

    public IEnumerable<SelectListItem> Kiesbaar => Leden.Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    protected async Task LaadAsync(string titel, CancellationToken ct)
    {
        Shared.LayoutData.SetTitle(ViewData, titel);
        ViewData["Formulier"] = this;
        Input.Zicht.KanAlleenIk = false;
        await LoadGezinAsync(Input.Zicht, ct);
    }

    /// <summary>The form as the domain takes it; about the family, unless others were chosen.</summary>
    protected (BesluitGegevens Gegevens, Zicht Zicht) Lees(Guid? gesprek)
    {
        PersoonId? van = Kies(Input.WensVan, "Input.WensVan");
        return (
            new(Input.Vraag, Input.Wens, van, Input.Doel, Input.AcuutOnveilig, gesprek is { } g ? RecordId.From(g) : null),
            NaarZicht(Input.Zicht, Leden.Select(p => p.Id)));
    }
}
