namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class SamenvoegingMapping : IEntityTypeConfiguration<Samenvoeging>
{
    public void Configure(EntityTypeBuilder<Samenvoeging> builder)
    {
        builder.ToTable("samenvoeging");
        builder.Ignore(s => s.OvergenomenVelden);
        builder.Property(s => s.Reden).HasMaxLength(1000);
        builder.Property(s => s.RedenOngedaan).HasMaxLength(1000);
        builder.Property(s => s.Overgenomen).HasMaxLength(200);
        builder.MapChildren(s => s.Verwijzingen, "verplaatste_verwijzing", "SamenvoegingId", verwijzing =>
        {
            verwijzing.Property(v => v.Tabel).HasMaxLength(63);
            verwijzing.Property(v => v.Kolom).HasMaxLength(63);
            verwijzing.Property(v => v.Sleutel).HasMaxLength(200);
        });
    }
}
