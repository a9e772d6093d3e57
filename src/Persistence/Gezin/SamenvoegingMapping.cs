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
        builder.MapChildren(s => s.Verwijzingen, "verplaatste_verwijzing", "SamenvoegingId", Verplaatst);
    }

    internal static void Verplaatst<T>(OwnedNavigationBuilder<T, VerplaatsteVerwijzing> verwijzing)
        where T : class
    {
        verwijzing.Property(v => v.Tabel).HasMaxLength(63);
        verwijzing.Property(v => v.Kolom).HasMaxLength(63);
        verwijzing.Property(v => v.Sleutel).HasMaxLength(200);
    }
}

internal sealed class GezinSamenvoegingMapping : IEntityTypeConfiguration<GezinSamenvoeging>
{
    public void Configure(EntityTypeBuilder<GezinSamenvoeging> builder)
    {
        builder.ToTable("gezin_samenvoeging");
        builder.HasIndex(s => s.Blijft);
        builder.Property(s => s.Reden).HasMaxLength(1000);
        builder.Property(s => s.RedenOngedaan).HasMaxLength(1000);
        builder.MapChildren(s => s.Verwijzingen, "gezinsverplaatsing", "SamenvoegingId", SamenvoegingMapping.Verplaatst);
    }
}
