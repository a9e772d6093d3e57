namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>How terms and lists read on the pages of who keeps them.</summary>
internal static class LijstWoorden
{
    /// <summary>"2 werkdagen"</summary>
    public static string Duur(Termijn t) => $"{t.Dagen} {(t.InWerkdagen, t.Dagen) switch { (true, 1) => "werkdag", (true, _) => "werkdagen", (_, 1) => "dag", _ => "dagen" }}";

    public static string Aantal(Catalogus lijst) => (lijst.Waarden.Count(w => !w.UitGebruik), lijst.Waarden.Count(w => w.UitGebruik)) switch
    {
        (1, 0) => "1 waarde",
        (var n, 0) => $"{n} waarden",
        var (n, uit) => $"{n} waarden, {uit} niet meer in gebruik",
    };
}
