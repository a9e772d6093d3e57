namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.NlDesign.Parts;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A page about what a team does and does not do; without a team in the address it is that in which the worker acts.</summary>
public abstract class RolPage(Rolkaarten kaarten) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Team { get; set; }

    public Rolkaart Kaart { get; private set; } = null!;

    /// <summary>Whether the worker keeps the lines of this team.</summary>
    public bool MagWijzigen { get; private set; }

    public string RolUrl => Met("/onze-rol");

    public static IReadOnlyList<SelectListItem> Publiek { get; } = [.. Rolteksten.VoorWie.Select(v => new SelectListItem(v.Tekst, v.Code))];

    /// <summary>Where a line is changed; null for who does not keep them.</summary>
    public Func<string, string>? Wijzig => MagWijzigen ? RegelUrl : null;

    public Func<string, string>? MetOfNiet => MagWijzigen ? Met : null;

    protected Rolkaarten Kaarten => kaarten;

    public string RegelUrl(string code) => Met($"/onze-rol/regels/{code}");

    /// <summary>An address with the team that was asked for.</summary>
    public string Met(string pad) => Team is { } team ? $"{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}team={team}" : pad;

    /// <summary>False when there is no such team.</summary>
    protected async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (await kaarten.LeesAsync(Team is { } team ? new TeamId(team) : null, ct) is not { } kaart)
        {
            return false;
        }

        (Kaart, MagWijzigen) = (kaart, kaarten.MagWijzigen(kaart.Team));
        return true;
    }

    /// <summary>Links to choose for whom the wordings are.</summary>
    public static IReadOnlyList<NavigationItem> Keuzes(Rolkaart kaart, string voor, Func<string, string> url) =>
    [
        .. Rolteksten.VoorWie.Select(v => v.Code).Concat(kaart.Van(Rolsoort.Uitleg).Select(r => r.Voor!)).Distinct(StringComparer.Ordinal)
            .Where(v => kaart.Van(Rolsoort.Uitleg).Any(r => r.Voor == v))
            .Select(v => new NavigationItem(Rolteksten.Publiek(v), url(v), v == voor)),
    ];
}
