namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class LijstaanpassingMapping : IEntityTypeConfiguration<Lijstaanpassing>
{
    public void Configure(EntityTypeBuilder<Lijstaanpassing> builder)
    {
        builder.ToTable("lijstaanpassing");
        builder.Ignore(a => a.Waarde);
        builder.Property(a => a.Lijst).HasMaxLength(60);
        builder.Property(a => a.Code).HasMaxLength(Lijstaanpassing.Langst);
        builder.Property(a => a.Groep).HasMaxLength(Check.Kort);
        builder.HasIndex(a => new { a.Lijst, a.Code, a.Nummer }).IsUnique();
    }
}
