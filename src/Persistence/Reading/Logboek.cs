namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>The log as people read it: newest first, a page at a time. Reading it leaves a line too.</summary>
public sealed class Logboek(AppDbContext db, ReadLog log)
{
    public const int PerBladzijde = 50;

    /// <summary>The log of one opened case, as far as its viewer may read it.</summary>
    public Task<LogBladzijde> VanAsync(Dossier dossier, LogFilter filter, int bladzijde, CancellationToken cancellationToken)
    {
        log.Read("Logboek", dossier.CasusId, null);
        return LeesAsync(dossier.Log, filter with { Dossier = null }, bladzijde, cancellationToken);
    }

    /// <summary>All lines, for the privacy officer: who, when, what, in which case; never the content, and no name of a family.</summary>
    public Task<LogBladzijde> AllenAsync(LogFilter filter, int bladzijde, CancellationToken cancellationToken)
    {
        log.Read("Logboek", filter.Dossier, null);
        return LeesAsync(db.Set<Logregel>().AsNoTracking(), filter, bladzijde, cancellationToken);
    }

    private async Task<LogBladzijde> LeesAsync(IQueryable<Logregel> regels, LogFilter filter, int bladzijde, CancellationToken cancellationToken)
    {
        var page = Math.Clamp(bladzijde, 1, 10_000);
        var rijen = await (
            from r in Gefilterd(regels, filter).OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).Skip((page - 1) * PerBladzijde).Take(PerBladzijde + 1)
            join m in db.Set<Medewerker>() on r.Medewerker equals (MedewerkerId?)m.Id into wie
            from m in wie.DefaultIfEmpty()
            join c in db.Set<Casus>() on r.Dossier equals (CasusId?)c.Id into casussen
            from c in casussen.DefaultIfEmpty()
            join t in db.Set<Team>() on c.TeamId equals t.Id into teams
            from t in teams.DefaultIfEmpty()
            orderby r.Op descending, r.Id descending
            select new LogRij
            {
                Op = r.Op,
                Soort = r.Soort,
                Uitkomst = r.Uitkomst,
                Gebeurtenis = r.Gebeurtenis,
                Velden = r.Velden,
                Wie = m == null ? null : m.Naam,
                Rol = r.Rol,
                Dossier = r.Dossier,
                Team = t == null ? null : t.Naam,
            }).AsNoTracking().ToListAsync(cancellationToken);
        return new([.. rijen.Take(PerBladzijde)], page, rijen.Count > PerBladzijde);
    }

    private static IQueryable<Logregel> Gefilterd(IQueryable<Logregel> regels, LogFilter filter)
    {
        if (filter.Van is { } van)
        {
            var begin = Kalender.NaarUtc(van, TimeOnly.MinValue);
            regels = regels.Where(r => r.Op >= begin);
        }

        if (filter.Tot is { } tot)
        {
            var einde = Kalender.NaarUtc(tot.AddDays(1), TimeOnly.MinValue);
            regels = regels.Where(r => r.Op < einde);
        }

        if (filter.Medewerker is { } wie)
        {
            regels = regels.Where(r => r.Medewerker == wie);
        }

        if (filter.Dossier is { } dossier)
        {
            regels = regels.Where(r => r.Dossier == dossier);
        }

        if (filter.Uitkomst is { } uitkomst)
        {
            regels = regels.Where(r => r.Uitkomst == uitkomst);
        }

        return filter.Soort is { } soort ? regels.Where(r => r.Soort == soort) : regels;
    }
}

/// <summary>Which lines somebody wants to see; days are Dutch days, both included.</summary>
public sealed record LogFilter(DateOnly? Van, DateOnly? Tot, MedewerkerId? Medewerker, LogSoort? Soort, LogUitkomst? Uitkomst, CasusId? Dossier = null);

/// <summary>One line as it is shown.</summary>
public sealed record LogRij
{
    /// <summary>UTC.</summary>
    public DateTime Op { get; init; }

    public LogSoort Soort { get; init; }

    public LogUitkomst Uitkomst { get; init; }

    public string Gebeurtenis { get; init; } = "";

    public string? Velden { get; init; }

    /// <summary>Null for the program itself, and for an attempt to sign in with a name that nobody has.</summary>
    public string? Wie { get; init; }

    public Rol? Rol { get; init; }

    public CasusId? Dossier { get; init; }

    public string? Team { get; init; }
}

public sealed record LogBladzijde(IReadOnlyList<LogRij> Rijen, int Nummer, bool IsErMeer);
