namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>To whom of the team a registration can go, each with the load that he carries; numbers, no families.</summary>
public sealed class Kandidaten(AppDbContext db, ActingContext acting, Kalender kalender)
{
    /// <summary>Who works with families in the team today, by name. One query.</summary>
    public Task<List<Kandidaat>> LijstAsync(CancellationToken cancellationToken)
    {
        var (team, dag) = (acting.Team, kalender.Vandaag);
        // In all teams: somebody with work elsewhere has no more hours for it.
        var regie = db.Set<Casus>().SelectMany(c => c.Regie, (c, r) => new { c.Fase, r.Medewerker, r.Tot, r.Zwaarte }).Where(r => r.Tot == null && r.Fase != Fase.Gesloten);
        var signalen = db.Set<Werkdruksignaal>().Where(s => s.BesprokenOp == null);
        var eerste = db.Set<Aanmelding>().Where(a => a.Status == AanmeldingStatus.Ontvangen && a.AfspraakOp >= dag);
        return (
            from m in db.Set<Medewerker>().AsNoTracking()
            where m.Lidmaatschappen.Any(l => l.TeamId == team && l.Van <= dag && (l.Tot == null || l.Tot >= dag) && l.Rol != Rol.FunctioneelBeheerder && l.Rol != Rol.Privacyfunctionaris)
            orderby m.Roepnaam, m.Achternaam
            select new Kandidaat
            {
                Id = m.Id,
                Roepnaam = m.Roepnaam,
                Naam = m.Naam,
                Functie = m.Functie,
                ZeerZwaar = regie.Count(r => r.Medewerker == m.Id && r.Zwaarte == Zwaarte.ZeerZwaar),
                Zwaar = regie.Count(r => r.Medewerker == m.Id && r.Zwaarte == Zwaarte.Zwaar),
                Gemiddeld = regie.Count(r => r.Medewerker == m.Id && r.Zwaarte == Zwaarte.Gemiddeld),
                Licht = regie.Count(r => r.Medewerker == m.Id && r.Zwaarte == Zwaarte.Licht),
                NietGezegd = regie.Count(r => r.Medewerker == m.Id && r.Zwaarte == null),
                EersteGesprekken = eerste.Count(a => a.AfspraakMet == m.Id),
                VindtHetTeVeel = signalen.Any(s => s.Medewerker == m.Id),
                AfwezigTot = db.Set<Waarneming>().Where(w => w.VoorWie == m.Id && w.Van <= dag && w.Tot >= dag).Max(w => (DateOnly?)w.Tot),
            }).ToListAsync(cancellationToken);
    }
}

/// <summary>Somebody to whom a registration can go, with what he carries as he says it himself (R1-097); there is no norm.</summary>
public sealed record Kandidaat
{
    public required MedewerkerId Id { get; init; }

    public required string Roepnaam { get; init; }

    public required string Naam { get; init; }

    public string? Functie { get; init; }

    public int ZeerZwaar { get; init; }

    public int Zwaar { get; init; }

    public int Gemiddeld { get; init; }

    public int Licht { get; init; }

    public int NietGezegd { get; init; }

    /// <summary>First talks with families that still wait.</summary>
    public int EersteGesprekken { get; init; }

    public bool VindtHetTeVeel { get; init; }

    /// <summary>Somebody stands in for him until this day.</summary>
    public DateOnly? AfwezigTot { get; init; }

    public int Gezinnen => ZeerZwaar + Zwaar + Gemiddeld + Licht + NietGezegd;
}
