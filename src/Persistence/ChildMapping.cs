namespace Eenlijn.Persistence;

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal static class ChildMapping
{
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
