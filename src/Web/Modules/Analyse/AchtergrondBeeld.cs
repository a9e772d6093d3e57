namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin;

/// <summary>Who is who and how it goes, as somebody may see it: the page and the print are made of the same (R2-130, R2-131).</summary>
public sealed class AchtergrondBeeld
{
    public required IReadOnlyList<PersoonKaart> Personen { get; init; }

    public required IReadOnlyList<Ingevuld> Blokken { get; init; }

    public required IReadOnlyList<AlBekend> Bekend { get; init; }

    /// <summary>First and last day on which something was written here.</summary>
    public string? Bijgewerkt { get; init; }

    public IEnumerable<PersoonKaart> Ouders => Personen.Where(p => p is { IsLid: true } && p.Rol is GezinsRol.Ouder or GezinsRol.Verzorger);

    public IEnumerable<PersoonKaart> Kinderen => Personen.Where(p => p is { IsLid: true, IsKind: true });

    public string Naam(PersoonId? id) => Personen.FirstOrDefault(p => p.Id == id)?.Kort ?? "het gezin";

    public IEnumerable<Ingevuld> Van(string blok, PersoonId? wie) => Blokken.Where(b => b.Blok.Code == blok && b.Wie == wie);

    public IEnumerable<AlBekend> Al(params AlBekendSoort[] soorten) => Bekend.Where(b => soorten.Contains(b.Soort));

    /// <summary>Two queries.</summary>
    public static async Task<AchtergrondBeeld> LeesAsync(Dossier dossier, CancellationToken ct)
    {
        var personen = await dossier.PersonenKaartenAsync(ct);
        var (antwoorden, bekend) = await dossier.AchtergrondAsync(ct);
        var dagen = antwoorden.Select(x => x.Op).ToList();
        return new()
        {
            Personen = personen,
            Bekend = bekend,
            Bijgewerkt = dagen.Count == 0 ? null : dagen.Min() == dagen.Max() ? $"Bijgewerkt op {DateText.Full(dagen.Max())}" : $"Bijgewerkt van {DateText.Full(dagen.Min())} tot {DateText.Full(dagen.Max())}",
            Blokken =
            [
                .. from r in antwoorden.GroupBy(a => a.Record)
                   let eerste = r.First()
                   // A block that a later version dropped keeps its answers under its old name.
                   let blok = Achtergrondvragen.Blok(eerste.Blok) ?? new(eerste.Blok, "Eerdere vragen", eerste.Wie is null ? AchtergrondOver.Gezin : AchtergrondOver.Kind, "", [])
                   let regels = r.OrderBy(x => Plek(blok, x.Veld)).ThenBy(x => x.Id)
                       .Select(x => new Beantwoord(x.Veld, Achtergrondvragen.Veld(x.Veld)?.Vraag ?? "Een eerdere vraag", x.Tekst, DatumTekst.Zeg(x.Wanneer))
                       {
                           Herkomst = GezinsWoorden.Samen(
                               x.VerteldDoor is { } wie && personen.FirstOrDefault(p => p.Id == wie) is { } verteller ? $"verteld door {verteller.Kort}" : null,
                               x.Bron,
                               $"opgeschreven door {x.Door} op {DateText.Full(x.Op)}"),
                       }).ToList()
                   select new Ingevuld(eerste.Record, blok, eerste.Wie, eerste.VoorGezin, regels),
            ],
        };
    }

    private static int Plek(Achtergrondblok blok, string veld)
    {
        var plek = blok.Velden.ToList().FindIndex(v => v.Code == veld);
        return plek < 0 ? int.MaxValue : plek;
    }
}

/// <summary>What was answered to one block.</summary>
public sealed record Ingevuld(Guid Record, Achtergrondblok Blok, PersoonId? Wie, bool VoorGezin, IReadOnlyList<Beantwoord> Antwoorden);

/// <summary>A question with its answer, and who told and wrote it.</summary>
public sealed record Beantwoord(string Veld, string Vraag, string Tekst, string? Wanneer)
{
    public string Herkomst { get; init; } = "";
}
