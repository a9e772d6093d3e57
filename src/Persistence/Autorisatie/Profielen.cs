namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>What staff members bring along: no secret for whoever is signed in (R1-002, R4-068).</summary>
public sealed class Profielen(AppDbContext db, Kalender kalender)
{
    /// <summary>The profile of a staff member, empty when he wrote none yet; null when there is no such member.</summary>
    public async Task<ProfielKaart?> KaartAsync(MedewerkerId id, CancellationToken cancellationToken)
    {
        if (await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } medewerker)
        {
            return null;
        }

        var profiel = await db.Set<Vakprofiel>().AsNoTracking().SingleOrDefaultAsync(p => p.Medewerker == id, cancellationToken) ?? Vakprofiel.Van(id);
        OrganisatieId[] organisaties = profiel.Moederorganisatie is { } moeder ? [medewerker.OrganisatieId, moeder] : [medewerker.OrganisatieId];
        var namen = await db.Set<Organisatie>().AsNoTracking().Where(o => organisaties.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, cancellationToken);
        var dag = kalender.Vandaag;
        var teams = medewerker.Lidmaatschappen.Where(l => l.GeldtOp(dag)).Select(l => l.TeamId).ToList();
        var teamnamen = await db.Set<Team>().AsNoTracking().Where(t => teams.Contains(t.Id)).Select(t => t.Naam).OrderBy(n => n).ToListAsync(cancellationToken);
        return new(
            medewerker.Id, medewerker.Naam, medewerker.Functie, medewerker.Telefoon, medewerker.Bereikbaarheid, namen[medewerker.OrganisatieId], teamnamen,
            profiel.Moederorganisatie is { } m ? namen[m] : null, profiel);
    }

    /// <summary>Whether a staff member may rule out a disorder or a disability today (K33).</summary>
    public async Task<bool> MagUitsluitenAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        await db.Set<Vakprofiel>().AsNoTracking().SingleOrDefaultAsync(p => p.Medewerker == id, cancellationToken) is { } profiel
        && profiel.MagUitsluiten(kalender.Vandaag);

    /// <summary>The profile to write in; a new one is added to what is saved.</summary>
    public async Task<Vakprofiel> LoadAsync(MedewerkerId id, int? version, CancellationToken cancellationToken)
    {
        if (await db.Set<Vakprofiel>().SingleOrDefaultAsync(p => p.Medewerker == id, cancellationToken) is not { } profiel)
        {
            profiel = Vakprofiel.Van(id);
            db.Add(profiel);
        }
        else if (version is { } expected)
        {
            db.Entry(profiel).Property(p => p.Version).OriginalValue = expected;
        }

        return profiel;
    }

    /// <summary>Who works here now, by name; of those who are good at something, when that is asked.</summary>
    public async Task<IReadOnlyList<CollegaRegel>> AllenAsync(string? goedIn, CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var rijen = await (
            from m in db.Set<Medewerker>().AsNoTracking()
            join o in db.Set<Organisatie>() on m.OrganisatieId equals o.Id
            from p in db.Set<Vakprofiel>().Where(p => p.Medewerker == m.Id).DefaultIfEmpty()
            where m.Lidmaatschappen.Any(l => l.Van <= dag && (l.Tot == null || l.Tot >= dag))
                && (goedIn == null || p.Deskundigheden.Any(d => d.Code == goedIn))
            orderby m.Naam
            select new
            {
                m.Id,
                m.Naam,
                m.Functie,
                m.Telefoon,
                Organisatie = o.Naam,
                Talen = p.Talen.Select(t => t.Taal).ToList(),
                Codes = p.Deskundigheden.OrderByDescending(d => d.Niveau == DeskundigheidNiveau.Specialist).Select(d => d.Code).ToList(),
            }).ToListAsync(cancellationToken);
        return [.. rijen.Select(r => new CollegaRegel(r.Id, r.Naam, r.Functie, r.Telefoon, r.Organisatie, r.Talen, r.Codes))];
    }

    /// <summary>Registrations that end within the term, or have ended, of who works here now: the first to end first.</summary>
    public async Task<IReadOnlyList<AflopendeRegistratie>> AflopendAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var tot = Toegangstermijnen.RegistratieVerloopt.Vanaf(dag);
        return await (
            from p in db.Set<Vakprofiel>().AsNoTracking()
            join m in db.Set<Medewerker>() on p.Medewerker equals m.Id
            from r in p.Registraties
            where r.Tot <= tot && m.Lidmaatschappen.Any(l => l.Van <= dag && (l.Tot == null || l.Tot >= dag))
            orderby r.Tot, m.Naam
            select new AflopendeRegistratie(m.Id, m.Naam, r.Register, r.Tot)).ToListAsync(cancellationToken);
    }
}

/// <summary>A staff member as colleagues see him.</summary>
public sealed record ProfielKaart(
    MedewerkerId Id, string Naam, string? Functie, string? Telefoon, string? Bereikbaarheid, string Organisatie, IReadOnlyList<string> Teams, string? Moederorganisatie, Vakprofiel Profiel);

/// <param name="Register">Code of the list <c>registers</c>.</param>
public sealed record AflopendeRegistratie(MedewerkerId Medewerker, string Naam, string Register, DateOnly Tot);

/// <param name="Codes">Of the list <c>deskundigheden</c>, what he is best at first.</param>
public sealed record CollegaRegel(
    MedewerkerId Id, string Naam, string? Functie, string? Telefoon, string Organisatie, IReadOnlyList<string> Talen, IReadOnlyList<string> Codes);
