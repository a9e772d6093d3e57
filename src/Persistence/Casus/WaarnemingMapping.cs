namespace Eenlijn.Persistence.Casus;

using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class WaarnemingMapping : IEntityTypeConfiguration<Waarneming>
{
    public void Configure(EntityTypeBuilder<Waarneming> builder)
    {
        builder.ToTable("waarneming");
        builder.HasIndex(w => new { w.CasusId, w.Waarnemer, w.VoorWie });
        builder.HasIndex(w => new { w.VoorWie, w.Tot });
        builder.HasIndex(w => new { w.Waarnemer, w.Tot });
    }
}
