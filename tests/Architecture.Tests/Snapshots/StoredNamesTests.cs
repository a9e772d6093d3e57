namespace Eenlijn.Architecture.Tests.Snapshots;

using Eenlijn.Architecture.Tests.Code;
using Eenlijn.Architecture.Tests.Modules;
using Eenlijn.Architecture.Tests.Woorden;

/// <summary>
/// Members of enums and names of events stand as text in databases and logs. Renaming one in the code without a migration
/// makes what was stored unreadable.
/// </summary>
public sealed class StoredNamesTests
{
    private const string Folder = "tests/Architecture.Tests/Snapshots/OpgeslagenNamen";

    public static TheoryData<string> Modules => [ModuleTable.Kernel, .. ModuleTable.Edges.Keys];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Namen_die_in_de_database_staan_veranderen_niet_zomaar(string module)
    {
        var types = Product.Types.Where(type => type.Place == new CodePlace("Domain", module)).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        var members =
            from type in types
            where type.Definition.IsEnum
            from field in type.Definition.Fields
            where field.IsStatic
            select $"{type.Definition.Name}.{field.Name}";
        var events = types
            .Where(type => Product.DerivesFrom(type.Definition, GebeurtenissenTests.DomainEvent))
            .Select(type => $"{type.Definition.Name} (gebeurtenis)");
        string[] names = [.. members, .. events];

        if (names.Length > 0 || File.Exists(Repository.PathTo(Folder, $"{module}.txt")))
        {
            Snapshot.Verify($"{Folder}/{module}.txt", names, "A name that is stored changes together with a migration of the data.");
        }
    }
}
