namespace Eenlijn.Web.Modules.Overzicht.Gezinnen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>My cases, by name or by what asks attention. What is typed to search stays out of the address: it can be a name.</summary>
[Requires(Handeling.GezinnenBekijken)]
public sealed class GezinnenModel(Lezer lezer, ReadLog log, Kalender kalender) : EenlijnPage
{
    /// <summary>Above this many the attention comes first of itself: a list by name no longer shows it.</summary>
    private const int Veel = 15;

    [BindProperty(SupportsGet = true)]
    public Volgorde? Op { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Gesloten { get; set; }

    [BindProperty]
    public string? Zoek { get; set; }

    public IReadOnlyList<GezinRij> Rijen { get; private set; } = [];

    public int Aantal { get; private set; }

    public DateOnly Vandaag => kalender.Vandaag;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public Task OnPostAsync(CancellationToken ct) => LoadAsync(ct);

    /// <summary>"2 dec", "2 dagen te laat" or nothing.</summary>
    public string Wanneer(DateOnly? dag) => dag is { } op ? DateText.Near(op, Vandaag) : "";

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gezinnen");
        var alle = await GezinRij.LijstAsync(lezer, Gesloten, ct);
        Aantal = alle.Count;
        Op ??= Aantal > Veel ? Volgorde.Aandacht : Volgorde.Naam;
        var zoek = Zoeknaam.Vouw(Zoek);
        var gevonden = alle.Where(r => zoek.Length == 0 || Zoeknaam.Vouw(r.Naam).Contains(zoek, StringComparison.Ordinal));
        Rijen = Op == Volgorde.Aandacht
            ? [.. gevonden.OrderByDescending(r => r.Gewicht(Vandaag)).ThenBy(r => r.Volgende ?? DateOnly.MaxValue).ThenBy(r => r.Sorteernaam, StringComparer.Ordinal)]
            : [.. gevonden.OrderBy(r => r.Sorteernaam, StringComparer.Ordinal).ThenBy(r => r.Casus.Value)];
        log.Listed("Gezinnen", Rijen.Select(r => r.Casus));
    }
}

/// <summary>In which order the families stand.</summary>
public enum Volgorde
{
    Naam,
    Aandacht,
}
