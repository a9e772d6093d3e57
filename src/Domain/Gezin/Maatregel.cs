namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A measure of child protection for one child: what the court decided, until when, and who carries it out (R0-075, R1-027).</summary>
public sealed class Maatregel : AggregateRoot
{
    private readonly List<Verlenging> _verlengingen = [];

    private Maatregel(MaatregelId id, PersoonId kind, MaatregelSoort soort, DateOnly van)
    {
        Id = id;
        Kind = kind;
        Soort = soort;
        Van = van;
    }

    public MaatregelId Id { get; private set; }

    public PersoonId Kind { get; private set; }

    public MaatregelSoort Soort { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The last day by the ruling, as it was extended; guardianship has none.</summary>
    public DateOnly? LooptTot { get; private set; }

    /// <summary>The real last day, once the measure ended.</summary>
    public DateOnly? Tot { get; private set; }

    public MaatregelEinde? Einde { get; private set; }

    public string? Rechtbank { get; private set; }

    public string? Zaaknummer { get; private set; }

    public OrganisatieId? Uitvoerder { get; private set; }

    /// <summary>The executing institution, when it is not in the list of organisations.</summary>
    public string? AndereUitvoerder { get; private set; }

    /// <summary>Name of the family guardian (gezinsvoogd) or, with guardianship, of who carries it out.</summary>
    public string? Gezinsvoogd { get; private set; }

    public string? GezinsvoogdTelefoon { get; private set; }

    /// <summary>What threatens the child's development in the judge's words; each line one (R0-075).</summary>
    public string? Bedreigingen { get; private set; }

    /// <summary>What the judge wants to see reached; each line one (R0-075).</summary>
    public string? Doelen { get; private set; }

    /// <summary>Why this measure stands here although an advice said that it is unusual.</summary>
    public string? Afwijking { get; private set; }

    public IReadOnlyList<Verlenging> Verlengingen => _verlengingen;

    public static Result<Maatregel> Vastleggen(MaatregelGegevens gegevens, DateOnly vandaag, IReadOnlyCollection<MaatregelAdvies>? adviezen = null, string? afwijking = null)
    {
        var check = new Check().Periode(gegevens.Van, vandaag, nameof(Van));
        Termijn(check, gegevens.Van, gegevens.LooptTot, vandaag);
        var maatregel = new Maatregel(NewId.Of<MaatregelId>(), gegevens.Kind, gegevens.Soort, gegevens.Van) { LooptTot = gegevens.LooptTot };
        maatregel.Vullen(check, gegevens, adviezen, afwijking);
        if (!check.IsSuccess)
        {
            return Result<Maatregel>.Refuse(check.Errors);
        }

        maatregel.Register(new MaatregelVastgelegd(maatregel.Id, gegevens.Kind));
        return maatregel;
    }

    /// <summary>Corrects or completes what was recorded. The child and the kind stay: another measure is recorded by itself.</summary>
    public Result Wijzigen(MaatregelGegevens gegevens, DateOnly vandaag, IReadOnlyCollection<MaatregelAdvies>? adviezen = null, string? afwijking = null)
    {
        var oud = AlsGegevens();
        var check = new Check().Periode(gegevens.Van, vandaag, nameof(Van));
        Termijn(check, gegevens.Van, gegevens.LooptTot, vandaag, LooptTot);
        check.NietVoor(Tot, gegevens.Van, nameof(Van));
        var was = Afwijking;
        var nieuw = new Maatregel(Id, Kind, Soort, gegevens.Van) { LooptTot = gegevens.LooptTot };
        nieuw.Vullen(check, gegevens, adviezen, afwijking);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Van, LooptTot, Rechtbank, Zaaknummer, Uitvoerder, AndereUitvoerder) = (nieuw.Van, nieuw.LooptTot, nieuw.Rechtbank, nieuw.Zaaknummer, nieuw.Uitvoerder, nieuw.AndereUitvoerder);
        (Gezinsvoogd, GezinsvoogdTelefoon, Bedreigingen, Doelen, Afwijking) = (nieuw.Gezinsvoogd, nieuw.GezinsvoogdTelefoon, nieuw.Bedreigingen, nieuw.Doelen, nieuw.Afwijking);
        var velden = oud.Anders(AlsGegevens()).Concat(was == Afwijking ? [] : ["reden van afwijken"]).ToList();
        if (velden.Count > 0)
        {
            Register(new MaatregelGewijzigd(Id, Kind) { Velden = velden });
        }

        return Result.Ok;
    }

    /// <summary>The court extends the measure; the days before stay readable.</summary>
    /// <param name="op">The day of the ruling.</param>
    public Result Verlengen(DateOnly op, DateOnly tot, string? zaaknummer, DateOnly vandaag)
    {
        if (Tot is not null)
        {
            return new DomainError("al-beeindigd", "Deze maatregel is al geëindigd. Leg een nieuwe maatregel vast.");
        }

        var check = new Check().Gebeurd(op, vandaag, nameof(Verlenging.Op));
        check.NietVoor(op, Van, nameof(Verlenging.Op));
        check.Gepland(tot, vandaag, nameof(Verlenging.Tot));
        check.Dat(LooptTot is null || tot > LooptTot, "niet-langer", "De nieuwe einddatum ligt niet na de oude. Kijk de datum na.", nameof(Verlenging.Tot));
        var schoon = check.Vrij(zaaknummer, nameof(Zaaknummer), Check.Kort);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        _verlengingen.Add(new(Guid.CreateVersion7(), op, LooptTot, tot, schoon));
        LooptTot = tot;
        Register(new MaatregelVerlengd(Id, Kind));
        return Result.Ok;
    }

    public Result Beeindigen(DateOnly tot, MaatregelEinde einde, DateOnly vandaag)
    {
        if (Tot is not null)
        {
            return new DomainError("al-beeindigd", "Deze maatregel was al beëindigd.");
        }

        var check = new Check().Periode(tot, vandaag, nameof(Tot)).NietVoor(tot, Van, nameof(Tot));
        check.Dat(MaatregelEinden.Bij(Soort).Any(e => e.Einde == einde), "einde-past-niet", "Deze reden hoort niet bij deze maatregel. Kies een andere.", nameof(Einde));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Tot, Einde) = (tot, einde);
        Register(new MaatregelBeeindigd(Id, Kind));
        return Result.Ok;
    }

    /// <summary>A measure ends by itself on the last day of the ruling, also when nobody recorded its end.</summary>
    public bool GeldtOp(DateOnly dag) => Van <= dag && ((Tot ?? LooptTot) is not { } laatst || laatst >= dag);

    /// <summary>All that is known now, to show in a form and post back.</summary>
    public MaatregelGegevens AlsGegevens() => new(Kind, Soort, Van)
    {
        LooptTot = LooptTot,
        Rechtbank = Rechtbank,
        Zaaknummer = Zaaknummer,
        Uitvoerder = Uitvoerder,
        AndereUitvoerder = AndereUitvoerder,
        Gezinsvoogd = Gezinsvoogd,
        GezinsvoogdTelefoon = GezinsvoogdTelefoon,
        Bedreigingen = Bedreigingen,
        Doelen = Doelen,
    };

    private static void Termijn(Check check, DateOnly van, DateOnly? looptTot, DateOnly vandaag, DateOnly? was = null)
    {
        check.NietVoor(looptTot, van, nameof(LooptTot));
        check.Dat(looptTot is not { } dag || dag == was || dag <= vandaag.AddYears(18), "dag-te-ver", "Deze dag ligt te ver weg. Kijk het jaar na.", nameof(LooptTot));
    }

    private void Vullen(Check check, MaatregelGegevens gegevens, IReadOnlyCollection<MaatregelAdvies>? adviezen, string? afwijking)
    {
        Rechtbank = check.Vrij(gegevens.Rechtbank, nameof(Rechtbank), Check.Kort);
        Zaaknummer = check.Vrij(gegevens.Zaaknummer, nameof(Zaaknummer), Check.Kort);
        Uitvoerder = gegevens.Uitvoerder;
        AndereUitvoerder = check.Vrij(gegevens.AndereUitvoerder, nameof(AndereUitvoerder), Check.Kort);
        Gezinsvoogd = check.Vrij(gegevens.Gezinsvoogd, nameof(Gezinsvoogd), Check.Kort);
        GezinsvoogdTelefoon = check.Vrij(gegevens.GezinsvoogdTelefoon, nameof(GezinsvoogdTelefoon), Check.Kort);
        Bedreigingen = check.Vrij(gegevens.Bedreigingen, nameof(Bedreigingen));
        Doelen = check.Vrij(gegevens.Doelen, nameof(Doelen));
        Afwijking = check.Vrij(afwijking, nameof(Afwijking), Check.Kort);
        check.Dat(Uitvoerder is null || AndereUitvoerder is null, "uitvoerder-dubbel", "Kies een instelling uit de lijst, of vul een andere naam in. Niet allebei.", nameof(AndereUitvoerder));
        // Professional room: an advice never blocks, but going on against it asks for a reason that stays.
        check.Dat(adviezen is null or { Count: 0 } || Afwijking is not null, "reden-ontbreekt", "Er staat een advies bij. Klopt het toch? Schrijf dan op waarom.", nameof(Afwijking));
    }
}

/// <summary>That the court made a measure last longer.</summary>
public sealed class Verlenging(Guid id, DateOnly op, DateOnly? was, DateOnly tot, string? zaaknummer)
{
    public Guid Id { get; private set; } = id;

    /// <summary>The day of the ruling.</summary>
    public DateOnly Op { get; private set; } = op;

    /// <summary>The last day until then.</summary>
    public DateOnly? Was { get; private set; } = was;

    public DateOnly Tot { get; private set; } = tot;

    public string? Zaaknummer { get; private set; } = zaaknummer;
}
