namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;

/// <summary>The persons of a family with all that the rules of consent look at on a day.</summary>
public sealed record Kring(DateOnly Dag, IReadOnlyList<KringPersoon> Personen)
{
    public IEnumerable<PersoonKaart> Leden => Personen.Select(p => p.Kaart).Where(k => k is { IsLid: true, IsOverleden: false });

    public KringPersoon? Van(PersoonId id) => Personen.FirstOrDefault(p => p.Kaart.Id == id);

    public string NaamVan(PersoonId id) => Van(id)?.Kaart.Kort ?? "iemand van buiten het gezin";

    /// <summary>Whose consent is needed, by the rules of that day.</summary>
    /// <param name="volhardt">Youths who go on wanting it after a refusal.</param>
    public Beslisuitkomst Bepaal(ToestemmingVoor voor, IReadOnlyList<PersoonId> overWie, IReadOnlyCollection<PersoonId>? volhardt = null)
    {
        var regime = Toestemmingsregels.Van(voor).Regime;
        return WieBeslist.Bepaal(new(Dag, voor, overWie, [.. Personen.Select(p => InVraag(p, regime, volhardt?.Contains(p.Kaart.Id) ?? false))])
        {
            Gezag = [.. Personen.SelectMany(p => p.Gezag)],
            Maatregelen = [.. Personen.SelectMany(p => p.Maatregelen)],
        });
    }

    private static PersoonInVraag InVraag(KringPersoon persoon, Regime regime, bool volhardt)
    {
        var besluit = persoon.NietInStaat.FirstOrDefault(b => b.Regime == regime && b.BeeindigdOp is null);
        return new(persoon.Kaart.Id, persoon.Kaart.Geboorte, persoon.Kaart.IsKind)
        {
            Ouders = persoon.Ouders,
            NietInStaat = besluit is not null,
            Vertegenwoordiger = besluit?.Vertegenwoordiger,
            Volhardt = volhardt,
            IsOverleden = persoon.Kaart.IsOverleden,
        };
    }
}

/// <summary>One person of a <see cref="Kring"/>.</summary>
public sealed record KringPersoon(PersoonKaart Kaart)
{
    public IReadOnlyList<PersoonId> Ouders { get; init; } = [];

    public IReadOnlyList<GezagOpDag> Gezag { get; init; } = [];

    public IReadOnlyList<MaatregelOpDag> Maatregelen { get; init; } = [];

    public IReadOnlyList<NietInStaatKaart> NietInStaat { get; init; } = [];

    /// <summary>Each time that confidentiality was explained to him, the last one first.</summary>
    public IReadOnlyList<UitlegKaart> Uitgelegd { get; init; } = [];
}

/// <summary>A decision that somebody can't weigh it himself, with names.</summary>
public sealed record NietInStaatKaart
{
    public required RecordId Id { get; init; }

    public required Regime Regime { get; init; }

    public required string TerZake { get; init; }

    public required string Reden { get; init; }

    public required string Door { get; init; }

    public required string OverlegdMet { get; init; }

    public required DateOnly Op { get; init; }

    public required DateOnly HerzienOp { get; init; }

    public required VertegenwoordigerSoort Soort { get; init; }

    public PersoonId? Persoon { get; init; }

    public string? Naam { get; init; }

    public DateOnly? BeeindigdOp { get; init; }

    public string? RedenEinde { get; init; }

    public required int Version { get; init; }

    public Vertegenwoordiging Vertegenwoordiger => new(Soort, Persoon, Naam);
}

/// <summary>That confidentiality was explained, with names.</summary>
public sealed record UitlegKaart(DateOnly Op, string Door, string? Toelichting);
