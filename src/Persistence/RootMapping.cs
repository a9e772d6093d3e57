namespace Eenlijn.Persistence;

using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>What all roots share: keys made in the application, a version that finds conflicts, events that are not stored here.</summary>
internal static class RootMapping
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(AggregateRoot).Assembly))
        {
            // Without a key: a value that EF still takes for an entity, and drops when the model is finished.
            foreach (var key in type.FindPrimaryKey()?.Properties ?? [])
            {
                key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            }

            if (typeof(AggregateRoot).IsAssignableFrom(type.ClrType))
            {
                type.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
            }
        }
    }
}
