namespace Eenlijn.Web.Modules.Gezin.Tekenen;

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

/// <summary>Writes a picture as SVG: with classes for a page, or whole by itself with its own colours and letters for a file.</summary>
public static class SvgSchrijver
{
    /// <param name="id">Of the picture on the page; names the title and the description.</param>
    public static IHtmlContent VoorBladzijde(Tekening tekening, string id)
    {
        var svg = new StringBuilder(8192);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="el-tek" id="{id}" role="group" aria-labelledby="{id}-titel {id}-tekst" width="{Getal(tekening.Breedte)}" height="{Getal(tekening.Hoogte)}" viewBox="0 0 {Getal(tekening.Breedte)} {Getal(tekening.Hoogte)}">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<title id="{id}-titel">{Tekst(tekening.Titel)}</title><desc id="{id}-tekst">{Tekst(tekening.Omschrijving)}</desc>""");
        Delen(svg, tekening.Delen, links: true);
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>A small one beside words that say the same, as in a legend.</summary>
    public static IHtmlContent Klein(double breedte, double hoogte, IReadOnlyList<Deel> delen)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="el-tek el-tek--klein" aria-hidden="true" focusable="false" width="{Getal(breedte)}" height="{Getal(hoogte)}" viewBox="0 0 {Getal(breedte)} {Getal(hoogte)}">""");
        Delen(svg, delen, links: false);
        return new HtmlString(svg.Append("</svg>").ToString());
    }

    /// <summary>A file that shows the same everywhere; without links, for it leaves the application.</summary>
    public static byte[] AlsBestand(Tekening tekening)
    {
        var svg = new StringBuilder(65_536);
        svg.Append(CultureInfo.InvariantCulture, $"""<?xml version="1.0" encoding="utf-8"?><svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel tekst" width="{Getal(tekening.Breedte)}" height="{Getal(tekening.Hoogte)}" viewBox="0 0 {Getal(tekening.Breedte)} {Getal(tekening.Hoogte)}">""");
        svg.Append(CultureInfo.InvariantCulture, $"""<title id="titel">{Tekst(tekening.Titel)}</title><desc id="tekst">{Tekst(tekening.Omschrijving)}</desc><style>{Letters.AlsStijl}{Regels}</style>""");
        svg.Append("""<rect class="el-tek-vlak" width="100%" height="100%"/>""");
        Delen(svg, tekening.Delen, links: false);
        return Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
    }

    private static readonly string Regels = string.Concat(Enum.GetValues<Stijl>().Select(Regel));

    private static string Regel(Stijl stijl)
    {
        var uiterlijk = stijl.Uiterlijk();
        var regel = $".{stijl.Klasse()}{{fill:{uiterlijk.Vulling ?? "none"}";
        regel += uiterlijk.Streep is null ? "" : $";stroke:{uiterlijk.Streep};stroke-width:{Getal(uiterlijk.Dikte)}";
        regel += uiterlijk.Streepjes is null ? "" : $";stroke-dasharray:{string.Join(' ', uiterlijk.Streepjes.Select(Getal))}";
        regel += uiterlijk.Letter == 0 ? "" : $";font:{(uiterlijk.Vet ? 700 : 400)} {Getal(uiterlijk.Letter)}px '{Letters.Naam}',sans-serif";
        return regel + "}";
    }

    private static void Delen(StringBuilder svg, IReadOnlyList<Deel> delen, bool links)
    {
        foreach (var deel in delen)
        {
            Deel(svg, deel, links);
        }
    }

    private static void Deel(StringBuilder svg, Deel deel, bool links)
    {
        switch (deel)
        {
            case Tekenen.Deel.Lijn lijn:
                svg.Append(CultureInfo.InvariantCulture, $"""<polyline class="{lijn.Stijl.Klasse()}" points="{Punten(lijn.Punten)}"/>""");
                break;
            case Tekenen.Deel.Vlak vlak:
                svg.Append(CultureInfo.InvariantCulture, $"""<polygon class="{vlak.Stijl.Klasse()}" points="{Punten(vlak.Punten)}"/>""");
                break;
            case Tekenen.Deel.Rechthoek r:
                svg.Append(CultureInfo.InvariantCulture, $"""<rect class="{r.Stijl.Klasse()}" x="{Getal(r.X)}" y="{Getal(r.Y)}" width="{Getal(r.Breedte)}" height="{Getal(r.Hoogte)}"{(r.Rond > 0 ? $" rx=\"{Getal(r.Rond)}\"" : "")}/>""");
                break;
            case Tekenen.Deel.Cirkel c:
                svg.Append(CultureInfo.InvariantCulture, $"""<circle class="{c.Stijl.Klasse()}" cx="{Getal(c.X)}" cy="{Getal(c.Y)}" r="{Getal(c.Straal)}"/>""");
                break;
            case Tekenen.Deel.Tekst t:
                var anker = t.Uitlijning switch { Uitlijning.Midden => " text-anchor=\"middle\"", Uitlijning.Rechts => " text-anchor=\"end\"", _ => "" };
                svg.Append(CultureInfo.InvariantCulture, $"""<text class="{t.Stijl.Klasse()}" x="{Getal(t.X)}" y="{Getal(t.Y)}"{anker}>{Tekst(t.Woorden)}</text>""");
                break;
            case Tekenen.Deel.Groep { Naar: { } naar } groep when links:
                // Named by the words that stand in it: another name would be read out than is seen (WCAG 2.5.3).
                svg.Append(CultureInfo.InvariantCulture, $"""<a href="{Tekst(naar)}">""");
                Delen(svg, groep.Delen, links);
                svg.Append("</a>");
                break;
            case Tekenen.Deel.Groep groep:
                svg.Append(CultureInfo.InvariantCulture, $"""<g role="img" aria-label="{Tekst(groep.Naam)}">""");
                Delen(svg, groep.Delen, links);
                svg.Append("</g>");
                break;
        }
    }

    private static string Punten(IReadOnlyList<(double X, double Y)> punten) => string.Join(' ', punten.Select(p => $"{Getal(p.X)},{Getal(p.Y)}"));

    private static string Getal(double waarde) => Math.Round(waarde, 2).ToString(CultureInfo.InvariantCulture);

    private static string Tekst(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
