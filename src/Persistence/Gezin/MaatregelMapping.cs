namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class MaatregelMapping : IEntityTypeConfiguration<Maatregel>
{
    public void Configure(EntityTypeBuilder<Maatregel> builder)
    {
        builder.ToTable("maatregel");
        builder.MapChildren(m => m.Verlengingen, "verlenging", "MaatregelId");
    }
}
