namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>The gate before a sharing (R0-029, R4-108): one of the three that may block (keuzes.md).</summary>
public static class Deelpoort
{
    /// <param name="nu">What the rules say today over all persons concerned.</param>
    /// <param name="vragen">The questions about this act and this receiver.</param>
    public static Deeloordeel Bepaal(Beslisuitkomst nu, IReadOnlyCollection<VraagVoorPoort> vragen)
    {
        var gelden = vragen.Where(v => v.Van <= nu.Op && v.Tot >= nu.Op).ToList();
        var (ontbreekt, tegen, uitzoeken) = (new List<OpenAntwoord>(), new List<AntwoordStand>(), new List<Uitzoekpunt>());
        foreach (var beslissing in nu.PerPersoon)
        {
            var volhardt = gelden.Exists(v => v.Volhardt.Contains(beslissing.Over));
            if (beslissing.Gevolg is not (Gevolg.Nodig or Gevolg.Verondersteld))
            {
                continue;
            }

            uitzoeken.AddRange(beslissing.Uitzoeken.Where(u => u.HoudtTegen && beslissing.Gevolg is Gevolg.Nodig));
            foreach (var wie in beslissing.Nodig.Where(w => !volhardt || w.Als is Hoedanigheid.Zelf))
            {
                // What was said last counts: a no after an earlier yes is a no.
                var laatste = gelden.SelectMany(v => v.Antwoorden, (v, a) => (Vraag: v, Antwoord: a))
                    .Where(a => a.Antwoord.Uitkomst is not AntwoordUitkomst.NogNiet && a.Antwoord.IsVan(beslissing.Over, wie))
                    .OrderByDescending(a => a.Antwoord.Op).ThenByDescending(a => a.Vraag.Volgorde.Value)
                    .Select(a => a.Antwoord).FirstOrDefault();
                if (laatste is { Uitkomst: AntwoordUitkomst.Geweigerd or AntwoordUitkomst.Ingetrokken })
                {
                    tegen.Add(laatste);
                }
                else if (laatste is null && beslissing.Gevolg is Gevolg.Nodig)
                {
                    ontbreekt.Add(new(beslissing.Over, wie, gelden.SelectMany(v => v.Antwoorden).FirstOrDefault(a => a.IsVan(beslissing.Over, wie))?.Id));
                }
            }
        }

        return new(ontbreekt, tegen, uitzoeken);
    }
}

/// <summary>Whether something may be shared now, and what stands in the way.</summary>
public sealed record Deeloordeel(IReadOnlyList<OpenAntwoord> Ontbreekt, IReadOnlyList<AntwoordStand> Tegen, IReadOnlyList<Uitzoekpunt> Uitzoeken)
{
    public bool Mag => Ontbreekt.Count == 0 && Tegen.Count == 0 && Uitzoeken.Count == 0;
}

/// <summary>A question as the gate looks at it.</summary>
/// <param name="Volgorde">Its key: later ones sort after earlier ones.</param>
/// <param name="Volhardt">The youths who persist after a refusal.</param>
public sealed record VraagVoorPoort(RecordId Volgorde, DateOnly Van, DateOnly Tot, IReadOnlyList<AntwoordStand> Antwoorden, IReadOnlyCollection<PersoonId> Volhardt);
