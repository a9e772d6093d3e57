namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>A goal of the plan with the numbers that people gave it and the next thing to do.</summary>
public sealed record DoelBeeld
{
    public required string Titel { get; init; }

    public DateOnly? AfgesprokenOp { get; init; }

    /// <summary>What is still to be done, in the order of the family.</summary>
    public IReadOnlyList<ActieBeeld> Open { get; init; } = [];

    public ActieBeeld? VolgendeStap => Open.Count > 0 ? Open[0] : null;

    public IReadOnlyList<ScoreBeeld> Scores { get; init; } = [];

    /// <summary>The numbers per person, who gave most first: the first of them is drawn.</summary>
    public IReadOnlyList<Lijn> Lijnen => [.. Scores.GroupBy(s => s.Wie)
        .Select(g => new Lijn(g.Key, g.MinBy(s => s.Op)!.Cijfer, g.MaxBy(s => s.Op)!.Cijfer, g.Max(s => s.Op), g.Count()))
        .OrderByDescending(l => l.Aantal).ThenByDescending(l => l.Op)];

    /// <summary>The goals that are being worked on, in the order of the family: one query.</summary>
    public static Task<List<DoelBeeld>> LijstAsync(Dossier dossier, CancellationToken ct)
    {
        var (plan, staf) = (dossier.Plan, dossier.Staf);
        return dossier.GezinsRecords<Doel>()
            .Where(d => d.Status == DoelStatus.Actief)
            .OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new DoelBeeld
            {
                Titel = d.Titel,
                AfgesprokenOp = plan.SelectMany(p => p.Versies).Where(v => v.Status == VersieStatus.VanKracht).Max(v => v.VastgesteldOp),
                // All of them and not the first: that one would be numbered over the actions of all families.
                Open = d.Acties.Where(a => a.Status == ActieStatus.Open).OrderBy(a => a.Volgorde)
                    .Select(a => new ActieBeeld(a.Wat, a.Persoon, staf.Where(m => m.Id == a.Medewerker).Select(m => m.Roepnaam).FirstOrDefault() ?? a.Naam, a.Door))
                    .ToList(),
                Scores = d.Scores.Select(s => new ScoreBeeld(s.Wie, s.Op, s.Cijfer)).ToList(),
            }).ToListAsync(ct);
    }

    /// <summary>Of one person: from which number to which, last given when.</summary>
    public sealed record Lijn(PersoonId Wie, int Van, int Naar, DateOnly Op, int Aantal);
}

/// <summary>An open action.</summary>
public sealed record ActieBeeld(string Wat, PersoonId? Persoon, string? Naam, ActieDoor Door);

/// <summary>A number that somebody gave on a day.</summary>
public sealed record ScoreBeeld(PersoonId Wie, DateOnly Op, int Cijfer);
