namespace Eenlijn.Architecture.Tests.Modules;

/// <summary>
/// Which module may use which. Every module may besides use <c>Kernel</c> and what <c>Autorisatie</c> publishes. Work flows one
/// way: Aanmelding, Casus, Analyse and Beslissen, Plan, Overleg, Delen, Samenwerking, with Gezin and Toestemming under all
/// of it and Veiligheid beside it. An edge is added here on purpose, never to make a build pass.
/// </summary>
internal static class ModuleTable
{
    public const string Kernel = "Kernel";
    public const string Autorisatie = "Autorisatie";

    /// <summary>Layouts and partials of Web: everybody uses them, they use only what all may use.</summary>
    public const string Shared = "Shared";

    /// <summary>Modules of Domain, Persistence and Web.</summary>
    public static IReadOnlyDictionary<string, string[]> Edges { get; } = new Dictionary<string, string[]>
    {
        [Autorisatie] = [],
        ["Gezin"] = [],
        ["Toestemming"] = ["Gezin"],
        ["Preventie"] = [],
        ["Aanmelding"] = ["Gezin", "Toestemming", "Preventie"],
        ["Casus"] = ["Gezin", "Toestemming", "Aanmelding"],
        ["Veiligheid"] = ["Casus", "Gezin", "Toestemming"],
        ["Analyse"] = ["Casus", "Gezin", "Toestemming", "Veiligheid"],
        ["Beslissen"] = ["Casus", "Gezin", "Toestemming"],
        ["Plan"] = ["Casus", "Gezin", "Toestemming", "Beslissen", "Analyse", "Veiligheid"],
        ["Overleg"] = ["Casus", "Gezin", "Toestemming", "Veiligheid", "Analyse", "Plan"],
        ["Delen"] = ["Casus", "Gezin", "Toestemming", "Plan"],
        ["Samenwerking"] = ["Casus", "Gezin", "Toestemming", "Overleg", "Delen", "Plan", "Veiligheid", "Analyse"],
        ["Voorziening"] = ["Casus", "Gezin", "Toestemming", "Plan", "Beslissen", "Delen"],
        ["Correspondentie"] = ["Casus", "Gezin", "Toestemming", "Plan", "Delen"],
        ["Dossier"] = ["Casus", "Gezin", "Toestemming"],
        ["Vakmanschap"] = ["Casus"],
        ["Rapportage"] = [],
    };

    /// <summary>Modules that exist in Web alone.</summary>
    public static IReadOnlySet<string> WebOnly { get; } = new HashSet<string> { "Overzicht", "Mijn", Shared };

    /// <summary>Modules that read from all others; nobody uses them.</summary>
    public static IReadOnlySet<string> ReadsAll { get; } = new HashSet<string> { "Rapportage", "Overzicht", "Mijn" };

    public static bool Exists(string project, string module) =>
        Edges.ContainsKey(module)
        || (project == "Domain" && module == Kernel)
        || (project == "Web" && WebOnly.Contains(module));

    public static bool MayUse(string user, string used) =>
        user == used
        || used is Kernel
        || (user is not Kernel && (used is Autorisatie or Shared
            || (ReadsAll.Contains(user) && !ReadsAll.Contains(used))
            || (Edges.TryGetValue(user, out var edges) && edges.Contains(used))));
}
