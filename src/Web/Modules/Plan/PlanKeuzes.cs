namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

/// <summary>What a form of the plan offers to choose from: the family, its homes, the workers.</summary>
public sealed record PlanKeuzes(IReadOnlyList<PersoonKaart> Personen)
{
    private static readonly string[] VasteDelen = ["thuis", "ouders samen"];

    public IReadOnlyList<string> Huizen { get; init; } = [];

    public IReadOnlyList<MedewerkerKaart> Team { get; init; } = [];

    /// <summary>The goals that are worked on, where a form asks to which one something belongs.</summary>
    public IReadOnlyList<SelectListItem> Doelen { get; init; } = [];

    /// <summary>Everybody of the family and around it, by name.</summary>
    public IEnumerable<SelectListItem> PersoonItems => Personen.Where(p => p is { IsLid: true, IsOverleden: false })
        .Select(p => new SelectListItem(p.Rol == GezinsRol.Netwerk ? $"{p.Kort} (netwerk)" : p.Kort, p.Id.Value.ToString()));

    /// <summary>Parts of the plan (K37): at home, parents together, each home, each person.</summary>
    public IEnumerable<SelectListItem> DeelItems => VasteDelen
        .Where(d => d != VasteDelen[1] || Personen.Count(p => p.Rol == GezinsRol.Ouder) > 1)
        .Concat(Huizen)
        .Concat(Personen.Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != GezinsRol.Netwerk).Select(p => p.Kort))
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(d => new SelectListItem(d, d));

    public bool IsVoorgesteldDeel(string? deel) => DeelItems.Any(d => d.Value == deel);

    /// <summary>Those who live with the family: whom a new goal concerns until somebody says otherwise.</summary>
    public List<Guid> Gezinsleden =>
        [.. Personen.Where(p => p is { IsLid: true, IsOverleden: false } && p.Rol != GezinsRol.Netwerk).Select(p => p.Id.Value)];

    public static async Task<PlanKeuzes> LeesAsync(Dossier dossier, CancellationToken ct) => new(await dossier.PersonenKaartenAsync(ct));

    /// <summary>The same with homes and workers, for goals and actions.</summary>
    public static async Task<PlanKeuzes> LeesMetTeamAsync(Dossier dossier, Gids gids, DateOnly vandaag, CancellationToken ct) =>
        (await LeesAsync(dossier, ct)) with { Huizen = await dossier.HuizenAsync(ct), Team = await gids.TeamAsync(vandaag, ct) };

    /// <summary>The same with the goals that are worked on.</summary>
    /// <param name="ook">The goal to which it belongs now: it stays a choice when it was reached.</param>
    public async Task<PlanKeuzes> MetDoelenAsync(Dossier dossier, CancellationToken ct, RecordId? ook = null)
    {
        var doelen = await dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief || d.Id == ook).OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Titel })
            .ToListAsync(ct);
        return this with { Doelen = [.. doelen.Where(d => dossier.Tekst(d.Titel) is not null).Select(d => new SelectListItem(d.Titel, d.Id.Value.ToString()))] };
    }

    /// <summary>The person when he is of this family; anything else that was sent counts as not chosen.</summary>
    public PersoonId? Persoon(Guid? id) => Personen.Any(p => p.Id.Value == id) ? PersoonId.From(id!.Value) : null;

    public IReadOnlyCollection<PersoonId> MeerPersonen(IEnumerable<Guid> ids) => [.. ids.Select(id => Persoon(id)).OfType<PersoonId>().Distinct()];

    /// <summary>Who has the action now stays in the list, also when he works in another team.</summary>
    public PlanKeuzes MetMedewerker(MedewerkerNaam? extra) => extra is null || IsCollega(extra.Id.Value)
        ? this
        : this with { Team = [.. Team, new(extra.Id, extra.Roepnaam, extra.Naam, null, null, default, "")] };

    /// <summary>Who may be sixteen already and is not surely eighteen yet; whose age is not known is left out.</summary>
    public IEnumerable<PersoonKaart> BijnaAchttien(DateOnly vandaag) => Personen.Where(p => p is { IsLid: true, IsOverleden: false, IsKind: true }
        && p.Geboorte.LeeftijdOp(vandaag) is { Hoogstens: >= Achttien.VanafJaar, Minstens: < Achttien.Volwassen });

    public string Naam(PersoonId id) => Personen.FirstOrDefault(p => p.Id == id)?.Kort ?? "iemand anders";

    public string NaamVan(Guid id) => Naam(new PersoonId(id));

    public bool IsCollega(Guid id) => Team.Any(m => m.Id == MedewerkerId.From(id));
}

/// <summary>Hands the choices to the partials of the form.</summary>
public static class PlanKeuzesData
{
    public static void SetPlanKeuzes(this ViewDataDictionary data, PlanKeuzes keuzes) => data[nameof(PlanKeuzes)] = keuzes;

    public static PlanKeuzes GetPlanKeuzes(this ViewDataDictionary data) => (PlanKeuzes)data[nameof(PlanKeuzes)]!;
}
