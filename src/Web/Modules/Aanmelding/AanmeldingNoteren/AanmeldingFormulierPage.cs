namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What noting and completing a registration share: the fields, the persons, the draft, looking before making.</summary>
public abstract partial class AanmeldingFormulierPage(Gids gids) : EenlijnPage
{
    private const int MeestePersonen = 12;

    [BindProperty]
    public AanmeldingInvoer Input { get; set; } = new();

    /// <summary>What was found before a family is made; null as long as nothing has to be chosen.</summary>
    public Bekendheid? Bekend { get; protected set; }

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    /// <summary>Persons who stand in the registration already; they are changed at the family.</summary>
    public virtual IReadOnlyList<string> AlGenoemd => [];

    /// <summary>How soon and how serious comes from the triage then.</summary>
    public virtual bool IsGetriageerd => false;

    /// <summary>Who of those named can have said the words.</summary>
    public virtual IReadOnlyList<SelectListItem> Sprekers => [];

    public IReadOnlyList<SelectListItem> Routes { get; } = Domain.Aanmelding.Routes.Lijst.Keuzes();

    public IReadOnlyList<SelectListItem> Rollen { get; } =
        [.. Enum.GetValues<GezinsRol>().Where(r => r != GezinsRol.Netwerk).Select(r => new SelectListItem(AanmeldingWoorden.Tekst(r), r.ToString()))];

    public IReadOnlyList<SelectListItem> Urgenties { get; } = Keuzes<Urgentie>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Ernsten { get; } = Keuzes<Ernst>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Instromen { get; } = Keuzes<Instroom>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Initiatieven { get; } = Keuzes<Initiatief>(AanmeldingWoorden.Tekst);

    public IReadOnlyList<SelectListItem> Motivaties { get; } = Keuzes<Motivatie>(AanmeldingWoorden.Tekst);

    /// <summary>Something about a wished provision was typed, now or before the draft.</summary>
    public bool HeeftWens => new[] { nameof(Input.GewensteVoorziening), nameof(Input.RedenVanWens), nameof(Input.BesprokenMogelijkheden) }
        .Any(veld => ModelState.TryGetValue($"{nameof(Input)}.{veld}", out var entry) && !string.IsNullOrWhiteSpace(entry.AttemptedValue))
        || Input.GewensteVoorziening is not null;

    /// <summary>In what it is outside the team; null when it is not, or as long as nobody looked.</summary>
    public BuitenDoelgroep? Buiten { get; private set; }

    /// <summary>For whom the team is there.</summary>
    public TeamDoelgroep? Team { get; private set; }

    public IReadOnlyList<SelectListItem> Gebieden { get; } = Keuzes<InGebied>(AanmeldingWoorden.Tekst);

    /// <summary>
    /// Outside the ages or the area of the team: the page with a warning, once; then on with a reason (R1-010). Null when the
    /// registration can go on. It never stops a family.
    /// </summary>
    /// <param name="kinderen">All children of the registration, also those who stood there already.</param>
    protected async Task<PageResult?> MoetRedenGevenAsync(TeamId team, IEnumerable<Geboorte> kinderen, DateOnly vandaag, CancellationToken ct)
    {
        Team = await gids.DoelgroepAsync(team, ct);
        // Of a birthday that is known in part both ages count; who is not born yet is none.
        var leeftijden = kinderen.Select(g => g.LeeftijdOp(vandaag)).OfType<Leeftijd>().SelectMany(l => new[] { Math.Max(0, l.Minstens), Math.Max(0, l.Hoogstens) }).ToList();
        if (Team is null || new Doelgroep(Team.Vanaf, Team.Tot).Toets(leeftijden, Input.InGebied) is not { IsBuiten: true } buiten)
        {
            return null;
        }

        Buiten = buiten;
        if (!string.IsNullOrWhiteSpace(Input.RedenBuiten))
        {
            return null;
        }

        await LaadKeuzesAsync(ct);
        if (!Input.BuitenGezien)
        {
            return Page();
        }

        ModelState.AddModelError("Input.RedenBuiten", "Schrijf kort waarom jullie deze aanmelding toch aannemen.");
        return Refused();
    }

    protected async Task LaadKeuzesAsync(CancellationToken ct) => Partners =
    [
        .. (await gids.OrganisatiesAsync(null, ct)).Where(o => o.Soort != OrganisatieSoort.LokaalTeam)
            .Select(o => new SelectListItem(o.Naam, $"{o.Id.Value}")),
    ];

    /// <summary>Puts a draft back, with as many rows for persons as it had.</summary>
    protected async Task ZetConceptTerugAsync(CancellationToken ct)
    {
        if (await this.RestoreDraftAsync(ct))
        {
            var rijen = ModelState.Keys.Select(k => Rij().Match(k)).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].ValueSpan, provider: null) + 1);
            while (Input.Personen.Count < Math.Min(MeestePersonen, rijen.DefaultIfEmpty().Max()))
            {
                Input.Personen.Add(new());
            }

            // A key of its own: what was sent with the old one may stand already.
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Sleutel)}");
        }
    }

    protected static IEnumerable<Geboorte> Kinderen(IEnumerable<NieuwGezinslid> personen) => personen.Where(p => p.Rol == GezinsRol.Kind).Select(p => p.Gegevens.Geboorte);

    /// <summary>Why the worker goes on knowingly after families were found; null when nothing was found or one was chosen.</summary>
    protected string? Reden => Input.Gezin is null && Input.Gezocht is not null ? Input.RedenAnderGezin : null;

    /// <summary>
    /// Search before create (K35): the page with what was found, as long as nothing was chosen; going on knowingly asks for one
    /// line of reason. Null when the registration can be saved.
    /// </summary>
    protected async Task<PageResult?> MoetKiezenAsync(GezinBekendHandler bekend, IReadOnlyList<NieuwGezinslid> personen, CancellationToken ct)
    {
        var gezien = Input.Gezocht == GezinBekendHandler.Afdruk(personen);
        if (personen.Count == 0 || Input.Gezin is not null || (gezien && !string.IsNullOrWhiteSpace(Input.RedenAnderGezin)))
        {
            return null;
        }

        Bekend = await bekend.HandleAsync(personen, ct);
        if (Bekend.IsLeeg)
        {
            (Input.Gezocht, Bekend) = (null, null);
            return null;
        }

        if (!gezien)
        {
            Input.Gezocht = null;
            return Page();
        }

        ModelState.AddModelError("Input.RedenAnderGezin", "Schrijf kort waarom je toch een nieuwe aanmelding maakt.");
        return Refused();
    }

    /// <summary>One more row, with everything as it was typed.</summary>
    protected async Task<PageResult> EenErbijAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (Input.Personen.Count < MeestePersonen)
        {
            Input.Personen.Add(new() { Rol = GezinsRol.Kind });
        }

        await LaadKeuzesAsync(ct);
        return Page();
    }

    private static SelectListItem[] Keuzes<T>(Func<T, string> tekst)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => new SelectListItem(tekst(w), w.ToString()))];

    [GeneratedRegex(@"^Input\.Personen\[(\d+)\]\.")]
    private static partial Regex Rij();
}
