namespace Eenlijn.Persistence.Toestemming;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class AfschermingMapping : IEntityTypeConfiguration<Afscherming>
{
    public void Configure(EntityTypeBuilder<Afscherming> builder)
    {
        builder.ToTable("afscherming");
        builder.Property(a => a.Reden).HasMaxLength(Check.Lang);
        builder.HasIndex(a => a.Record);
        builder.MapChildren(a => a.Momenten, "afscherming_moment", "AfschermingId");
    }
}
