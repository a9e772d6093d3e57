namespace Eenlijn.Persistence.Casus;

using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class WerkdruksignaalMapping : IEntityTypeConfiguration<Werkdruksignaal>
{
    public void Configure(EntityTypeBuilder<Werkdruksignaal> builder)
    {
        builder.ToTable("werkdruksignaal");
        builder.HasIndex(w => new { w.TeamId, w.BesprokenOp });
    }
}
