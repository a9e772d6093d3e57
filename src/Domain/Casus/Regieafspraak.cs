namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// What the casusregie of a case holds, item by item, and how the parties go about with the family (R1-052, R1-058). A change makes a
/// next one: what a party or the family confirmed stays as it was when they confirmed it (R1-053).
/// </summary>
public sealed class Regieafspraak : PersoonsRecord, IVanCasus
{
    private readonly List<Regiepunt> _punten = [];
    private readonly List<Regiebevestiging> _bevestigingen = [];

    private Regieafspraak()
    {
    }

    private Regieafspraak(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public int Nummer { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>How the parties stand to the family; null as long as that was not talked about.</summary>
    public Houding? Houding { get; private set; }

    /// <summary>Who stands beside the family and who sets limits, in words.</summary>
    public string? HoudingToelichting { get; private set; }

    /// <summary>What the parties do when the family does not come or does not answer.</summary>
    public string? Opzoeken { get; private set; }

    /// <summary>A later one took its place that day; it stays readable.</summary>
    public DateOnly? VervangenOp { get; private set; }

    public IReadOnlyList<Regiepunt> Punten => _punten;

    public IReadOnlyList<Regiebevestiging> Bevestigingen => _bevestigingen;

    public static Result<Regieafspraak> Maken(
        CasusId casus, int nummer, RegieafspraakGegevens gegevens, IReadOnlyCollection<Regiepartij> gevraagden, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var afspraak = new Regieafspraak(schrijver, zicht)
        {
            CasusId = casus,
            Nummer = nummer,
            Op = vandaag,
            Houding = gegevens.Houding,
            HoudingToelichting = check.Vrij(gegevens.HoudingToelichting, nameof(HoudingToelichting), 1000),
            Opzoeken = check.Vrij(gegevens.Opzoeken, nameof(Opzoeken), 1000),
        };
        check.Dat(gegevens.Houding is not Domain.Casus.Houding.Beide || afspraak.HoudingToelichting is not null, "houding-zonder-wie", "Schrijf wie naast het gezin staat en wie grenzen stelt.", nameof(HoudingToelichting));
        foreach (var (plek, punt) in gegevens.Punten.Index())
        {
            afspraak.Punt(punt, $"Punten[{plek}]", check);
        }

        check.Dat(gevraagden.Any(g => g.Persoon is not null), "gezin-niet-gevraagd", "Kies wie van het gezin dit bevestigt. Een regieafspraak maak je niet zonder het gezin.", "Gevraagden");
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Regieafspraak>.Refuse(check.Errors);
        }

        afspraak.Vragen(gevraagden, vandaag);
        afspraak.Register(new RegieAfgesproken(afspraak.Id, casus));
        return afspraak;
    }

    /// <summary>Makes place for the next one.</summary>
    public Result Vervangen(DateOnly vandaag)
    {
        if (VervangenOp is not null)
        {
            return AlVervangen;
        }

        VervangenOp = vandaag;
        Register(new RegieafspraakVervangen(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>Asks who came later or was forgotten.</summary>
    public Result ErbijVragen(IReadOnlyCollection<Regiepartij> erbij, DateOnly vandaag)
    {
        if (VervangenOp is not null)
        {
            return AlVervangen;
        }

        if (Vragen(erbij, vandaag) == 0)
        {
            return new DomainError("niemand-gevraagd", "Kies wie je nog wilt vragen.", "Gevraagden");
        }

        // Who confirms it can read it.
        ZichtZetten(new(ZichtbaarVoor, [.. OverWie.Select(o => o.PersoonId), .. erbij.Select(e => e.Persoon).OfType<PersoonId>()]));
        Register(new RegieBevestigingGevraagd(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>One party or one of the family answers; a no says why. It can be answered anew as long as it counts.</summary>
    public Result Bevestigen(Guid bevestiging, Regieantwoord? antwoord, string? opmerking, DateOnly? op, DateOnly vandaag)
    {
        if (VervangenOp is not null)
        {
            return AlVervangen;
        }

        if (_bevestigingen.SingleOrDefault(b => b.Id == bevestiging) is not { } gevonden)
        {
            return new DomainError("niet-gevraagd", "Deze persoon of organisatie is niet gevraagd.");
        }

        var check = new Check();
        var tekst = check.Vrij(opmerking, nameof(Regiebevestiging.Opmerking), 1000);
        check.Dat(antwoord is not null and not Regieantwoord.NogNiet, "antwoord-leeg", "Kies of deze partij het eens is.", nameof(Regiebevestiging.Antwoord));
        check.Dat(antwoord is not Regieantwoord.Geweigerd || tekst is not null, "reden-leeg", "Schrijf waarom niet, zodat jullie erover kunnen praten.", nameof(Regiebevestiging.Opmerking));
        check.Gebeurd(op, vandaag, nameof(Regiebevestiging.Op));
        if (check.IsSuccess)
        {
            gevonden.Beantwoorden(antwoord!.Value, tekst, op ?? vandaag);
            Register(new RegieBevestigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private static DomainError AlVervangen => new("afspraak-vervangen", "Deze afspraak is al vervangen door een nieuwe.");

    private void Punt(RegiepuntGegevens punt, string veld, Check check)
    {
        var wie = check.Vrij(punt.Wie, $"{veld}.Wie", Check.Kort);
        var moet = RegieInhoud.Lijst.Waarden.SingleOrDefault(w => w.Code == punt.Code) is { } waarde && RegieInhoud.IsAltijd(waarde);
        check.Dat(RegieInhoud.Lijst.Bevat(punt.Code), "punt-onbekend", "Kies uit de lijst.", $"{veld}.Regisseur");
        check.Dat(!moet || punt.Regisseur is not null, "punt-leeg", $"Spreek af wie dit doet: {RegieInhoud.Lijst.Tekst(punt.Code)}.", $"{veld}.Regisseur");
        check.Dat(punt.Regisseur is not false || wie is not null, "wie-leeg", "De casusregisseur doet dit niet. Schrijf wie dan wel.", $"{veld}.Wie");
        if (punt.Regisseur is { } regisseur)
        {
            _punten.Add(new(Guid.CreateVersion7(), punt.Code, regisseur, regisseur ? null : wie));
        }
    }

    private int Vragen(IEnumerable<Regiepartij> gevraagden, DateOnly vandaag)
    {
        var nieuw = gevraagden.Distinct().Where(g => _bevestigingen.All(b => b.Wie != g)).ToList();
        _bevestigingen.AddRange(nieuw.Select(g => new Regiebevestiging(Guid.CreateVersion7(), g.Persoon, g.Betrokkenheid, vandaag)));
        return nieuw.Count;
    }
}

/// <summary>One item of what casusregie holds: the casusregisseur does it, or somebody else who is named.</summary>
public sealed class Regiepunt(Guid id, string code, bool regisseur, string? wie)
{
    public Guid Id { get; private set; } = id;

    /// <summary>Code of the list <c>regie-inhoud</c>.</summary>
    public string Code { get; private set; } = code;

    public bool Regisseur { get; private set; } = regisseur;

    public string? Wie { get; private set; } = wie;
}

/// <summary>What one party or one of the family says of the agreement; no answer yet is an answer that shows.</summary>
public sealed class Regiebevestiging(Guid id, PersoonId? persoon, RecordId? betrokkenheid, DateOnly gevraagdOp)
{
    public Guid Id { get; private set; } = id;

    public PersoonId? Persoon { get; private set; } = persoon;

    public RecordId? Betrokkenheid { get; private set; } = betrokkenheid;

    public DateOnly GevraagdOp { get; private set; } = gevraagdOp;

    public Regieantwoord Antwoord { get; private set; }

    public string? Opmerking { get; private set; }

    public DateOnly? Op { get; private set; }

    public Regiepartij Wie => new(Persoon, Betrokkenheid);

    internal void Beantwoorden(Regieantwoord antwoord, string? opmerking, DateOnly op) => (Antwoord, Opmerking, Op) = (antwoord, opmerking, op);
}

/// <summary>Who confirms: somebody of the family, or a party that is involved.</summary>
public sealed record Regiepartij(PersoonId? Persoon, RecordId? Betrokkenheid);

/// <summary>A regie agreement as a form gives it.</summary>
public sealed record RegieafspraakGegevens(IReadOnlyList<RegiepuntGegevens> Punten, Houding? Houding, string? HoudingToelichting, string? Opzoeken);

/// <summary>One item as a form gives it; null as long as it was not talked about.</summary>
public sealed record RegiepuntGegevens(string Code, bool? Regisseur, string? Wie);

/// <summary>What casusregie can hold, as a list with its source.</summary>
public static class RegieInhoud
{
    private const string Altijd = "Dit moet altijd duidelijk zijn";

    public static Catalogus Lijst { get; } = Catalogus.Lees("Casus", "regie-inhoud");

    /// <summary>Who guards safety, who scales and who is there in a crisis is never left open (R1-052).</summary>
    public static bool IsAltijd(CatalogusWaarde waarde) => waarde.Groep == Altijd;
}

/// <summary>How the parties stand to the family (bron 001 §5).</summary>
public enum Houding
{
    Naast,
    Grenzen,
    Beide,
}

/// <summary>What a party or somebody of the family said to the regie agreement.</summary>
public enum Regieantwoord
{
    NogNiet,
    Bevestigd,
    Geweigerd,
}
