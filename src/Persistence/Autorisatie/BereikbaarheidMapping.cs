namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class BereikbaarheidMapping : IEntityTypeConfiguration<Bereikbaarheid>
{
    public void Configure(EntityTypeBuilder<Bereikbaarheid> builder)
    {
        builder.ToTable("bereikbaarheid");
        builder.HasIndex(b => b.TeamId).IsUnique();
        builder.MapChildren(b => b.Openingstijden, "openingstijd", "BereikbaarheidId");
    }
}
