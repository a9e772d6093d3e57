namespace Eenlijn.Architecture.Tests.Modules;

using Eenlijn.Architecture.Tests.Code;
using Mono.Cecil;

/// <summary>Across modules go ids, published records and events; an aggregate stays with the module that guards its rules.</summary>
public sealed class AggregateTests
{
    private const string AggregateRoot = "Eenlijn.Domain.Kernel.AggregateRoot";

    private static readonly IReadOnlyDictionary<string, string> ModuleOfRoot = Product.Types
        .Where(type => type.Place is { Project: "Domain", Module: not ModuleTable.Kernel })
        // An abstract root is what a module publishes for others to build on.
        .Where(type => !type.Definition.IsAbstract && Product.DerivesFrom(type.Definition, AggregateRoot))
        .ToDictionary(type => type.Name, type => type.Place.Module!);

    [Fact]
    public void Een_aggregaat_wordt_alleen_in_zijn_eigen_module_gebruikt()
    {
        var wrong =
            from type in Product.Types
            where type.Place.Module is { } module && !ModuleTable.ReadsAll.Contains(module)
            from used in type.Uses.Types
            where ModuleOfRoot.TryGetValue(used.FullName, out var owner) && owner != type.Place.Module
            select $"{type.Name} uses the aggregate {used.FullName} of {ModuleOfRoot[used.FullName]}.";

        Findings.Assert(wrong, "Use the id, a published record or an event of the other module, not its aggregate.");
    }

    [Fact]
    public void Wie_alles_leest_verandert_niets()
    {
        var wrong =
            from type in Product.Types
            where type.Place.Module is { } module && ModuleTable.ReadsAll.Contains(module)
            from member in type.Uses.Members.OfType<MethodReference>()
            where ModuleOfRoot.TryGetValue(member.DeclaringType.FullName, out var owner) && owner != type.Place.Module
                && !member.Name.StartsWith("get_", StringComparison.Ordinal)
            select $"{type.Name} calls {member.DeclaringType.Name}.{member.Name} of {ModuleOfRoot[member.DeclaringType.FullName]}.";

        Findings.Assert(wrong, $"{string.Join(", ", ModuleTable.ReadsAll)} project properties of aggregates and call no acts of them.");
    }
}
