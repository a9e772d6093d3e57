namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>The registrations of the team that wait for somebody, a page at a time; what is shown goes into the log.</summary>
public sealed class Wachtlijst(AppDbContext db, Lezer lezer, ReadLog log)
{
    public const int PerBlad = 25;

    /// <summary>Two queries: how many there are of each urgency, and one page of them, by an index.</summary>
    /// <param name="langst">Who waits longest first, instead of whose term ends first.</param>
    /// <param name="blad">From 1; one past the end gives the last.</param>
    public async Task<WachtBlad> BladAsync(bool langst, Urgentie? urgentie, int blad, DateOnly vandaag, CancellationToken cancellationToken)
    {
        var wacht = lezer.WachtendeAanmeldingen;
        var tellingen = await wacht.GroupBy(a => a.Urgentie)
            .Select(g => new WachtTelling(g.Key, g.Count(), g.Count(a => a.ReagerenVoor < vandaag), g.Count(a => a.IngelichtOp == null && a.GezinWeetErvan == WeetErvan.Ja)))
            .ToListAsync(cancellationToken);
        var aantal = tellingen.Where(t => urgentie is null || t.Urgentie == urgentie).Sum(t => t.Aantal);
        var bladen = Math.Max(1, (aantal + PerBlad - 1) / PerBlad);
        var nummer = Math.Clamp(blad, 1, bladen);
        var welke = urgentie is { } snel ? wacht.Where(a => a.Urgentie == snel) : wacht;
        var volgorde = langst ? welke.OrderBy(a => a.OntvangenOp).ThenBy(a => a.Id) : welke.OrderBy(a => a.ReagerenVoor).ThenBy(a => a.Id);
        var rijen = await volgorde.Skip((nummer - 1) * PerBlad).Take(PerBlad).Select(a => new WachtRij
        {
            Id = a.Id,
            OntvangenOp = a.OntvangenOp,
            ReagerenVoor = a.ReagerenVoor,
            Urgentie = a.Urgentie,
            Ernst = a.Ernst,
            HeeftTriage = a.GetriageerdOp != null,
            GezinWeetErvan = a.GezinWeetErvan,
            Gezin = db.Set<Gezin>().Where(g => g.Id == a.GezinId).Select(g => g.Naam).FirstOrDefault(),
            Partner = db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault() ?? a.PartnerContact,
            AfspraakMet = db.Set<Medewerker>().Where(m => m.Id == a.AfspraakMet).Select(m => m.Roepnaam).FirstOrDefault(),
            AfspraakOp = a.AfspraakOp,
            IngelichtOp = a.IngelichtOp,
            VolgendBerichtOp = a.VolgendBerichtOp,
        }).ToListAsync(cancellationToken);
        foreach (var rij in rijen)
        {
            log.Read("Aanmelding", null, rij.Id.Value);
        }

        return new(rijen, nummer, bladen, tellingen);
    }

    /// <summary>One that waits, with what the family was told; null when it is not there or not the worker's to see. One query.</summary>
    public async Task<WachtKaart?> KaartAsync(RecordId id, CancellationToken cancellationToken)
    {
        var kaart = await lezer.Aanmeldingen.Where(a => a.Id == id).Select(a => new WachtKaart
        {
            Id = a.Id,
            Version = a.Version,
            Status = a.Status,
            Ontvangen = Kalender.DagVan(a.OntvangenOp),
            ReagerenVoor = a.ReagerenVoor,
            GezinWeetErvan = a.GezinWeetErvan,
            WoordenVan = a.WoordenVan,
            Gezin = db.Set<Gezin>().Where(g => g.Id == a.GezinId).Select(g => g.Naam).FirstOrDefault(),
            Partner = db.Set<Organisatie>().Where(o => o.Id == a.Partner).Select(o => o.Naam).FirstOrDefault() ?? a.PartnerContact,
            AfspraakMet = a.AfspraakMet,
            AfspraakMetNaam = db.Set<Medewerker>().Where(m => m.Id == a.AfspraakMet).Select(m => m.Naam).FirstOrDefault(),
            AfspraakOp = a.AfspraakOp,
            AfspraakTijd = a.AfspraakTijd,
            AfspraakPlaats = a.AfspraakPlaats,
            VolgendBerichtOp = a.VolgendBerichtOp,
            Berichten = a.Berichten.OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Select(b => new WachtberichtKaart(
                b.Op, db.Set<Medewerker>().Where(m => m.Id == b.Door).Select(m => m.Naam).First(), b.Wijze, b.Aan, b.Wat, b.Tussentijd)).ToList(),
        }).SingleOrDefaultAsync(cancellationToken);
        if (kaart is not null)
        {
            log.Read("Aanmelding", null, id.Value);
        }

        return kaart;
    }
}

/// <summary>One page of the waiting list.</summary>
public sealed record WachtBlad(IReadOnlyList<WachtRij> Rijen, int Nummer, int Bladen, IReadOnlyList<WachtTelling> Tellingen)
{
    public int Aantal => Tellingen.Sum(t => t.Aantal);
}

/// <summary>How many of one urgency wait, are late, and have not heard anything yet.</summary>
public sealed record WachtTelling(Urgentie Urgentie, int Aantal, int TeLaat, int NietIngelicht);

/// <summary>One registration on the waiting list.</summary>
public sealed record WachtRij
{
    public required RecordId Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime OntvangenOp { get; init; }

    public required DateOnly ReagerenVoor { get; init; }

    public required Urgentie Urgentie { get; init; }

    public Ernst? Ernst { get; init; }

    public bool HeeftTriage { get; init; }

    public required WeetErvan GezinWeetErvan { get; init; }

    public string? Gezin { get; init; }

    public string? Partner { get; init; }

    public string? AfspraakMet { get; init; }

    public DateOnly? AfspraakOp { get; init; }

    public DateOnly? IngelichtOp { get; init; }

    public DateOnly? VolgendBerichtOp { get; init; }
}

/// <summary>One registration that waits, as its own page shows it.</summary>
public sealed record WachtKaart
{
    public required RecordId Id { get; init; }

    public required int Version { get; init; }

    public required AanmeldingStatus Status { get; init; }

    public required DateOnly Ontvangen { get; init; }

    public required DateOnly ReagerenVoor { get; init; }

    public required WeetErvan GezinWeetErvan { get; init; }

    public string? WoordenVan { get; init; }

    public string? Gezin { get; init; }

    public string? Partner { get; init; }

    public MedewerkerId? AfspraakMet { get; init; }

    public string? AfspraakMetNaam { get; init; }

    public DateOnly? AfspraakOp { get; init; }

    public TimeOnly? AfspraakTijd { get; init; }

    public string? AfspraakPlaats { get; init; }

    public DateOnly? VolgendBerichtOp { get; init; }

    public IReadOnlyList<WachtberichtKaart> Berichten { get; init; } = [];

    /// <summary>Waits, and knows that it waits.</summary>
    public bool IsOpen => Status == AanmeldingStatus.Ontvangen && GezinWeetErvan == WeetErvan.Ja;

    public string Naam => Gezin is { } gezin ? $"gezin {gezin}" : Partner ?? "een gezin";
}

/// <summary>One time that a family that waits was told how it stands.</summary>
public sealed record WachtberichtKaart(DateOnly Op, string Door, Wachtwijze Wijze, string Aan, string Wat, string? Tussentijd);
