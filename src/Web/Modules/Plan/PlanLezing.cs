namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>Reads the plan as it stands in two queries: the goals with all that belongs to them, and the plan with its versions.</summary>
public static class PlanLezing
{
    /// <summary>What was noted last under Gelukt.</summary>
    private const int Successen = 6;

    /// <summary>The goals that the viewer may see, in their order, with the names of now.</summary>
    public static async Task<IReadOnlyList<DoelOpname>> DoelenAsync(Dossier dossier, CancellationToken ct)
    {
        var doelen = await DoelenQuery(dossier).ToListAsync(ct);
        if (!dossier.IsBlik)
        {
            return doelen;
        }

        // Only somebody of the family is kept from something by whom it is over; a worker's page does without the join.
        var over = (await dossier.GezinsRecords<Doel>().SelectMany(d => d.OverWie, (d, o) => new { d.Id, o.PersoonId }).ToListAsync(ct))
            .ToLookup(o => o.Id.Value, o => o.PersoonId.Value);
        return [.. doelen.Select(d => d with { OverWie = [.. over[d.Record]] })];
    }

    private static IQueryable<DoelOpname> DoelenQuery(Dossier dossier)
    {
        var personen = dossier.PersoonNamen;
        var medewerkers = dossier.MedewerkerNamen;
        return dossier.GezinsRecords<Doel>().OrderBy(d => d.Volgorde).ThenBy(d => d.Id).Select(d => new DoelOpname
        {
            Record = d.Id.Value,
            VoorGezin = d.ZichtbaarVoor == ZichtbaarVoor.Gezin,
            Volgorde = d.Volgorde,
            Titel = d.Titel,
            EigenWoorden = d.EigenWoorden,
            WoordenVanPersoon = d.WoordenVan == null ? null : d.WoordenVan.Value.Value,
            WoordenVan = personen.Where(p => p.Id == d.WoordenVan).Select(p => p.Kort).FirstOrDefault(),
            WoordenOp = d.WoordenOp,
            Deel = d.Deel,
            Wanneer = d.Wanneer,
            Status = d.Status,
            Acties = d.Acties.OrderBy(a => a.Volgorde).Select(a => new ActieOpname
            {
                Id = a.Id,
                Wat = a.Wat,
                Door = a.Door,
                Persoon = a.Persoon == null ? null : a.Persoon.Value.Value,
                Wie = personen.Where(p => p.Id == a.Persoon).Select(p => p.Kort).FirstOrDefault()
                    ?? medewerkers.Where(m => m.Id == a.Medewerker).Select(m => m.Roepnaam).FirstOrDefault()
                    ?? a.Naam,
                Voor = a.Voor,
                HoeVaak = a.HoeVaak,
                Toelichting = a.Toelichting,
                Status = a.Status,
                AfgehandeldOp = a.AfgehandeldOp,
            }).ToList(),
            Scores = (
                from s in d.Scores
                join p in personen on s.Wie equals p.Id
                orderby s.Op
                select new ScoreOpname(s.Wie.Value, p.Kort, s.Op, s.Cijfer, s.Toelichting)).ToList(),
            Reacties = (
                from r in d.Reacties
                join p in personen on r.Wie equals p.Id
                orderby r.Op
                select new ReactieOpname(r.Wie.Value, p.Kort, r.Op, r.Tekst)).ToList(),
        });
    }

    /// <summary>The plan with the version in force, the one that waits, and what worked out; null before anybody began it.</summary>
    public static Task<PlanRij?> PlanAsync(Dossier dossier, CancellationToken ct)
    {
        var personen = dossier.PersoonNamen;
        var medewerkers = dossier.MedewerkerNamen;
        var successen = dossier.GezinsRecords<Succes>().Where(s => s.OverWie.All(o => personen.Any(p => p.Id == o.PersoonId)));
        return dossier.Plan.Select(plan => new PlanRij
        {
            Id = plan.Id,
            EigenKracht = new(plan.EigenKracht.Behoefte, plan.EigenKracht.Zelf, plan.EigenKracht.MensenOmOnsHeen, plan.EigenKracht.VanHetTeam, plan.EigenKracht.RedenOvergeslagen),
            TerugkijkenOp = plan.TerugkijkenOp,
            TerugkijkenWaar = plan.TerugkijkenWaar,
            Versies = plan.Versies
                .Where(v => v.Status == VersieStatus.VanKracht || v.Status == VersieStatus.Voorgesteld)
                .OrderBy(v => v.Nummer)
                .Select(v => new VersieRij
                {
                    Id = v.Id,
                    Nummer = v.Nummer,
                    Status = v.Status,
                    VoorgesteldOp = v.VoorgesteldOp,
                    VastgesteldOp = v.VastgesteldOp,
                    VoorgesteldDoor = medewerkers.Where(m => m.Id == v.VoorgesteldDoor).Select(m => m.Roepnaam).FirstOrDefault() ?? "",
                    RedenBijVerschil = v.RedenBijVerschil,
                    RedenAndersGevraagd = v.RedenAndersGevraagd,
                    Antwoorden = (
                        from i in v.Instemmingen
                        join p in personen on i.Persoon equals p.Id
                        orderby i.MoetAntwoorden descending, p.Kort
                        select new AntwoordRij(i.Persoon, p.Kort, p.Achternaam, p.Geboorte, i.MoetAntwoorden, i.Antwoord, i.Opmerking, i.Op)).ToList(),
                }).ToList(),
            Gelukt = successen.Where(s => s.PlanId == plan.Id)
                .OrderByDescending(s => s.Op).ThenByDescending(s => s.Id).Take(Successen)
                .Select(s => new SuccesRij(s.Op, s.Wat)).ToList(),
        }).SingleOrDefaultAsync(ct);
    }
}

/// <summary>The plan beside its goals.</summary>
public sealed record PlanRij
{
    public required PlanId Id { get; init; }

    public required EigenKrachtOpname EigenKracht { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? TerugkijkenWaar { get; init; }

    public required IReadOnlyList<VersieRij> Versies { get; init; }

    public required IReadOnlyList<SuccesRij> Gelukt { get; init; }

    public VersieRij? VanKracht => Versies.LastOrDefault(v => v.Status == VersieStatus.VanKracht);

    public VersieRij? Voorstel => Versies.LastOrDefault(v => v.Status == VersieStatus.Voorgesteld);
}

/// <summary>A version without its text.</summary>
public sealed record VersieRij
{
    public required Guid Id { get; init; }

    public required int Nummer { get; init; }

    public required VersieStatus Status { get; init; }

    public required DateOnly VoorgesteldOp { get; init; }

    public DateOnly? VastgesteldOp { get; init; }

    public required string VoorgesteldDoor { get; init; }

    public string? RedenBijVerschil { get; init; }

    public string? RedenAndersGevraagd { get; init; }

    public IReadOnlyList<AntwoordRij> Antwoorden { get; init; } = [];

    public IEnumerable<AntwoordRij> WachtOp => Antwoorden.Where(a => a is { Moet: true, Antwoord: Antwoord.NogNiet });

    /// <summary>All whose answer is waited for have answered, and somebody does not agree: the worker may settle it with a reason.</summary>
    public bool KanVaststellen => Status == VersieStatus.Voorgesteld && !WachtOp.Any();
}

/// <summary>What one person thinks of a version.</summary>
public sealed record AntwoordRij(PersoonId Persoon, string Naam, string Achternaam, Geboorte Geboorte, bool Moet, Antwoord Antwoord, string? Opmerking, DateOnly? Op)
{
    public string Initialen => string.Concat(new[] { Naam, Achternaam }.Where(n => n.Length > 0).Select(n => n[..1].ToUpperInvariant()).Distinct());

    /// <summary>Only of who is under age; nobody's own age is news to an adult.</summary>
    public string? Leeftijd(DateOnly vandaag) => Geboorte.LeeftijdOp(vandaag) is { IsZeker: true, IsOngeboren: false, Minstens: < 18 and var jaren }
        ? jaren.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : null;
}

public sealed record SuccesRij(DateOnly Op, string Wat);
