namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>An action as the form sends it; who does it is one choice out of one list.</summary>
public sealed class ActieInput
{
    /// <summary>Family and worker together; what a first step begins with.</summary>
    public const string Samen = "samen";

    /// <summary>The family itself, whoever of it.</summary>
    public const string HetGezin = "gezin";

    /// <summary>Somebody around the family.</summary>
    public const string HetNetwerk = "netwerk";

    private const string Ander = "ander";
    private const string Persoon = "p:";
    private const string Medewerker = "m:";

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public string? Naam { get; set; }

    public DateOnly? Voor { get; set; }

    public string? HoeVaak { get; set; }

    public string? Toelichting { get; set; }

    /// <summary>What is in the way of leaving it to the family; none ticked means no (R1-045).</summary>
    public List<Belasting> Belasting { get; set; } = [];

    public string? RedenBelasting { get; set; }

    /// <summary>Code of the list <c>maatwerk</c>.</summary>
    public string? Maatwerk { get; set; }

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<ActieInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<ActieInput, PlanKeuzes>()
        .Veld("Wat gaat er gebeuren?", (i, k) => i.Wat)
        .Veld("Wie doet dit?", (i, k) => Veldtekst.Keuze(i.Wie, WieItems(k)))
        .Veld("Wie dan?", (i, k) => i.Naam)
        .Veld("Vóór welke dag?", (i, k) => Veldtekst.Dag(i.Voor))
        .Veld("Hoe vaak?", (i, k) => i.HoeVaak)
        .Veld("Wat is er nog meer over te zeggen?", (i, k) => i.Toelichting)
        .Veld("Vraagt dit nu te veel?", (i, k) => string.Join(", ", i.Belasting.Order().Select(b => b.Tekst())))
        .Veld("Waarom kan het toch?", (i, k) => i.RedenBelasting)
        .Veld("Is dit een oplossing op maat?", (i, k) => Veldtekst.Keuze(i.Maatwerk, MaatwerkItems));

    /// <summary>The choice that names this worker.</summary>
    public static string VanMedewerker(Guid medewerker) => Medewerker + medewerker;

    /// <summary>The choice that names this person.</summary>
    public static string VanPersoon(Guid persoon) => Persoon + persoon;

    public static IEnumerable<SelectListItem> MaatwerkItems => Domain.Plan.Maatwerk.Lijst.Keuzes();

    /// <summary>Nothing was typed; "samen" alone was filled in by the form itself.</summary>
    public bool IsLeeg => string.IsNullOrWhiteSpace(Wat) && (string.IsNullOrWhiteSpace(Wie) || Wie == Samen) && string.IsNullOrWhiteSpace(Naam) && Voor is null;

    public static ActieInput Van(Actie actie) => new()
    {
        Wat = actie.Wat,
        Wie = actie switch
        {
            { Persoon: { } p } => Persoon + p.Value,
            { Medewerker: { } m } => Medewerker + m.Value,
            { Door: ActieDoor.Gezin } => HetGezin,
            { Door: ActieDoor.Netwerk } => HetNetwerk,
            { Door: ActieDoor.Ander } => Ander,
            _ => Samen,
        },
        Naam = actie.Naam,
        Voor = actie.Voor,
        HoeVaak = actie.HoeVaak,
        Toelichting = actie.Toelichting,
        Belasting = [.. Toets.Where(b => actie.Belasting.HasFlag(b))],
        RedenBelasting = actie.RedenBelasting,
        Maatwerk = actie.Maatwerk,
    };

    /// <summary>What is asked before something is left to the family.</summary>
    public static IReadOnlyList<Belasting> Toets { get; } = [Domain.Plan.Belasting.LastTeHoog, Domain.Plan.Belasting.Acuut, Domain.Plan.Belasting.Veiligheid];

    public static IEnumerable<SelectListItem> ToetsItems => Toets.Select(b => new SelectListItem(b.Tekst(), b.ToString()));

    /// <summary>Family first, then who is around it, then the workers (R1-035).</summary>
    public static IEnumerable<SelectListItem> WieItems(PlanKeuzes keuzes)
    {
        var (gezin, netwerk, team, verder) = (Groep("Gezin"), Groep("Mensen om het gezin heen"), Groep("Team"), Groep("Verder"));
        var leden = keuzes.Personen.Where(p => p is { IsLid: true, IsOverleden: false }).ToList();
        return
        [
            new("Samen", Samen) { Group = gezin },
            new("Het gezin", HetGezin) { Group = gezin },
            .. leden.Where(p => p.Rol != GezinsRol.Netwerk).Select(p => new SelectListItem(p.Kort, Persoon + p.Id.Value) { Group = gezin }),
            new("Iemand uit het netwerk", HetNetwerk) { Group = netwerk },
            .. leden.Where(p => p.Rol == GezinsRol.Netwerk).Select(p => new SelectListItem(p.Kort, Persoon + p.Id.Value) { Group = netwerk }),
            .. keuzes.Team.Select(m => new SelectListItem(m.Naam, Medewerker + m.Id.Value) { Group = team }),
            new("Iemand anders: vul hieronder in wie", Ander) { Group = verder },
        ];

        static SelectListGroup Groep(string naam) => new() { Name = naam };
    }

    /// <summary>
    /// Who does it, read from the choice; what is not in the list counts as not chosen. The worker of the plan is who has the casusregie,
    /// whoever saves; an action that stays with the same worker stays what it was, so that saving it unchanged changes no agreement.
    /// </summary>
    public ActieGegevens AlsGegevens(PlanKeuzes keuzes, Dossier dossier, Actie? vorige = null)
    {
        var gegevens = new ActieGegevens(Wat, null) { Voor = Voor, HoeVaak = HoeVaak, Toelichting = Toelichting, Belasting = Belasting.Aggregate(Domain.Plan.Belasting.Geen, (alle, b) => alle | b), RedenBelasting = RedenBelasting, Maatwerk = Maatwerk };
        return Wie switch
        {
            Samen => gegevens with { Door = ActieDoor.Samen },
            HetGezin => gegevens with { Door = ActieDoor.Gezin },
            HetNetwerk => gegevens with { Door = ActieDoor.Netwerk },
            Ander => gegevens with { Door = ActieDoor.Ander, Naam = Naam },
            { } keuze when Id(keuze, Persoon) is { } guid && keuzes.Persoon(guid) is { } persoon => gegevens with
            {
                Door = keuzes.Personen.Single(p => p.Id == persoon).Rol == GezinsRol.Netwerk ? ActieDoor.Netwerk : ActieDoor.Gezin,
                Persoon = persoon,
            },
            { } keuze when Id(keuze, Medewerker) is { } guid && (keuzes.IsCollega(guid) || vorige?.Medewerker?.Value == guid) => gegevens with
            {
                Door = vorige?.Medewerker?.Value == guid ? vorige.Door : dossier.Hoofd.IsRegisseur && guid == dossier.Hoofd.RegieDoor.Value ? ActieDoor.Werker : ActieDoor.Collega,
                Medewerker = MedewerkerId.From(guid),
            },
            _ => gegevens,
        };
    }

    private static Guid? Id(string keuze, string soort) =>
        keuze.StartsWith(soort, StringComparison.Ordinal) && Guid.TryParse(keuze.AsSpan(soort.Length), out var id) ? id : null;

    /// <summary>The refusals at the fields of this form.</summary>
    public static IEnumerable<DomainError> BijVelden(IEnumerable<DomainError> errors, string prefix = "") => errors.Select(e => e with
    {
        Veld = e.Veld switch
        {
            null => null,
            "Door" or "Medewerker" => prefix + nameof(Wie),
            var veld => prefix + veld,
        },
    });
}
