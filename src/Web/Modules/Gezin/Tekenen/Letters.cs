namespace Eenlijn.Web.Modules.Gezin.Tekenen;

using System.Reflection;

/// <summary>
/// The product's typeface for files that leave the application (Atkinson Hyperlegible Next, OFL-1.1), from the program itself: a server
/// has no typefaces, and who opens the file may not have this one.
/// </summary>
internal static class Letters
{
    public const string Naam = "Atkinson Hyperlegible Next";

    private static readonly Lazy<string> Stijlregels = new(() => string.Concat(
        from vet in (bool[])[false, true]
        from uitgebreid in (bool[])[true, false]
        select $"@font-face{{font-family:'{Naam}';font-weight:{(vet ? 700 : 400)};src:url(data:font/woff;base64,{Convert.ToBase64String(Lees(vet, uitgebreid))}) format('woff')"
            + $"{(uitgebreid ? ";unicode-range:U+0100-02BA,U+1E00-1E9F,U+20A0-20C0" : "")}}}"));

    public static string AlsStijl => Stijlregels.Value;

    /// <param name="uitgebreid">Letters with marks that are seldom here, such as ğ and ş.</param>
    public static byte[] Lees(bool vet, bool uitgebreid)
    {
        var naam = $"Letters.{(uitgebreid ? "latin-ext" : "latin")}-{(vet ? 700 : 400)}.woff";
        using var bron = Assembly.GetExecutingAssembly().GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"The program was built without {naam} (Assets.targets).");
        using var geheugen = new MemoryStream();
        bron.CopyTo(geheugen);
        return geheugen.ToArray();
    }
}
