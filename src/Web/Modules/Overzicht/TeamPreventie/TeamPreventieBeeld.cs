namespace Eenlijn.Web.Modules.Overzicht.TeamPreventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;

/// <summary>Hours kept free and used, how heavy somebody's cases are, and light beside heavy work per place (R1-022…R1-024).</summary>
public sealed record TeamPreventieBeeld
{
    public required IReadOnlyList<LedPreventie> Leden { get; init; }

    public required IReadOnlyList<PlekPreventie> Plekken { get; init; }

    public bool WeinigRuimte => Leden.Any(l => l.WeinigRuimte);

    public static TeamPreventieBeeld Van(
        IReadOnlyList<TeamLid> leden,
        IReadOnlyList<LichtWerk> licht,
        IReadOnlyList<(MedewerkerId Wie, DateOnly Van, DateOnly? Tot, int PerWeek)> uren,
        IReadOnlyList<CasussenVan> casussen,
        IReadOnlyList<CasussenOp> casussenOp,
        IReadOnlyDictionary<VindplaatsId, string> plekken,
        (DateOnly Van, DateOnly Tot) periode) => new()
        {
            Leden =
            [
                .. leden.Select(l => new LedPreventie(
                    l.Id,
                    l.Naam,
                    Preventiegebruik.Over(
                        [.. uren.Where(u => u.Wie == l.Id).Select(u => (u.Van, u.Tot, u.PerWeek))],
                        licht.Where(w => w.Medewerker == l.Id).Sum(w => w.Minuten),
                        periode.Van,
                        periode.Tot),
                    casussen.Where(c => c.Medewerker == l.Id && IsZwaar(c.Zwaarte)).Sum(c => c.Aantal),
                    casussen.Where(c => c.Medewerker == l.Id).Sum(c => c.Aantal))),
            ],
            Plekken =
            [
                .. plekken.Select(p => new PlekPreventie(
                        p.Value,
                        licht.Where(w => w.Plek == p.Key).Sum(w => w.KorteContacten),
                        licht.Where(w => w.Plek == p.Key).Sum(w => w.Activiteiten),
                        casussenOp.Where(c => c.Plek == p.Key && c.Zwaarte is Zwaarte.Licht or Zwaarte.Gemiddeld).Sum(c => c.Aantal),
                        casussenOp.Where(c => c.Plek == p.Key && IsZwaar(c.Zwaarte)).Sum(c => c.Aantal),
                        casussenOp.Where(c => c.Plek == p.Key && c.Zwaarte is null).Sum(c => c.Aantal)))
                    .Where(p => p.Licht + p.Gezinnen > 0)
                    .OrderByDescending(p => p.Licht + p.Gezinnen).ThenBy(p => p.Naam, StringComparer.Ordinal),
            ],
        };

    private static bool IsZwaar(Zwaarte? zwaarte) => zwaarte is Zwaarte.Zwaar or Zwaarte.ZeerZwaar;
}

/// <summary>Hours and load of one worker.</summary>
public sealed record LedPreventie(MedewerkerId Id, string Naam, Preventiegebruik Gebruik, int Zwaar, int Gezinnen)
{
    public bool WeinigRuimte => Preventiegrenzen.WeinigRuimte(Zwaar, Gezinnen);
}

/// <summary>Light and heavy at one place; how many, not who.</summary>
public sealed record PlekPreventie(string Naam, int KorteContacten, int Activiteiten, int NietZwaar, int Zwaar, int NietGezegd)
{
    public int Licht => KorteContacten + Activiteiten;

    public int Gezinnen => NietZwaar + Zwaar + NietGezegd;
}
