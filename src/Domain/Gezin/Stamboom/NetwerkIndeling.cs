namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>How much room something needs.</summary>
public readonly record struct NetwerkMaat(double Breedte, double Hoogte);

/// <summary>A part of the circle with a name, and who stands in it.</summary>
public sealed record NetwerkSector(NetwerkMaat Naam, IReadOnlyList<NetwerkMaat> Vakken);

/// <summary>The middle of something, and the line that ties it to the middle of the picture.</summary>
public readonly record struct NetwerkPlek(double X, double Y, NetwerkMaat Maat, StamboomPunt Begin);

/// <summary>Where everybody stands around one person.</summary>
/// <param name="Straal">Of the circle around the family.</param>
/// <param name="Grenzen">Lines between the sectors.</param>
public sealed record NetwerkTekening(
    StamboomPunt Midden, double Straal, IReadOnlyList<NetwerkPlek> Familie, IReadOnlyList<(NetwerkPlek Naam, IReadOnlyList<NetwerkPlek> Vakken)> Sectoren,
    IReadOnlyList<(StamboomPunt Van, StamboomPunt Naar)> Grenzen, double Breedte, double Hoogte);

/// <summary>
/// Lays out a network picture: the family on a ring around the person, everybody else in sectors outside of it. The rings grow until
/// nothing overlaps and no line runs over somebody.
/// </summary>
public static class NetwerkIndeling
{
    private const double Rand = 20;
    private const double Lucht = 12;
    private const double Stap = 12;

    public static NetwerkTekening Maken(NetwerkMaat midden, IReadOnlyList<NetwerkMaat> familie, IReadOnlyList<NetwerkSector> sectoren)
    {
        var binnen = Ring(familie, Verdeel(-Math.PI / 2, 1.5 * Math.PI, familie.Count), [new(0, 0, midden, default)], Diagonaal(midden));
        var straal = binnen.Select(Ver).Append(Diagonaal(midden)).Max() + Lucht;
        var gewicht = sectoren.Sum(s => s.Vakken.Count + 0.6);
        var hoek = -Math.PI / 2;
        List<(double Van, double Tot)> bogen = [];
        foreach (var sector in sectoren)
        {
            var boog = 2 * Math.PI * (sector.Vakken.Count + 0.6) / gewicht;
            bogen.Add((hoek, hoek + boog));
            hoek += boog;
        }

        var buiten = Ring(
            [.. sectoren.SelectMany(s => s.Vakken)], [.. sectoren.Zip(bogen).SelectMany(p => Verdeel(p.Second.Van, p.Second.Tot, p.First.Vakken.Count))],
            [.. binnen], straal + 40, straal);
        var namen = Namen(sectoren, bogen, binnen, buiten, straal);
        var alles = binnen.Concat(buiten).Concat(namen).Append(new(0, 0, midden, default)).ToList();
        var (links, boven) = (Math.Min(alles.Min(p => p.X - (p.Maat.Breedte / 2)), -straal) - Rand, Math.Min(alles.Min(p => p.Y - (p.Maat.Hoogte / 2)), -straal) - Rand);
        var (rechts, onder) = (Math.Max(alles.Max(p => p.X + (p.Maat.Breedte / 2)), straal) + Rand, Math.Max(alles.Max(p => p.Y + (p.Maat.Hoogte / 2)), straal) + Rand);
        var telling = 0;
        return new(
            new(-links, -boven),
            straal,
            [.. binnen.Select(Schuif)],
            [.. sectoren.Select((s, i) => (Schuif(namen[i]), (IReadOnlyList<NetwerkPlek>)[.. s.Vakken.Select(_ => Schuif(buiten[telling++]))]))],
            [.. (bogen.Count > 1 ? bogen : []).Select(b => Grens(b.Van)).Where(g => !alles.Any(p => Snijdt(g.Van, g.Naar, p))).Select(g => (Punt(g.Van), Punt(g.Naar)))],
            Math.Round(rechts - links, 1),
            Math.Round(onder - boven, 1));

        NetwerkPlek Schuif(NetwerkPlek p) => p with { X = Math.Round(p.X - links, 1), Y = Math.Round(p.Y - boven, 1), Begin = Punt(p.Begin) };
        StamboomPunt Punt(StamboomPunt p) => new(Math.Round(p.X - links, 1), Math.Round(p.Y - boven, 1));
        (StamboomPunt Van, StamboomPunt Naar) Grens(double bij) => (Op(bij, straal), Op(bij, Math.Min(buiten.Select(p => Math.Sqrt((p.X * p.X) + (p.Y * p.Y))).DefaultIfEmpty(straal).Max(), straal + 260)));
    }

    private static IReadOnlyList<double> Verdeel(double van, double tot, int aantal) => [.. Enumerable.Range(0, aantal).Select(i => van + ((tot - van) * (i + 0.5) / aantal))];

    private static StamboomPunt Op(double hoek, double straal) => new(Math.Cos(hoek) * straal, Math.Sin(hoek) * straal);

    private static double Diagonaal(NetwerkMaat maat) => Math.Sqrt((maat.Breedte * maat.Breedte) + (maat.Hoogte * maat.Hoogte)) / 2;

    /// <summary>How far the farthest corner is from the middle of the picture.</summary>
    private static double Ver(NetwerkPlek p)
    {
        var (x, y) = (Math.Abs(p.X) + (p.Maat.Breedte / 2), Math.Abs(p.Y) + (p.Maat.Hoogte / 2));
        return Math.Sqrt((x * x) + (y * y));
    }

    /// <summary>At these angles, as near to the middle as can be without overlap and without a line over somebody.</summary>
    /// <param name="begin">Where the lines begin: the circle that they do not enter.</param>
    private static List<NetwerkPlek> Ring(IReadOnlyList<NetwerkMaat> maten, IReadOnlyList<double> hoeken, IReadOnlyList<NetwerkPlek> vast, double vanaf, double begin = 0)
    {
        for (var straal = vanaf; ; straal += Stap)
        {
            List<NetwerkPlek> plekken = [.. maten.Select((maat, i) => new NetwerkPlek(Op(hoeken[i], straal).X, Op(hoeken[i], straal).Y, maat, Op(hoeken[i], begin)))];
            if (begin > 0 && plekken.Any(p => Dichtbij(p) < begin + Lucht))
            {
                continue;
            }

            if (!plekken.Where((a, i) => vast.Concat(plekken.Skip(i + 1)).Any(b => Over(a, b)) || plekken.Where((_, j) => j != i).Any(b => Snijdt(a.Begin, new(a.X, a.Y), b))).Any())
            {
                return plekken;
            }
        }
    }

    /// <summary>How near the nearest point is to the middle of the picture.</summary>
    private static double Dichtbij(NetwerkPlek p)
    {
        var (x, y) = (Math.Max(0, Math.Abs(p.X) - (p.Maat.Breedte / 2)), Math.Max(0, Math.Abs(p.Y) - (p.Maat.Hoogte / 2)));
        return Math.Sqrt((x * x) + (y * y));
    }

    private static List<NetwerkPlek> Namen(IReadOnlyList<NetwerkSector> sectoren, List<(double Van, double Tot)> bogen, List<NetwerkPlek> binnen, List<NetwerkPlek> buiten, double straal)
    {
        List<NetwerkPlek> namen = [];
        foreach (var (sector, (van, tot)) in sectoren.Zip(bogen))
        {
            for (var ver = straal + 24; ; ver += 6)
            {
                var plek = new NetwerkPlek(Op((van + tot) / 2, ver).X, Op((van + tot) / 2, ver).Y, sector.Naam, default);
                if (Dichtbij(plek) > straal + 6 && !binnen.Concat(buiten).Concat(namen).Any(p => Over(plek, p)) && !buiten.Any(p => Snijdt(p.Begin, new(p.X, p.Y), plek)))
                {
                    namen.Add(plek);
                    break;
                }
            }
        }

        return namen;
    }

    private static bool Over(NetwerkPlek a, NetwerkPlek b) =>
        Math.Abs(a.X - b.X) < ((a.Maat.Breedte + b.Maat.Breedte) / 2) + Lucht && Math.Abs(a.Y - b.Y) < ((a.Maat.Hoogte + b.Maat.Hoogte) / 2) + Lucht;

    /// <summary>Whether a line passes through the room of somebody: by cutting off what lies outside of it on each side.</summary>
    private static bool Snijdt(StamboomPunt van, StamboomPunt naar, NetwerkPlek p)
    {
        var (begin, eind) = (0.0, 1.0);
        (double Richting, double Afstand)[] kanten =
        [
            (van.X - naar.X, van.X - (p.X - (p.Maat.Breedte / 2) - 2)), (naar.X - van.X, p.X + (p.Maat.Breedte / 2) + 2 - van.X),
            (van.Y - naar.Y, van.Y - (p.Y - (p.Maat.Hoogte / 2) - 2)), (naar.Y - van.Y, p.Y + (p.Maat.Hoogte / 2) + 2 - van.Y),
        ];
        foreach (var (richting, afstand) in kanten)
        {
            if (Math.Abs(richting) < 1e-9)
            {
                if (afstand < 0)
                {
                    return false;
                }
            }
            else if (richting < 0)
            {
                begin = Math.Max(begin, afstand / richting);
            }
            else
            {
                eind = Math.Min(eind, afstand / richting);
            }
        }

        return begin < eind;
    }
}
