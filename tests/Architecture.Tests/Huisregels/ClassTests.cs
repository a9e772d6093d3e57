namespace Eenlijn.Architecture.Tests.Huisregels;

using Eenlijn.Architecture.Tests.Code;

public sealed class ClassTests
{
    /// <summary>Classes that are open on purpose, with the reason.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["Program"] = "the test host finds the program by it",
    };

    [Fact]
    public void Een_klasse_is_gesloten_of_abstract()
    {
        var wrong = Product.Types
            .Where(type => type.Definition is { IsClass: true, IsValueType: false, IsSealed: false, IsAbstract: false })
            .Where(type => type.Definition.Namespace != CodePlace.CompiledPages && !type.Definition.Namespace.EndsWith(".Migrations", StringComparison.Ordinal))
            .Where(type => !Open.ContainsKey(type.Name))
            .Select(type => type.Name);

        Findings.Assert(wrong, "Classes and records are sealed; what is open on purpose stands in this test with its reason.");
    }

    [Fact]
    public void Namen_zijn_ascii()
    {
        var wrong =
            from type in Product.Types
            where type.Definition.Namespace != CodePlace.CompiledPages
            from name in type.Definition.Properties.Select(property => property.Name)
                .Concat(type.Definition.Methods.Select(method => method.Name))
                .Concat(type.Definition.Fields.Select(field => field.Name))
                .Append(type.Definition.Name)
            where !System.Text.Ascii.IsValid(name)
            select $"{type.Name}: {name}";

        Findings.Assert(wrong, "Identifiers are ASCII: Beeindigen, not Beëindigen.");
    }
}
