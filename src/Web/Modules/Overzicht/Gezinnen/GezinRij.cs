namespace Eenlijn.Web.Modules.Overzicht.Gezinnen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>One of my cases as the list shows it.</summary>
public sealed record GezinRij
{
    public required CasusId Casus { get; init; }

    public required string Naam { get; init; }

    public required string Casusregisseur { get; init; }

    public required bool IsRegisseur { get; init; }

    public required Fase Fase { get; init; }

    public DateOnly? VolgendeBelofte { get; init; }

    public DateOnly? VolgendeTaak { get; init; }

    public DateOnly? LaatstGesproken { get; init; }

    public int OpenZorgen { get; init; }

    public DateOnly? ZorgOp { get; init; }

    public DateOnly? BekekenOpnieuwOp { get; init; }

    public DateOnly? Volgende => Vroegste(VolgendeBelofte, VolgendeTaak);

    public DateOnly? VeiligheidOp => Vroegste(ZorgOp, BekekenOpnieuwOp);

    /// <summary>Order without prefix: "van der Berg" stands with the B.</summary>
    public string Sorteernaam => string.Join(' ', Zoeknaam.Vouw(Naam).Split(' ').SkipWhile(Voorvoegsels.Contains)) is { Length: > 0 } naam ? naam : Zoeknaam.Vouw(Naam);

    private static readonly HashSet<string> Voorvoegsels = ["de", "den", "der", "van", "ten", "ter", "te", "het", "t", "el", "al", "la", "le", "von", "da", "dos"];

    /// <summary>What asks attention, heaviest first: an open concern, a day that has passed, nobody assigned.</summary>
    public int Gewicht(DateOnly vandaag) =>
        (OpenZorgen > 0 ? 8 : 0) + (VeiligheidOp <= vandaag ? 4 : 0) + (Volgende < vandaag ? 2 : 0) + (IsRegisseur ? 0 : 1);

    /// <summary>All cases of the acting worker that are open, or that are closed: one query.</summary>
    public static Task<List<GezinRij>> LijstAsync(Lezer lezer, bool gesloten, CancellationToken ct)
    {
        var (gezinnen, medewerkers) = (lezer.Gezinnen, lezer.Medewerkers);
        var beloften = lezer.Records<Belofte>().Where(b => b.Status == BelofteStatus.Open);
        var taken = lezer.Records<Taak>().Where(t => t.Status == TaakStatus.Open);
        var contacten = lezer.Records<Contact>().Where(c => c.Uitkomst == ContactUitkomst.Gesproken);
        var zorgen = lezer.Records<ZorgOverVeiligheid>().Where(z => z.GeslotenOp == null);
        var bekeken = lezer.Records<VeiligheidBekeken>();
        return (
            from c in lezer.Casussen
            join g in gezinnen on c.GezinId equals g.Id
            from r in c.Regie.Where(r => r.Tot == null)
            join m in medewerkers on r.Medewerker equals m.Id
            where (c.Fase == Fase.Gesloten) == gesloten
            select new GezinRij
            {
                Casus = c.Id,
                Naam = g.Naam,
                Casusregisseur = m.Naam,
                IsRegisseur = r.IsRegisseur,
                Fase = c.Fase,
                VolgendeBelofte = beloften.Where(b => b.CasusId == c.Id).Min(b => (DateOnly?)b.Voor),
                VolgendeTaak = taken.Where(t => t.CasusId == c.Id).Min(t => (DateOnly?)t.Op),
                LaatstGesproken = contacten.Where(x => x.CasusId == c.Id).Max(x => (DateOnly?)x.Op),
                OpenZorgen = zorgen.Count(z => z.CasusId == c.Id),
                ZorgOp = zorgen.Where(z => z.CasusId == c.Id).Min(z => (DateOnly?)z.VolgendeKeer),
                BekekenOpnieuwOp = bekeken.Where(b => b.CasusId == c.Id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Select(b => (DateOnly?)b.OpnieuwOp).FirstOrDefault(),
            }).ToListAsync(ct);
    }

    private static DateOnly? Vroegste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander ?? een : een;
}
