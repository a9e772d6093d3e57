namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>Reads the plan as it stands in two queries: the goals with all that belongs to them, and the plan with its versions.</summary>
public static class PlanLezing
{
    /// <summary>The goals that the viewer may see, in their order, with the names of now.</summary>
    public static async Task<IReadOnlyList<DoelOpname>> DoelenAsync(Dossier dossier, CancellationToken ct)
    {
        // Only somebody of the family is kept from something by whom it is over; for a worker the list stays empty.
        var metOver = dossier.IsBlik;
        var personen = dossier.PersoonNamen;
        var medewerkers = dossier.MedewerkerNamen;
        return await dossier.GezinsRecords<Doel>().OrderBy(d => d.Volgorde).ThenBy(d => d.Id).Select(d => new DoelOpname
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
            Leefgebied = d.Leefgebied,
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
                Maatwerk = a.Maatwerk,
                Verwijzing = a.Verwijzing == null ? null : a.Verwijzing.Value.Value,
                HulpElders = a.HulpElders,
                Status = a.Status,
                AfgehandeldOp = a.AfgehandeldOp,
                // The first and the last, looked up and not joined to: the join would read the actions of all families on SQLite.
                Steun = SteunOpname.VanTot(
                    a.Steun.OrderBy(s => s.Op).Select(s => (Steunniveau?)s.Niveau).FirstOrDefault(),
                    a.Steun.OrderBy(s => s.Op).Select(s => (DateOnly?)s.Op).FirstOrDefault(),
                    a.Steun.OrderByDescending(s => s.Op).Select(s => (Steunniveau?)s.Niveau).FirstOrDefault(),
                    a.Steun.OrderByDescending(s => s.Op).Select(s => (DateOnly?)s.Op).FirstOrDefault()),
            }).ToList(),
            // Names are looked up and not joined to: SQLite would make the join for the goals of all families.
            Scores = d.Scores.Where(s => personen.Any(p => p.Id == s.Wie)).OrderBy(s => s.Op)
                .Select(s => new ScoreOpname(s.Wie.Value, personen.Where(p => p.Id == s.Wie).Select(p => p.Kort).First(), s.Op, s.Cijfer, s.Toelichting)).ToList(),
            Reacties = d.Reacties.Where(r => personen.Any(p => p.Id == r.Wie)).OrderBy(r => r.Op)
                .Select(r => new ReactieOpname(r.Wie.Value, personen.Where(p => p.Id == r.Wie).Select(p => p.Kort).First(), r.Op, r.Tekst)).ToList(),
            OverWie = d.OverWie.Where(_ => metOver).Select(o => o.PersoonId.Value).ToList(),
        }).ToListAsync(ct);
    }

    /// <summary>The plan with the version in force, the one that waits, and what worked out; null before anybody began it.</summary>
    public static async Task<PlanRij?> PlanAsync(Dossier dossier, CancellationToken ct)
    {
        var personen = dossier.PersoonNamen;
        var medewerkers = dossier.MedewerkerNamen;
        var successen = dossier.GezinsRecords<Succes>().Where(s => s.OverWie.All(o => personen.Any(p => p.Id == o.PersoonId)) && (s.VanWie == null || personen.Any(p => p.Id == s.VanWie)));
        var metOver = dossier.IsBlik;
        var problemen = dossier.GezinsRecords<Probleem>();
        var verborgen = dossier.VerborgenTerugkijkdagen;
        // A row for each version, the plan beside it: versions with their answers within the plan would be read for all families by SQLite.
        var rijen = await (
            from plan in dossier.Plan
            from v in plan.Versies.Where(v => v.Status == VersieStatus.VanKracht || v.Status == VersieStatus.Voorgesteld).DefaultIfEmpty()
            orderby v.Nummer
            select new
            {
                Plan = new PlanRij
                {
                    Id = plan.Id,
                    EigenKracht = new(plan.EigenKracht.Behoefte, plan.EigenKracht.Zelf, plan.EigenKracht.MensenOmOnsHeen, plan.EigenKracht.VanHetTeam, plan.EigenKracht.RedenOvergeslagen)
                    {
                        Op = plan.EigenKracht.Op,
                        WoordenVanPersoon = plan.EigenKracht.WoordenVan == null ? null : plan.EigenKracht.WoordenVan.Value.Value,
                        WoordenVan = personen.Where(p => p.Id == plan.EigenKracht.WoordenVan).Select(p => p.Kort).FirstOrDefault(),
                    },
                    TerugkijkenOp = verborgen.Contains(plan.TerugkijkenOp) ? null : plan.TerugkijkenOp,
                    TerugkijkenWaar = verborgen.Contains(plan.TerugkijkenOp) ? null : plan.TerugkijkenWaar,
                    TerugkijkenVerborgen = verborgen.Contains(plan.TerugkijkenOp),
                },
                Gelukt = successen.Where(s => s.PlanId == plan.Id)
                    .OrderByDescending(s => s.Op).ThenByDescending(s => s.Id)
                    .Select(s => new SuccesRij(s.Op, s.Wat, s.Soort, personen.Where(p => p.Id == s.VanWie).Select(p => p.Kort).FirstOrDefault())).ToList(),
                Problemen = problemen.Where(p => p.PlanId == plan.Id && p.OpgelostOp == null)
                    .OrderBy(p => p.Volgorde).ThenBy(p => p.Id)
                    .Select(p => new ProbleemOpname
                    {
                        Record = p.Id.Value,
                        VoorGezin = p.ZichtbaarVoor == ZichtbaarVoor.Gezin,
                        OverWie = p.OverWie.Where(_ => metOver).Select(o => o.PersoonId.Value).ToList(),
                        Volgorde = p.Volgorde,
                        Wat = p.Wat,
                        WoordenVanPersoon = p.WoordenVan == null ? null : p.WoordenVan.Value.Value,
                        WoordenVan = personen.Where(n => n.Id == p.WoordenVan).Select(n => n.Kort).FirstOrDefault(),
                        Leefgebied = p.Leefgebied,
                        VoorOpvoeden = p.VoorOpvoeden,
                        VolgendeStap = p.VolgendeStap,
                        StapVoor = p.StapVoor,
                        VraagtStap = p.VraagtStap,
                    }).ToList(),
                Versie = v == null ? null : new VersieRij
                {
                    Id = v.Id,
                    Nummer = v.Nummer,
                    Inhoud = v.Inhoud,
                    Status = v.Status,
                    VoorgesteldOp = v.VoorgesteldOp,
                    VastgesteldOp = v.VastgesteldOp,
                    VoorgesteldDoor = medewerkers.Where(m => m.Id == v.VoorgesteldDoor).Select(m => m.Roepnaam).FirstOrDefault() ?? "",
                    RedenBijVerschil = v.RedenBijVerschil,
                    RedenAndersGevraagd = v.RedenAndersGevraagd,
                },
                Antwoorden = v.Instemmingen.Where(i => personen.Any(p => p.Id == i.Persoon)).Select(i => new AntwoordRij(
                    i.Persoon,
                    personen.Where(p => p.Id == i.Persoon).Select(p => p.Kort).First(),
                    personen.Where(p => p.Id == i.Persoon).Select(p => p.Achternaam).First(),
                    personen.Where(p => p.Id == i.Persoon).Select(p => p.Geboorte).First(),
                    i.MoetAntwoorden,
                    i.Antwoord,
                    i.Opmerking,
                    i.Op)).ToList(),
            }).ToListAsync(ct);
        return rijen is not [var eerste, ..] ? null : eerste.Plan with
        {
            Gelukt = eerste.Gelukt,
            Problemen = eerste.Problemen,
            Versies =
            [
                .. rijen.Where(r => r.Versie is not null)
                    .Select(r => (r.Versie! with { Antwoorden = [.. r.Antwoorden.OrderByDescending(a => a.Moet).ThenBy(a => a.Naam, StringComparer.Ordinal)] }).MetNamenVanToen()),
            ],
        };
    }
}

/// <summary>The plan beside its goals.</summary>
public sealed record PlanRij
{
    public required PlanId Id { get; init; }

    public required EigenKrachtOpname EigenKracht { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? TerugkijkenWaar { get; init; }

    /// <summary>The day was set in an evaluation that the viewer may not see.</summary>
    public bool TerugkijkenVerborgen { get; init; }

    public IReadOnlyList<VersieRij> Versies { get; init; } = [];

    /// <summary>What weighs on the family and is not solved, the first first.</summary>
    public IReadOnlyList<ProbleemOpname> Problemen { get; init; } = [];

    /// <summary>All that worked out, the last first.</summary>
    public IReadOnlyList<SuccesRij> Gelukt { get; init; } = [];

    public VersieRij? VanKracht => Versies.LastOrDefault(v => v.Status == VersieStatus.VanKracht);

    public VersieRij? Voorstel => Versies.LastOrDefault(v => v.Status == VersieStatus.Voorgesteld);
}

/// <summary>A version with the answers on it.</summary>
public sealed record VersieRij
{
    private readonly Lazy<PlanMomentopname?> _opname;

    public VersieRij() => _opname = new(() => Inhoud is { } json ? PlanMomentopname.VanJson(json) : null);

    /// <summary>The copy as it is stored; null where only the list of versions is read.</summary>
    public string? Inhoud { get; init; }

    public PlanMomentopname? Opname => _opname.Value;

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

    /// <summary>With those who were asked called as on the day it was put to them; a copy from before names were kept has those of now.</summary>
    public VersieRij MetNamenVanToen()
    {
        var namen = (Opname?.Namen ?? []).ToDictionary(n => n.Persoon);
        return this with
        {
            Antwoorden = [.. Antwoorden.Select(a => namen.TryGetValue(a.Persoon.Value, out var toen) ? a with { Naam = toen.Kort, Achternaam = toen.Achternaam } : a)],
        };
    }

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

/// <summary>Something that worked out, or a compliment with who gave it.</summary>
public sealed record SuccesRij(DateOnly Op, string Wat, SuccesSoort Soort, string? VanWie)
{
    /// <summary>As many as stand unfolded, on the page and on paper.</summary>
    public const int Laatste = 6;

    public string Zin => Soort == SuccesSoort.Compliment ? $"Compliment{(VanWie is null ? "" : $" van {VanWie}")}: {Wat}" : Wat;
}
