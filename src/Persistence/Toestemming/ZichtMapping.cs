namespace Eenlijn.Persistence.Toestemming;

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
}
