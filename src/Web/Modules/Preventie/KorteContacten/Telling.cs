namespace Eenlijn.Web.Modules.Preventie.KorteContacten;

using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;

/// <summary>Contacts of one theme, place and age group in a period.</summary>
public sealed record Groep(string Thema, VindplaatsId? Plek, Leeftijdsgroep Leeftijd, int Aantal, int Minuten);

/// <summary>One row of a table: how often, how long.</summary>
public sealed record Telregel(string Wat, int Aantal, int Minuten);

/// <summary>Counts every contact from the first one: no threshold, nothing left out (R1-012).</summary>
public sealed record Telling(IReadOnlyList<Groep> Groepen)
{
    public int Aantal => Groepen.Sum(g => g.Aantal);

    public int Minuten => Groepen.Sum(g => g.Minuten);

    public static async Task<Telling> LaadAsync(IQueryable<KortContact> contacten, CancellationToken ct) => new(await contacten
        .GroupBy(c => new { c.Thema, c.VindplaatsId, c.Leeftijdsgroep })
        .Select(g => new Groep(g.Key.Thema, g.Key.VindplaatsId, g.Key.Leeftijdsgroep, g.Count(), g.Sum(c => c.Minuten)))
        .ToListAsync(ct));

    public IReadOnlyList<Telregel> Per(Func<Groep, string> wat) =>
        [.. Groepen.GroupBy(wat).Select(g => new Telregel(g.Key, g.Sum(r => r.Aantal), g.Sum(r => r.Minuten))).OrderByDescending(r => r.Aantal).ThenBy(r => r.Wat, StringComparer.CurrentCulture)];

    /// <summary>Age groups in their own order.</summary>
    public IReadOnlyList<Telregel> PerLeeftijd() =>
        [.. Groepen.GroupBy(g => g.Leeftijd).OrderBy(g => g.Key).Select(g => new Telregel($"{PreventieWoorden.Tekst(g.Key)} jaar", g.Sum(r => r.Aantal), g.Sum(r => r.Minuten)))];
}
