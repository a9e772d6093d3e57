namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;

/// <summary>A regie agreement as the viewer may read it.</summary>
public sealed record RegieafspraakBeeld(Guid Record, int Nummer, DateOnly Op, DateOnly? VervangenOp, IReadOnlyList<PuntBeeld> Punten, string? Houding, string? Toelichting, string? Opzoeken)
{
    public IReadOnlyList<BevestigingBeeld> Bevestigingen { get; init; } = [];

    /// <summary>Parties and family who were not asked, such as who came later.</summary>
    public IReadOnlyList<string> NietGevraagd { get; init; } = [];

    public IEnumerable<PuntBeeld> Open => Punten.Where(p => p.IsOpen);

    public static RegieafspraakBeeld Van(Regieafspraak afspraak, Dossier dossier, Partijen partijen) => new(
        afspraak.Id.Value,
        afspraak.Nummer,
        afspraak.Op,
        afspraak.VervangenOp,
        [
            .. RegieInhoud.Lijst.Waarden.Select(w => afspraak.Punten.FirstOrDefault(p => p.Code == w.Code) is { } punt
                ? new PuntBeeld(w.Tekst, punt.Regisseur, punt.Wie is { } wie ? dossier.Tekst(wie) ?? "iemand anders" : null, IsOpen: false)
                : new(w.Tekst, false, null, IsOpen: true)),
        ],
        afspraak.Houding is { } houding ? CasusWoorden.Zeg(houding) : null,
        dossier.Tekst(afspraak.HoudingToelichting),
        dossier.Tekst(afspraak.Opzoeken))
    {
        Bevestigingen =
        [
            .. from b in afspraak.Bevestigingen
               let naam = partijen.Naam(b.Persoon, b.Betrokkenheid)
               where naam is not null
               orderby b.Persoon is null, b.Id
               select new BevestigingBeeld(b.Id, naam, b.Antwoord, dossier.Tekst(b.Opmerking), b.Op, b.GevraagdOp),
        ],
        NietGevraagd = [.. partijen.Voorstel.Where(code => afspraak.Bevestigingen.All(b => Partijen.Code(b.Wie) != code)).Select(partijen.NaamVan)],
    };
}

/// <summary>One item: the casusregisseur, somebody else, or not talked about yet.</summary>
public sealed record PuntBeeld(string Wat, bool Regisseur, string? Wie, bool IsOpen);

/// <summary>What one party or one of the family said.</summary>
public sealed record BevestigingBeeld(Guid Id, string Naam, Regieantwoord Antwoord, string? Opmerking, DateOnly? Op, DateOnly GevraagdOp)
{
    /// <summary>No answer in the time that the team gives it (R1-053).</summary>
    public bool IsTeLang(DateOnly vandaag) => Antwoord == Regieantwoord.NogNiet && CasusTermijnen.Lijst["regie-antwoord"].Vanaf(GevraagdOp) < vandaag;
}
