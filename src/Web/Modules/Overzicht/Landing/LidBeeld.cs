namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>A member of the family as the landing page shows it.</summary>
public sealed record LidBeeld
{
    public required PersoonId Id { get; init; }

    public required GezinsRol Rol { get; init; }

    public required string Roepnaam { get; init; }

    public string? Tussenvoegsel { get; init; }

    public required string Achternaam { get; init; }

    public required Geboorte Geboorte { get; init; }

    public Geslacht Geslacht { get; init; }

    public string? School { get; init; }

    public string? Groep { get; init; }

    public string? Taal { get; init; }

    public bool TolkGewenst { get; init; }

    public Kanaal? Kanaal { get; init; }

    public string? Telefoon { get; init; }

    public bool IsOverleden { get; init; }

    /// <summary>What was agreed with somebody of the network.</summary>
    public string? Steun { get; init; }

    /// <summary>The last day on which somebody really spoke with this person; a voicemail does not count (K19).</summary>
    public DateOnly? LaatstGesproken { get; init; }

    public IReadOnlyList<WoontBij> Huizen { get; init; } = [];

    public IReadOnlyList<GezagBeeld> Gezag { get; init; } = [];

    /// <summary>The measures of child protection that hold for this child.</summary>
    public IReadOnlyList<LopendeMaatregel> Maatregelen { get; init; } = [];

    public string Naam => string.Join(' ', new[] { Roepnaam, Tussenvoegsel, Achternaam }.Where(deel => !string.IsNullOrEmpty(deel)));

    public string Kort => Roepnaam.Length > 0 ? Roepnaam : Naam;

    public bool IsKind => Rol == GezinsRol.Kind;

    /// <summary>Everybody who belongs to the family now, children first, oldest first: one query.</summary>
    public static async Task<IReadOnlyList<LidBeeld>> LijstAsync(Dossier dossier, DateOnly dag, CancellationToken ct)
    {
        var (organisaties, gezag, steun) = (dossier.Organisaties, dossier.Gezag, dossier.Netwerksteun);
        var maatregelen = dossier.LopendeMaatregelen(dag);
        var bewoners = dossier.Gezin.SelectMany(g => g.Huishoudens).SelectMany(h => h.Bewoners, (h, b) => new { h.Id, b.PersoonId, b.Wanneer, b.Tot });
        var gesproken = dossier.Records<Contact>().Where(c => c.Uitkomst == ContactUitkomst.Gesproken);
        var leden = await (
            from gezin in dossier.Gezin
            from lid in gezin.Leden.Where(l => l.Tot == null)
            join p in dossier.Personen on lid.PersoonId equals p.Id
            select new LidBeeld
            {
                Id = p.Id,
                Rol = lid.Rol,
                Roepnaam = p.Naam.Roepnaam,
                Tussenvoegsel = p.Naam.Tussenvoegsel,
                Achternaam = p.Naam.Achternaam,
                Geboorte = p.Geboorte,
                Geslacht = p.Geslacht,
                School = organisaties.Where(o => o.Id == p.School).Select(o => o.Naam).FirstOrDefault(),
                Groep = p.Groep,
                Taal = p.Taal,
                TolkGewenst = p.TolkGewenst,
                Kanaal = p.Voorkeurskanaal,
                Telefoon = p.Telefoon,
                IsOverleden = p.OverledenOp != null,
                Steun = steun.Where(n => n.PersoonId == p.Id && n.Tot == null).OrderBy(n => n.Id).Select(n => n.Afspraak).FirstOrDefault(),
                LaatstGesproken = gesproken.Where(c => c.Deelnemers.Any(d => d.Persoon == p.Id)).Max(c => (DateOnly?)c.Op),
                Huizen = bewoners.Where(b => b.PersoonId == p.Id && b.Tot == null).Select(b => new WoontBij(b.Id, b.Wanneer)).ToList(),
                Gezag = gezag.Where(g => g.Kind == p.Id && (g.Van == null || g.Van <= dag) && (g.Tot == null || g.Tot >= dag))
                    .Select(g => new GezagBeeld(g.Soort, g.AndereHouder, g.Houders.Select(h => h.PersoonId).ToList())).ToList(),
                Maatregelen = maatregelen.Where(m => m.Kind == p.Id).ToList(),
            }).ToListAsync(ct);
        return [.. leden.OrderBy(l => l.Rol).ThenBy(l => l.Geboorte.Code, StringComparer.Ordinal).ThenBy(l => l.Id.Value)];
    }
}

/// <summary>In which home, and when; null means always.</summary>
public sealed record WoontBij(HuishoudenId Huis, string? Wanneer);

/// <summary>Authority over a child on a day.</summary>
public sealed record GezagBeeld(GezagSoort Soort, string? AndereHouder, List<PersoonId> Houders);
