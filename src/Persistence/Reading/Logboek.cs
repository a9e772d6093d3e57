namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>The log as people read it: newest first, a page at a time. Reading it leaves a line too.</summary>
public sealed class Logboek(AppDbContext db, ReadLog log)
{
    public const int PerBladzijde = 50;

    /// <summary>Lines in a file at most: what a spreadsheet opens without trouble, and a request holds in memory.</summary>
    public const int InBestand = 20_000;

    /// <summary>Lines on paper at most: some ten sheets.</summary>
    private const int OpPapier = 500;

    /// <summary>The log of one opened case, as far as its viewer may read it.</summary>
    public Task<LogBladzijde> VanAsync(Dossier dossier, LogFilter filter, LogPlek? na, CancellationToken cancellationToken)
    {
        log.Read("Logboek", dossier.CasusId, null);
        return LeesAsync(dossier.Log, filter with { Dossier = null }, na, cancellationToken);
    }

    /// <summary>The log of one case on paper, with the eyes of somebody of the family: the last lines that he may read.</summary>
    public async Task<LogAfdruk> AfdrukAsync(Dossier blik, CancellationToken cancellationToken)
    {
        log.Printed("Logboek", blik.CasusId, null);
        var rijen = await Rijen(blik.Log.OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).Take(OpPapier + 1)).ToListAsync(cancellationToken);
        return new([.. rijen.Take(OpPapier)], rijen.Count > OpPapier);
    }

    /// <summary>All lines, for the privacy officer: who, when, what, in which case; never the content, and no name of a family.</summary>
    public Task<LogBladzijde> AllenAsync(LogFilter filter, LogPlek? na, CancellationToken cancellationToken)
    {
        log.Read("Logboek", filter.Dossier, null);
        return LeesAsync(db.Set<Logregel>().AsNoTracking(), filter, na, cancellationToken);
    }

    private async Task<LogBladzijde> LeesAsync(IQueryable<Logregel> regels, LogFilter filter, LogPlek? na, CancellationToken cancellationToken)
    {
        var gefilterd = Gefilterd(regels, filter);
        if (na is { Op: var op, Id: var id })
        {
            // By the key of the last line and not by a number of lines: the thousandth page costs what the first one does.
            gefilterd = gefilterd.Where(r => r.Op <= op && (r.Op < op || r.Id < id));
        }

        var rijen = await Rijen(gefilterd.OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).Take(PerBladzijde + 1)).ToListAsync(cancellationToken);
        return new([.. rijen.Take(PerBladzijde)], na is not null, rijen.Count > PerBladzijde ? new LogPlek(rijen[PerBladzijde - 1].Op, rijen[PerBladzijde - 1].Id) : null);
    }

    /// <summary>All lines of a filter for a file, the newest first, at most <see cref="InBestand"/>; making it leaves a line too.</summary>
    public async Task<LogAfdruk> UitvoerAsync(LogFilter filter, CancellationToken cancellationToken)
    {
        log.Exported("Logboek", filter.Dossier);
        var regels = Gefilterd(db.Set<Logregel>().AsNoTracking(), filter);
        var rijen = await Rijen(regels.OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).Take(InBestand + 1)).ToListAsync(cancellationToken);
        return new([.. rijen.Take(InBestand)], rijen.Count > InBestand);
    }

    /// <summary>With the names around each line, the newest first.</summary>
    private IQueryable<LogRij> Rijen(IQueryable<Logregel> regels) => (
        from r in regels
        join m in db.Set<Medewerker>() on r.Medewerker equals (MedewerkerId?)m.Id into wie
        from m in wie.DefaultIfEmpty()
        join c in db.Set<Casus>() on r.Dossier equals (CasusId?)c.Id into casussen
        from c in casussen.DefaultIfEmpty()
        join t in db.Set<Team>() on c.TeamId equals t.Id into teams
        from t in teams.DefaultIfEmpty()
        join w in db.Set<Team>() on r.Team equals (TeamId?)w.Id into werkt
        from w in werkt.DefaultIfEmpty()
        orderby r.Op descending, r.Id descending
        select new LogRij
        {
            Id = r.Id,
            Op = r.Op,
            Handeling = r.Handeling,
            ObjectId = r.ObjectId,
            Spoor = r.Spoor,
            Soort = r.Soort,
            Uitkomst = r.Uitkomst,
            Gebeurtenis = r.Gebeurtenis,
            Velden = r.Velden,
            Wie = m == null ? null : m.Naam,
            Rol = r.Rol,
            VoorTeam = w == null ? null : w.Naam,
            Dossier = r.Dossier,
            Noodtoegang = r.Noodtoegang,
            Team = t == null ? null : t.Naam,
        }).AsNoTracking();

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

        if (filter.AlleenNoodtoegang)
        {
            regels = regels.Where(r => r.Noodtoegang);
        }

        return filter.Soort is { } soort ? regels.Where(r => r.Soort == soort) : regels;
    }
}

/// <summary>Which lines somebody wants to see; days are Dutch days, both included.</summary>
public sealed record LogFilter(DateOnly? Van, DateOnly? Tot, MedewerkerId? Medewerker, LogSoort? Soort, LogUitkomst? Uitkomst, CasusId? Dossier = null, bool AlleenNoodtoegang = false);

/// <summary>A line of the log to go on from: the key of the last one that was shown.</summary>
public sealed record LogPlek(DateTime Op, Guid Id)
{
    /// <summary>As it stands in an address.</summary>
    public string Code => $"{Op.Ticks}_{Id:N}";

    /// <summary>Null when it is no such key: then the newest lines show.</summary>
    public static LogPlek? Lees(string? code) => (code ?? "").Split('_') is [var ticks, var id]
        && long.TryParse(ticks, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var op)
        && op <= DateTime.MaxValue.Ticks && Guid.TryParseExact(id, "N", out var guid)
            ? new(new DateTime(op, DateTimeKind.Utc), guid)
            : null;
}

/// <summary>One line as it is shown.</summary>
public sealed record LogRij
{
    public Guid Id { get; init; }

    public Handeling? Handeling { get; init; }

    public Guid? ObjectId { get; init; }

    public string? Spoor { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; init; }

    public LogSoort Soort { get; init; }

    public LogUitkomst Uitkomst { get; init; }

    public string Gebeurtenis { get; init; } = "";

    public string? Velden { get; init; }

    /// <summary>Null for the program itself, and for an attempt to sign in with a name that nobody has.</summary>
    public string? Wie { get; init; }

    public Rol? Rol { get; init; }

    /// <summary>The team for which he acted.</summary>
    public string? VoorTeam { get; init; }

    public CasusId? Dossier { get; init; }

    public bool Noodtoegang { get; init; }

    public string? Team { get; init; }
}

/// <summary>The log on paper.</summary>
/// <param name="IsErMeer">There are older lines that are not on it.</param>
public sealed record LogAfdruk(IReadOnlyList<LogRij> Rijen, bool IsErMeer);

/// <param name="IsVerder">Not the newest lines.</param>
/// <param name="Ouder">Where the older lines begin; null at the end.</param>
public sealed record LogBladzijde(IReadOnlyList<LogRij> Rijen, bool IsVerder, LogPlek? Ouder);
