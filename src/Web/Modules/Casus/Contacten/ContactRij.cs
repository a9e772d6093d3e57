namespace Eenlijn.Web.Modules.Casus.Contacten;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;

/// <summary>A contact as it stands in a list and on its own page.</summary>
public sealed record ContactRij
{
    public required RecordId Id { get; init; }

    public required DateOnly Op { get; init; }

    public required ContactSoort Soort { get; init; }

    public required ContactUitkomst Uitkomst { get; init; }

    public int? Minuten { get; init; }

    public string? Plaats { get; init; }

    public required Pet Pet { get; init; }

    public required string Door { get; init; }

    /// <summary>The colleague who came along.</summary>
    public string? SamenMet { get; init; }

    public string? RedenAlleen { get; init; }

    public string? Verslag { get; init; }

    public string? Woorden { get; init; }

    public PersoonId? WoordenVan { get; init; }

    public required ZichtbaarVoor Zicht { get; init; }

    public IReadOnlyList<PersoonId> Personen { get; init; } = [];

    public IReadOnlyList<RecordId> Betrokkenen { get; init; } = [];

    /// <summary>"Huisbezoek, 45 min" or "Niet bereikt (telefoon)".</summary>
    public string Kop => Beginkapitaal(Uitkomst == ContactUitkomst.Gesproken
        ? CasusWoorden.Zeg(Soort) + (Minuten is { } minuten ? $", {minuten} min" : "")
        : $"{CasusWoorden.Zeg(Uitkomst)} ({CasusWoorden.Zeg(Soort)})");

    /// <summary>"Mirjam, als hulpverlener": the family sees with which hat somebody wrote (R4-103).</summary>
    public string Wie => $"{Door}, als {CasusWoorden.Zeg(Pet)}{(SamenMet is { } collega ? $", samen met {collega}" : "")}";

    /// <summary>With whom, by short names; who is kept from the viewer is not in <paramref name="gezin"/>, and so not named.</summary>
    public string MetWie(IReadOnlyList<PersoonKaart> gezin, IReadOnlyList<BetrokkenKaart> betrokkenen) => string.Join(", ", gezin
        .Where(p => Personen.Contains(p.Id)).Select(p => p.Kort)
        .Concat(betrokkenen.Where(b => Betrokkenen.Contains(b.Id)).Select(b => b.Naam)));

    private static string Beginkapitaal(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
