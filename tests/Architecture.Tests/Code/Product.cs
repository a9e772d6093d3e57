namespace Eenlijn.Architecture.Tests.Code;

using Mono.Cecil;

/// <summary>The compiled assemblies of the product, as they lie beside the tests.</summary>
internal static class Product
{
    private static readonly string[] ProjectNames = ["Domain", "Persistence", "NlDesign", "Web", "Cli"];

    private static readonly Lazy<IReadOnlyList<AssemblyDefinition>> Read = new(() => [.. ProjectNames.Select(ReadAssembly)]);

    private static readonly Lazy<IReadOnlyList<ProductType>> AllTypes = new(() =>
    [
        .. Assemblies.SelectMany(assembly => assembly.MainModule.Types)
            .Where(type => type.Name != "<Module>" && !type.Name.StartsWith('<') && !IsForeign(type))
            .Select(type => new ProductType(type)),
    ]);

    public static IReadOnlyList<AssemblyDefinition> Assemblies => Read.Value;

    /// <summary>Outermost types, compiled pages included; without what the compiler adds.</summary>
    public static IReadOnlyList<ProductType> Types => AllTypes.Value;

    public static AssemblyDefinition Assembly(string project) =>
        Assemblies.Single(assembly => assembly.Name.Name == $"Eenlijn.{project}");

    public static bool DerivesFrom(TypeDefinition type, string fullName)
    {
        for (var at = type.BaseType?.Resolve(); at is not null; at = at.BaseType?.Resolve())
        {
            if (at.FullName == fullName)
            {
                return true;
            }
        }

        return false;
    }

    private static AssemblyDefinition ReadAssembly(string project)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Mvc.RazorPages.PageModel).Assembly.Location));
        return AssemblyDefinition.ReadAssembly(
            Path.Combine(AppContext.BaseDirectory, $"Eenlijn.{project}.dll"),
            new ReaderParameters { AssemblyResolver = resolver });
    }

    // The SDK and the compiler embed types of their own into every assembly.
    private static bool IsForeign(TypeDefinition type) =>
        type.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal)
        || type.Namespace.StartsWith("System", StringComparison.Ordinal);
}
