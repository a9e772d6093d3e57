namespace Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>What a sign means; only of signs that are in the picture.</summary>
public sealed record Uitleg(IReadOnlyList<Deel> Delen, string Woorden)
{
    public const double Breedte = 64;
    public const double Hoogte = 56;
}

/// <summary>Puts title and explanation into the picture itself, for a file that lies somewhere without its page.</summary>
public static class Legenda
{
    private const double Kolom = 330;
    private const double Rij = 62;
    private const double Kop = 64;

    public static Tekening MetUitleg(Tekening tekening, IReadOnlyList<Uitleg> uitleg)
    {
        var breedte = Math.Max(tekening.Breedte, 2 * Kolom);
        var kolommen = Math.Max(1, (int)(breedte / Kolom));
        var rijen = (uitleg.Count + kolommen - 1) / kolommen;
        var onder = Kop + tekening.Hoogte + 10;
        var opzij = (breedte - tekening.Breedte) / 2;
        List<Deel> delen =
        [
            new Deel.Tekst(Stijl.Titel, 20, 32, Tekstmaat.Ingekort(tekening.Titel, Stijl.Titel, breedte - 40), Uitlijning.Links),
            new Deel.Tekst(Stijl.Klein, 20, 54, Tekstmaat.Ingekort(tekening.Omschrijving, Stijl.Klein, breedte - 40), Uitlijning.Links),
            .. tekening.Delen.Select(d => Schuif(d, opzij, Kop)),
        ];
        foreach (var (i, regel) in uitleg.Index())
        {
            var (x, y) = (20 + (i % kolommen * Kolom), onder + (i / kolommen * Rij));
            delen.AddRange(regel.Delen.Select(d => Schuif(d, x, y)));
            var woorden = Tekstmaat.Regels(regel.Woorden, Stijl.Achternaam, Kolom - Uitleg.Breedte - 40, 3);
            delen.AddRange(woorden.Select((w, n) => new Deel.Tekst(Stijl.Achternaam, x + Uitleg.Breedte + 8, y + (Uitleg.Hoogte / 2) + 5 + ((n - ((woorden.Count - 1) / 2.0)) * 16), w, Uitlijning.Links)));
        }

        return tekening with { Breedte = breedte, Hoogte = onder + (rijen * Rij) + 16, Delen = delen };
    }

    private static Deel Schuif(Deel deel, double x, double y) => deel switch
    {
        Deel.Lijn l => new Deel.Lijn(l.Stijl, [.. l.Punten.Select(p => (p.X + x, p.Y + y))]),
        Deel.Vlak v => new Deel.Vlak(v.Stijl, [.. v.Punten.Select(p => (p.X + x, p.Y + y))]),
        Deel.Rechthoek r => r with { X = r.X + x, Y = r.Y + y },
        Deel.Cirkel c => c with { X = c.X + x, Y = c.Y + y },
        Deel.Tekst t => t with { X = t.X + x, Y = t.Y + y },
        Deel.Groep g => g with { Delen = [.. g.Delen.Select(d => Schuif(d, x, y))] },
        _ => deel,
    };
}
