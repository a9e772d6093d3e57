namespace Eenlijn.Domain.Vakmanschap;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// One time that a worker, or a few together, practised with a case: their answers, which rules they talked about and what they take
/// along. No family and no case stands behind it, so no figure can count it (R0-084, ADR 0026). Only who took part reads it.
/// </summary>
public sealed class Oefening : AggregateRoot
{
    /// <summary>Longest answer, in characters.</summary>
    public const int Langst = 4000;

    /// <summary>A group in which everybody can speak.</summary>
    public const int MeesteDeelnemers = 20;

    private readonly List<Oefendeelnemer> _deelnemers = [];
    private readonly List<Oefenantwoord> _antwoorden = [];
    private readonly List<BesprokenRegel> _besproken = [];

    private Oefening()
    {
    }

    public OefeningId Id { get; private set; }

    /// <summary>Code of the case.</summary>
    public string Casus { get; private set; } = "";

    public DateOnly BegonnenOp { get; private set; }

    public MedewerkerId BegonnenDoor { get; private set; }

    /// <summary>Who took part, also who began.</summary>
    public IReadOnlyList<Oefendeelnemer> Deelnemers => _deelnemers;

    public IReadOnlyList<Oefenantwoord> Antwoorden => _antwoorden;

    public IReadOnlyList<BesprokenRegel> Besproken => _besproken;

    /// <summary>What they take along into the work.</summary>
    public string? Meenemen { get; private set; }

    public DateOnly? AfgerondOp { get; private set; }

    public bool IsGroep => _deelnemers.Count > 1;

    /// <param name="met">The others; none is practising alone.</param>
    public static Result<Oefening> Beginnen(string? casus, IEnumerable<MedewerkerId> met, MedewerkerId wie, DateOnly vandaag)
    {
        var allen = met.Prepend(wie).Distinct().ToList();
        var check = new Check()
            .Dat(Oefencasussen.Zoek(casus) is not null, "casus-onbekend", "Kies een casus om mee te oefenen.", nameof(Casus))
            .Dat(allen.Count <= MeesteDeelnemers, "te-veel-deelnemers", $"Oefen met hoogstens {MeesteDeelnemers} mensen tegelijk.", nameof(Deelnemers));
        if (!check.IsSuccess)
        {
            return Result<Oefening>.Refuse(check.Errors);
        }

        var oefening = new Oefening { Id = NewId.Of<OefeningId>(), Casus = casus!, BegonnenOp = vandaag, BegonnenDoor = wie };
        oefening._deelnemers.AddRange(allen.Select(m => new Oefendeelnemer(Guid.CreateVersion7(), m)));
        oefening.Register(new OefeningBegonnen(oefening.Id));
        return oefening;
    }

    public bool DoetMee(MedewerkerId wie) => _deelnemers.Any(d => d.Medewerker == wie);

    /// <summary>Keeps the answers; who wrote an answer last stands with it. An answer that was left empty is taken out.</summary>
    public Result Bijwerken(OefenInhoud inhoud, MedewerkerId wie, DateOnly vandaag)
    {
        var casus = Oefencasussen.Zoek(Casus);
        var check = new Check().Dat(DoetMee(wie), "geen-deelnemer", "Je doet niet mee aan deze oefening.");
        var teksten = inhoud.Antwoorden.Where(a => casus is null || casus.Vragen.Any(v => v.Code == a.Key))
            .Select((a, plek) => (a.Key, Tekst: check.Vrij(a.Value, $"Antwoorden[{plek}].Tekst", Langst))).ToList();
        var meenemen = check.Vrij(inhoud.Meenemen, nameof(Meenemen), Langst);
        check.Dat(!inhoud.IsKlaar || teksten.Any(t => t.Tekst is not null), "niets-geschreven", "Schrijf eerst iets op. Daarna ben je klaar.", nameof(inhoud.IsKlaar));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        foreach (var (vraag, tekst) in teksten)
        {
            var staat = _antwoorden.Find(a => a.Vraag == vraag);
            if (staat?.Tekst != tekst)
            {
                _antwoorden.RemoveAll(a => a.Vraag == vraag);
                _antwoorden.AddRange(tekst is null ? [] : [new(Guid.CreateVersion7(), vraag, tekst, wie, vandaag)]);
            }
        }

        var nieuw = inhoud.Besproken.Where(r => casus?.Regels.Contains(r) != false).ToHashSet(StringComparer.Ordinal);
        _besproken.RemoveAll(b => !nieuw.Remove(b.Regel));
        _besproken.AddRange(nieuw.Select(r => new BesprokenRegel(Guid.CreateVersion7(), r)));
        (Meenemen, AfgerondOp) = (meenemen, inhoud.IsKlaar ? AfgerondOp ?? vandaag : null);
        Register(new OefeningBijgewerkt(Id));
        return Result.Ok;
    }
}

/// <summary>Somebody who practised along.</summary>
public sealed class Oefendeelnemer(Guid id, MedewerkerId medewerker)
{
    public Guid Id { get; private set; } = id;

    public MedewerkerId Medewerker { get; private set; } = medewerker;
}

/// <summary>What one or the group answered to a question.</summary>
public sealed class Oefenantwoord(Guid id, string vraag, string tekst, MedewerkerId door, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public string Vraag { get; private set; } = vraag;

    public string Tekst { get; private set; } = tekst;

    public MedewerkerId Door { get; private set; } = door;

    public DateOnly Op { get; private set; } = op;
}

/// <summary>A rule that was talked about.</summary>
public sealed class BesprokenRegel(Guid id, string regel)
{
    public Guid Id { get; private set; } = id;

    public string Regel { get; private set; } = regel;
}

/// <summary>What was written at a practice, as a form gives it.</summary>
/// <param name="Antwoorden">Text per code of a question.</param>
/// <param name="Besproken">Codes of rules.</param>
public sealed record OefenInhoud(IReadOnlyList<KeyValuePair<string, string?>> Antwoorden, IReadOnlyCollection<string> Besproken, string? Meenemen, bool IsKlaar);

public readonly record struct OefeningId(Guid Value) : IId<OefeningId>
{
    public static OefeningId From(Guid value) => new(value);
}

[Zin("begon een oefening")]
public sealed record OefeningBegonnen(OefeningId Oefening) : DomainEvent(Oefening.Value);

[Zin("schreef iets op bij een oefening")]
public sealed record OefeningBijgewerkt(OefeningId Oefening) : DomainEvent(Oefening.Value);
