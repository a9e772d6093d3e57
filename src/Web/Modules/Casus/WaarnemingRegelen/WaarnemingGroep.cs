namespace Eenlijn.Web.Modules.Casus.WaarnemingRegelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Reading;

/// <summary>One absence as it was arranged: the same colleague, the same days, for several families.</summary>
public sealed record WaarnemingGroep(string Wie, DateOnly Van, DateOnly Tot, IReadOnlyList<WaarnemingKaart> Gezinnen)
{
    public IEnumerable<WaarnemingId> Ids => Gezinnen.Select(g => g.Id);

    /// <summary>What must be known, each text once.</summary>
    public IEnumerable<string> TeWeten => Gezinnen.Select(g => g.TeWeten).OfType<string>().Distinct();

    public static IReadOnlyList<WaarnemingGroep> Groepeer(IEnumerable<WaarnemingKaart> kaarten, Func<WaarnemingKaart, string> wie) =>
        [.. kaarten.GroupBy(k => (Wie: wie(k), k.Van, k.Tot)).OrderBy(g => g.Key.Van).Select(g => new WaarnemingGroep(g.Key.Wie, g.Key.Van, g.Key.Tot, [.. g]))];
}
