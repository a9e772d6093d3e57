namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>How a question stands on a day, by the rules of that day: a birthday in between counts (K18).</summary>
public sealed record ToestemmingStand(
    ToestemmingStatus Status, IReadOnlyList<OpenAntwoord> NogTeVragen, IReadOnlyList<AntwoordStand> Tegen, IReadOnlyList<Uitzoekpunt> Uitzoeken)
{
    /// <summary>The persons over whom one says yes and another no (R0-030).</summary>
    public IReadOnlyList<PersoonId> Verschil { get; init; } = [];

    /// <param name="nu">What the rules say today.</param>
    public static ToestemmingStand Bepaal(IReadOnlyCollection<AntwoordStand> antwoorden, Beslisuitkomst nu, DateOnly van, DateOnly tot)
    {
        var (open, tegen, verschil) = (new List<OpenAntwoord>(), new List<AntwoordStand>(), new List<PersoonId>());
        foreach (var beslissing in nu.PerPersoon)
        {
            var (voor, nee) = (false, false);
            foreach (var wie in beslissing.Nodig)
            {
                switch (antwoorden.FirstOrDefault(a => a.IsVan(beslissing.Over, wie)))
                {
                    case { Uitkomst: AntwoordUitkomst.Gegeven }:
                        voor = true;
                        break;
                    case { Uitkomst: AntwoordUitkomst.Geweigerd or AntwoordUitkomst.Ingetrokken } weigert:
                        tegen.Add(weigert);
                        nee = true;
                        break;
                    case var een:
                        open.Add(new(beslissing.Over, wie, een?.Id));
                        break;
                }
            }

            if (voor && nee)
            {
                verschil.Add(beslissing.Over);
            }
        }

        List<Uitzoekpunt> uitzoeken = [.. nu.PerPersoon.Where(b => b.Gevolg is Gevolg.Nodig).SelectMany(b => b.Uitzoeken)];
        var status = tot < nu.Op ? ToestemmingStatus.Verlopen
            : tegen.Exists(t => t.Uitkomst is AntwoordUitkomst.Geweigerd) ? ToestemmingStatus.Geweigerd
            : tegen.Count > 0 ? ToestemmingStatus.Ingetrokken
            : open.Count > 0 || uitzoeken.Exists(u => u.HoudtTegen) ? ToestemmingStatus.Gevraagd
            : van > nu.Op ? ToestemmingStatus.GeldtLater
            : ToestemmingStatus.Gegeven;
        return new(status, open, tegen, uitzoeken) { Verschil = verschil };
    }
}

/// <summary>An answer as far as the state of a question follows from it.</summary>
public sealed record AntwoordStand(Guid Id, PersoonId Over, PersoonId? Persoon, string? Instelling, AntwoordUitkomst Uitkomst, DateOnly? Op = null)
{
    public bool IsVan(PersoonId over, Antwoordgever wie) => Over == over && Persoon == wie.Persoon && (Persoon is not null || Instelling == wie.Instelling);
}

/// <summary>An answer that is asked and not there yet.</summary>
/// <param name="Antwoord">Null when nobody asked it so far: since the question a birthday or another authority came.</param>
public sealed record OpenAntwoord(PersoonId Over, Antwoordgever Wie, Guid? Antwoord);

/// <summary>How a question stands.</summary>
public enum ToestemmingStatus
{
    Gevraagd,
    Gegeven,

    /// <summary>All said yes; it begins on a later day.</summary>
    GeldtLater,
    Geweigerd,
    Ingetrokken,
    Verlopen,
}
