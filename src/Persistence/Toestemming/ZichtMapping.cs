namespace Eenlijn.Persistence.Toestemming;

using System.Linq.Expressions;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>Maps what every record about people carries: over whom it is stands in <c>&lt;table&gt;_over</c>.</summary>
internal static class ZichtMapping
{
    public static void MapRecord<T>(this EntityTypeBuilder<T> builder, string table)
        where T : PersoonsRecord
    {
        builder.ToTable(table);
        builder.HasKey(r => r.Id);
        builder.OwnsMany(r => r.OverWie, over =>
        {
            over.ToTable($"{table}_over");
            over.WithOwner().HasForeignKey("RecordId");
            over.HasKey("RecordId", nameof(OverPersoon.PersoonId));
        });
    }

    /// <summary>Children of a root in a table of their own, with the key that they were given.</summary>
    public static void MapChildren<T, TChild>(
        this EntityTypeBuilder<T> builder,
        Expression<Func<T, IEnumerable<TChild>?>> children,
        string table,
        string owner,
        Action<OwnedNavigationBuilder<T, TChild>>? more = null)
        where T : class
        where TChild : class => builder.OwnsMany(children, child =>
        {
            child.ToTable(table);
            child.WithOwner().HasForeignKey(owner);
            child.HasKey("Id");
            child.Property("Id").ValueGeneratedNever();
            more?.Invoke(child);
        });
}
