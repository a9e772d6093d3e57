namespace Eenlijn.Persistence;

using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>
/// A foreign key with its index for every property that holds the id of a root, also across modules, so that no mapping has to
/// name another module's root. The log has none: it must outlive what it tells of.
/// </summary>
internal static class CrossModuleKeys
{
    private static readonly string[] Loose = ["logregel"];

    public static void Apply(ModelBuilder builder)
    {
        var types = builder.Model.GetEntityTypes().Where(t => !Loose.Contains(t.GetTableName())).ToList();
        // RecordId is the key of many roots; what points to a record says in its mapping which one it means.
        var roots = types
            .Where(t => typeof(AggregateRoot).IsAssignableFrom(t.ClrType))
            .GroupBy(t => t.FindPrimaryKey()!.Properties.Single().ClrType)
            .Where(g => g.Count() == 1)
            .ToDictionary(g => g.Key, g => g.Single());
        foreach (var type in types)
        {
            foreach (var property in type.GetProperties().Where(p => !p.IsForeignKey()).ToList())
            {
                var idType = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (roots.TryGetValue(idType, out var root) && !(root == type && property.IsPrimaryKey()))
                {
                    Add(type, property, root);
                }
            }
        }
    }

    private static void Add(IMutableEntityType type, IMutableProperty property, IMutableEntityType root)
    {
        var key = type.AddForeignKey(property, root.FindPrimaryKey()!, root);
        key.DeleteBehavior = DeleteBehavior.Restrict;
        if (!type.GetIndexes().Any(i => i.Properties[0] == property) && type.FindPrimaryKey()!.Properties[0] != property)
        {
            type.AddIndex(property);
        }
    }
}
