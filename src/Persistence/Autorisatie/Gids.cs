namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Who works here and with which partners: names to show and to choose from. No secret for whoever is signed in.</summary>
public sealed class Gids(AppDbContext db, ActingContext acting)
{
    /// <summary>All staff members, by name.</summary>
    public Task<List<MedewerkerKaart>> MedewerkersAsync(CancellationToken cancellationToken) => Kaarten(db.Set<Medewerker>(), cancellationToken);

    /// <summary>Those who are in the acting worker's team on a day and work with families, by name.</summary>
    public Task<List<MedewerkerKaart>> TeamAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var team = acting.Team;
        return Kaarten(
            db.Set<Medewerker>().Where(m => m.Lidmaatschappen.Any(l =>
                l.TeamId == team && l.Van <= dag && (l.Tot == null || l.Tot >= dag)
                && l.Rol != Rol.FunctioneelBeheerder && l.Rol != Rol.Privacyfunctionaris)),
            cancellationToken);
    }

    /// <summary>All who work with families on a day, in any team, by name.</summary>
    public Task<List<MedewerkerKaart>> MetGezinnenAsync(DateOnly dag, CancellationToken cancellationToken) => Kaarten(
        db.Set<Medewerker>().Where(m => m.Lidmaatschappen.Any(l =>
            l.Van <= dag && (l.Tot == null || l.Tot >= dag)
            && l.Rol != Rol.FunctioneelBeheerder && l.Rol != Rol.Privacyfunctionaris)),
        cancellationToken);

    /// <summary>Names of those who are asked for, by roepnaam.</summary>
    public Task<Dictionary<MedewerkerId, string>> NamenAsync(IReadOnlyCollection<MedewerkerId> wie, CancellationToken cancellationToken) =>
        db.Set<Medewerker>().AsNoTracking().Where(m => wie.Contains(m.Id)).OrderBy(m => m.Roepnaam).ToDictionaryAsync(m => m.Id, m => m.Naam, cancellationToken);

    /// <summary>All organisations, by name; of the kinds asked for, or of all.</summary>
    public Task<List<OrganisatieKaart>> OrganisatiesAsync(IReadOnlyCollection<OrganisatieSoort>? soorten, CancellationToken cancellationToken) =>
        (soorten is null ? db.Set<Organisatie>() : db.Set<Organisatie>().Where(o => soorten.Contains(o.Soort))).AsNoTracking()
            .OrderBy(o => o.Zoeknaam)
            .Select(o => new OrganisatieKaart(o.Id, o.Naam, o.Soort, o.Telefoon))
            .ToListAsync(cancellationToken);

    /// <summary>For whom a team is there (R1-001, R1-010).</summary>
    public Task<TeamDoelgroep?> DoelgroepAsync(TeamId id, CancellationToken cancellationToken) =>
        db.Set<Team>().AsNoTracking().Where(t => t.Id == id).Select(t => new TeamDoelgroep(t.VanafLeeftijd, t.TotLeeftijd, t.Gebied)).SingleOrDefaultAsync(cancellationToken);

    private Task<List<MedewerkerKaart>> Kaarten(IQueryable<Medewerker> medewerkers, CancellationToken cancellationToken) => (
        from m in medewerkers.AsNoTracking()
        join o in db.Set<Organisatie>() on m.OrganisatieId equals o.Id
        orderby m.Roepnaam, m.Achternaam
        select new MedewerkerKaart(m.Id, m.Roepnaam, m.Naam, m.Functie, m.Telefoon, o.Id, o.Naam)).ToListAsync(cancellationToken);
}
