namespace Eenlijn.Web.Modules.Autorisatie;

/// <summary>Recovery codes, shown once.</summary>
/// <param name="Codes">Ten of them.</param>
/// <param name="Verder">Where the button leads.</param>
public sealed record HerstelcodesKaart(IReadOnlyList<string> Codes, string Verder)
{
    /// <summary>The codes as a file: within the page, so that no second request has to carry them.</summary>
    public string Bestand => "data:text/plain;charset=utf-8," + Uri.EscapeDataString(
        "Herstelcodes voor Eenlijn. Elke code werkt één keer.\r\n\r\n" + string.Join("\r\n", Codes) + "\r\n");
}
