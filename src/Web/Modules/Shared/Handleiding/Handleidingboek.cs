namespace Eenlijn.Web.Modules.Shared.Handleiding;

using System.Collections.Frozen;
using System.Text;
using Eenlijn.Domain.Kernel;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

/// <summary>
/// The user guide: the files of <c>docs/handleiding</c>, which are in the program, made into pages once. What stands there as HTML is shown
/// as text, so that nothing gets past the content security policy.
/// </summary>
public static class Handleidingboek
{
    private const string Begin = "Handleiding.";
    private const string Index = "README";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().DisableHtml().Build();

    private static readonly Lazy<(Handleidingpagina Voorblad, IReadOnlyList<Handleidingpagina> Paginas)> Boek = new(Lees);

    private static readonly Lazy<FrozenDictionary<string, byte[]>> Plaatjes = new(() => Namen(".png").ToFrozenDictionary(n => n.Split('.')[^2], Bytes, StringComparer.Ordinal));

    /// <summary>What stands above the list of tasks.</summary>
    public static Handleidingpagina Voorblad => Boek.Value.Voorblad;

    /// <summary>In the order in which the first page names them.</summary>
    public static IReadOnlyList<Handleidingpagina> Paginas => Boek.Value.Paginas;

    public static Handleidingpagina? Zoek(string? code) => Paginas.FirstOrDefault(p => p.Code == code);

    /// <summary>A picture by its name without ending, or null.</summary>
    public static byte[]? Beeld(string? naam) => naam is not null && Plaatjes.Value.TryGetValue(naam, out var beeld) ? beeld : null;

    /// <summary>Passages in which all words stand; with a word in their heading first.</summary>
    public static IReadOnlyList<(Handleidingpagina Pagina, Handleidingkop Kop)> Vind(string? vraag)
    {
        var woorden = Zoeknaam.Vouw(vraag ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length == 0 ? [] :
        [
            .. Paginas.SelectMany(p => p.Koppen.Select(k => (Pagina: p, Kop: k))).Where(g => woorden.All(w => g.Kop.Zoektekst.Contains(w, StringComparison.Ordinal)))
                .OrderByDescending(g => woorden.Count(w => Zoeknaam.Vouw(g.Kop.Titel).Contains(w, StringComparison.Ordinal))),
        ];
    }

    private static (Handleidingpagina, IReadOnlyList<Handleidingpagina>) Lees()
    {
        var alle = Namen(".md").Select(naam => Maak(naam[Begin.Length..^3], Encoding.UTF8.GetString(Bytes(naam)))).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var voor = alle[Index];
        return (voor, [.. voor.Verwijst.Distinct(StringComparer.Ordinal).Select(code => alle[code])]);
    }

    private static Handleidingpagina Maak(string code, string tekst)
    {
        var document = Markdown.Parse(tekst, Pipeline);
        List<string> verwijst = [];
        foreach (var link in document.Descendants<LinkInline>())
        {
            Richt(link, verwijst);
        }

        foreach (var tabel in document.Descendants<Markdig.Extensions.Tables.Table>())
        {
            tabel.GetAttributes().AddClass("utrecht-table");
        }

        // The list of tasks is on the first page already, with what stands in each.
        if (code == Index && document.OfType<ListBlock>().FirstOrDefault(l => l.Descendants<LinkInline>().Any()) is { } taken)
        {
            document.RemoveAt(document.IndexOf(taken) - 1);
            document.Remove(taken);
        }

        // The first heading is that of the page itself.
        var titel = document.OfType<HeadingBlock>().FirstOrDefault(k => k.Level == 1);
        if (titel is not null)
        {
            document.Remove(titel);
        }

        return new(code, titel is null ? code : Tekst(titel), document.ToHtml(Pipeline), Koppen(document, titel is null ? code : Tekst(titel)), verwijst);
    }

    /// <summary>The links of the files, which also work where the files lie, to where they are here.</summary>
    private static void Richt(LinkInline link, List<string> verwijst)
    {
        var url = link.Url ?? "";
        if (link.IsImage)
        {
            link.Url = $"/handleiding/beelden/{Path.GetFileName(url)}";
            link.GetAttributes().AddProperty("loading", "lazy");
        }
        else if (!url.Contains(':', StringComparison.Ordinal) && url.Split('#') is [var bestand, .. var anker] && bestand.EndsWith(".md", StringComparison.Ordinal))
        {
            var code = Path.GetFileNameWithoutExtension(bestand);
            verwijst.Add(code);
            link.Url = $"/handleiding{(code == Index ? "" : $"/{code}")}{(anker is [var a] ? $"#{a}" : "")}";
        }
    }

    /// <summary>Each heading with what stands under it until the next one; what stands before the first is of the page itself.</summary>
    private static List<Handleidingkop> Koppen(MarkdownDocument document, string titel)
    {
        List<Handleidingkop> koppen = [];
        var tekst = new StringBuilder();
        HeadingBlock? kop = null;
        foreach (var blok in document.Append(null))
        {
            if (blok is HeadingBlock or null)
            {
                if (kop is null && tekst.Length > 0)
                {
                    koppen.Add(new("", titel, 1, Zoeknaam.Vouw($"{titel} {tekst}")));
                }

                if (kop is not null)
                {
                    koppen.Add(new(kop.GetAttributes().Id ?? "", Tekst(kop), kop.Level, Zoeknaam.Vouw($"{Tekst(kop)} {tekst}")));
                }

                kop = blok as HeadingBlock;
                tekst.Clear();
            }
            else
            {
                tekst.AppendJoin(' ', blok.Descendants<LiteralInline>().Select(l => l.Content.ToString())).Append(' ');
            }
        }

        return koppen;
    }

    private static string Tekst(HeadingBlock kop) => string.Concat(kop.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString()));

    private static IEnumerable<string> Namen(string einde) => typeof(Handleidingboek).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Begin, StringComparison.Ordinal) && n.EndsWith(einde, StringComparison.Ordinal));

    private static byte[] Bytes(string naam)
    {
        using var stream = typeof(Handleidingboek).Assembly.GetManifestResourceStream(naam)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>One page of the guide.</summary>
/// <param name="Code">Name of the file without ending; the address.</param>
/// <param name="Verwijst">Codes of the pages to which it leads.</param>
public sealed record Handleidingpagina(string Code, string Titel, string Html, IReadOnlyList<Handleidingkop> Koppen, IReadOnlyList<string> Verwijst)
{
    public string Url => $"/handleiding/{Code}";

    /// <summary>What has a heading of its own.</summary>
    public IEnumerable<Handleidingkop> Kopjes => Koppen.Where(k => k.Id.Length > 0);
}

/// <summary>A passage.</summary>
/// <param name="Zoektekst">Heading and text, folded.</param>
public sealed record Handleidingkop(string Id, string Titel, int Niveau, string Zoektekst)
{
    /// <summary>"#…", or nothing for what stands at the beginning.</summary>
    public string Anker => Id.Length == 0 ? "" : $"#{Id}";
}
