namespace Eenlijn.Web.Modules.Overzicht.TijdlijnNaast;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Analyse;
using Eenlijn.Web.Modules.Gezin;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>
/// The lives of members of the family beside each other by year, with help and what it brought (R3-052): what the line of an older
/// sister meant for the youngest. Work of the team is left out, and so are lines without a date.
/// </summary>
[Requires(Handeling.CasusBekijken)]
public sealed class TijdlijnNaastModel : CasusPage
{
    /// <summary>More columns than this no screen shows.</summary>
    private const int MeesteMensen = 4;

    /// <summary>Big facts alone: a family with more of them reads the line itself.</summary>
    private const int MeesteRegels = 400;

    public override CasusTab Tab => CasusTab.Tijdlijn;

    [BindProperty(SupportsGet = true)]
    public List<Guid> Wie { get; set; } = [];

    public IReadOnlyList<TijdlijnPersoon> Personen { get; private set; } = [];

    public IReadOnlyList<TijdlijnPersoon> Gekozen { get; private set; } = [];

    public IReadOnlyList<Jaarrij> Jaren { get; private set; } = [];

    public bool IsAfgebroken { get; private set; }

    public IEnumerable<SelectListItem> Mensen => Personen.Where(p => p.Rol != GezinsRol.Netwerk).Select(p => new SelectListItem(p.Naam, p.Id.Value.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Naast elkaar");
        var blad = await Dossier.TijdlijnAsync(new() { AlleenLevens = true, Aantal = MeesteRegels }, ct);
        Personen = blad.Personen;
        IsAfgebroken = blad.Verder is not null;
        Gekozen = [.. Personen.Where(p => Wie.Count == 0 ? p.Rol != GezinsRol.Netwerk : Wie.Contains(p.Id.Value)).Take(MeesteMensen)];
        Wie = [.. Gekozen.Select(p => p.Id.Value)];
        Jaren =
        [
            .. blad.Regels.Where(r => r.Op is not null && Gekozen.Any(p => r.Wie.Contains(p.Id)))
                .GroupBy(r => r.Op!.Jaar!.Value).OrderBy(g => g.Key)
                .Select(g => new Jaarrij(g.Key, [.. Gekozen.Select(p => (IReadOnlyList<string>)[.. g.Where(r => r.Wie.Contains(p.Id)).OrderBy(r => r.Op!.Code, StringComparer.Ordinal).Select(Zeg)])])),
        ];
    }

    /// <summary>How old somebody was in a year.</summary>
    public static string? Oud(TijdlijnPersoon persoon, int jaar) => Leeftijden.Toen(persoon.Geboorte, Domain.Kernel.OnzekereDatum.Create(jaar, null, null).Value);

    private string Zeg(TijdlijnRegel regel) => GezinsWoorden.Samen(
        TijdlijnWoorden.Zeg(regel, id => Personen.FirstOrDefault(p => p.Id == id)?.Naam ?? "iemand"), TijdlijnWoorden.IsLeemte(regel) ? "leemte" : null);

    /// <summary>What happened in a year, to each of those who were chosen.</summary>
    public sealed record Jaarrij(int Jaar, IReadOnlyList<IReadOnlyList<string>> PerPersoon);
}
