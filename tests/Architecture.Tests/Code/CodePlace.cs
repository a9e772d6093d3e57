namespace Eenlijn.Architecture.Tests.Code;

using Mono.Cecil;

/// <summary>Where a type lives: its project, and its module when its folder is one.</summary>
/// <param name="Project">Domain, Persistence, NlDesign, Web or Cli; null outside the product.</param>
/// <param name="Module">First folder of a module, <c>Kernel</c> included; null for what holds the modules together.</param>
internal sealed record CodePlace(string? Project, string? Module)
{
    /// <summary>The namespace into which Razor compiles pages; the folders stand in the name of the class.</summary>
    public const string CompiledPages = "AspNetCoreGeneratedDocument";

    private static readonly CodePlace Outside = new(null, null);

    public static CodePlace Of(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        return outer.Namespace == CompiledPages
            ? new("Web", OfParts(outer.Name.Split('_'), "Modules"))
            : OfNamespace(outer.Namespace);
    }

    public static CodePlace OfNamespace(string name) => name.Split('.') switch
    {
        ["Eenlijn", "Domain", .. var rest] => new("Domain", rest.FirstOrDefault()),
        ["Eenlijn", "Persistence", .. var rest] => new("Persistence", rest is [("Sqlite" or "Postgres" or "Starting" or "Saving" or "Reading" or "Demo"), ..] ? null : rest.FirstOrDefault()),
        ["Eenlijn", "Web", .. var rest] => new("Web", OfParts(rest, "Modules")),
        ["Eenlijn", ("NlDesign" or "Cli") and var project, ..] => new(project, null),
        _ => Outside,
    };

    public override string ToString() => Module is null ? Project ?? "outside" : $"{Project}/{Module}";

    // _ViewStart and _ViewImports stand beside the modules and leave an empty part: they belong to none.
    private static string? OfParts(string[] parts, string root) =>
        parts is [var first, { Length: > 0 } module, ..] && first == root ? module : null;
}
