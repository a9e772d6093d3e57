namespace Eenlijn.Web.Modules.Gezin.Tekenen;

using SkiaSharp;

/// <summary>Draws the same picture as PNG, sharp enough for paper, with the product's letters and nothing of the machine.</summary>
public static class PngSchrijver
{
    private const double Vergroting = 2;

    /// <summary>Of one file; what would be larger is drawn smaller.</summary>
    private const double Beeldpunten = 24_000_000;

    private static readonly Lazy<SKTypeface[]> Gewoon = new(() => Lees(vet: false));

    private static readonly Lazy<SKTypeface[]> Vet = new(() => Lees(vet: true));

    public static byte[] Schrijf(Tekening tekening)
    {
        var schaal = Math.Min(Vergroting, Math.Sqrt(Beeldpunten / Math.Max(1, tekening.Breedte * tekening.Hoogte)));
        using var vlak = SKSurface.Create(new SKImageInfo((int)Math.Ceiling(tekening.Breedte * schaal), (int)Math.Ceiling(tekening.Hoogte * schaal)));
        vlak.Canvas.Clear(SKColors.White);
        vlak.Canvas.Scale((float)schaal);
        foreach (var deel in tekening.Delen)
        {
            Teken(vlak.Canvas, deel);
        }

        using var beeld = vlak.Snapshot();
        using var png = beeld.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Teken(SKCanvas canvas, Deel deel)
    {
        switch (deel)
        {
            case Deel.Lijn lijn:
                Vorm(canvas, lijn.Stijl, Pad(lijn.Punten, dicht: false));
                break;
            case Deel.Vlak vlak:
                Vorm(canvas, vlak.Stijl, Pad(vlak.Punten, dicht: true));
                break;
            case Deel.Rechthoek r:
                var hoekig = new SKPath();
                hoekig.AddRoundRect(new SKRect((float)r.X, (float)r.Y, (float)(r.X + r.Breedte), (float)(r.Y + r.Hoogte)), (float)r.Rond, (float)r.Rond);
                Vorm(canvas, r.Stijl, hoekig);
                break;
            case Deel.Cirkel c:
                var rond = new SKPath();
                rond.AddCircle((float)c.X, (float)c.Y, (float)c.Straal);
                Vorm(canvas, c.Stijl, rond);
                break;
            case Deel.Tekst tekst:
                Woorden(canvas, tekst);
                break;
            case Deel.Groep groep:
                foreach (var binnen in groep.Delen)
                {
                    Teken(canvas, binnen);
                }

                break;
        }
    }

    private static SKPath Pad(IReadOnlyList<(double X, double Y)> punten, bool dicht)
    {
        var pad = new SKPath();
        pad.AddPoly([.. punten.Select(p => new SKPoint((float)p.X, (float)p.Y))], dicht);
        return pad;
    }

    private static void Vorm(SKCanvas canvas, Stijl stijl, SKPath pad)
    {
        var uiterlijk = stijl.Uiterlijk();
        using (pad)
        {
            if (uiterlijk.Vulling is { } vulling)
            {
                using var verf = new SKPaint { Color = SKColor.Parse(vulling), IsAntialias = true, Style = SKPaintStyle.Fill };
                canvas.DrawPath(pad, verf);
            }

            if (uiterlijk.Streep is { } streep)
            {
                using var verf = new SKPaint { Color = SKColor.Parse(streep), IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = (float)uiterlijk.Dikte };
                using var streepjes = uiterlijk.Streepjes is { } delen ? SKPathEffect.CreateDash([.. delen.Select(d => (float)d)], 0) : null;
                verf.PathEffect = streepjes;
                canvas.DrawPath(pad, verf);
            }
        }
    }

    private static void Woorden(SKCanvas canvas, Deel.Tekst tekst)
    {
        var uiterlijk = tekst.Stijl.Uiterlijk();
        var letters = (uiterlijk.Vet ? Vet : Gewoon).Value;
        var stukken = Stukken(tekst.Woorden, letters).ToList();
        var fonts = letters.Select(l => new SKFont(l, (float)uiterlijk.Letter)).ToArray();
        using var verf = new SKPaint { Color = SKColor.Parse(uiterlijk.Vulling), IsAntialias = true };
        var breedte = stukken.Sum(s => fonts[s.Letter].MeasureText(s.Woorden));
        var x = (float)tekst.X - (tekst.Uitlijning switch { Uitlijning.Midden => breedte / 2, Uitlijning.Rechts => breedte, _ => 0 });
        foreach (var (woorden, letter) in stukken)
        {
            canvas.DrawText(woorden, x, (float)tekst.Y, SKTextAlign.Left, fonts[letter], verf);
            x += fonts[letter].MeasureText(woorden);
        }

        Array.ForEach(fonts, font => font.Dispose());
    }

    /// <summary>Letters after each other that stand in the same typeface; what stands in none is drawn as the first has it.</summary>
    private static IEnumerable<(string Woorden, int Letter)> Stukken(string tekst, SKTypeface[] letters)
    {
        var begin = 0;
        for (var i = 1; i <= tekst.Length; i++)
        {
            if (i == tekst.Length || Letter(tekst[i], letters) != Letter(tekst[begin], letters))
            {
                yield return (tekst[begin..i], Letter(tekst[begin], letters));
                begin = i;
            }
        }
    }

    private static int Letter(char teken, SKTypeface[] letters) => Math.Max(0, Array.FindIndex(letters, l => l.ContainsGlyph(teken)));

    private static SKTypeface[] Lees(bool vet) => [.. ((bool[])[false, true]).Select(uitgebreid => SKTypeface.FromData(SKData.CreateCopy(Letters.Lees(vet, uitgebreid))))];
}
