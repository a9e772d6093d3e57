namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class GezinMapping : IEntityTypeConfiguration<Gezin>
{
    public void Configure(EntityTypeBuilder<Gezin> builder)
    {
        builder.ToTable("gezin");
        builder.HasIndex(g => g.Zoeknaam);
        builder.MapChildren(g => g.Leden, "gezinslid", "GezinId");
        builder.MapChildren(g => g.Huishoudens, "huishouden", "GezinId", huis =>
        {
            huis.OwnsMany(h => h.Bewoners, bewoner =>
            {
                bewoner.ToTable("bewoner");
                bewoner.WithOwner().HasForeignKey("HuishoudenId");
                bewoner.HasKey(b => b.Id);
            });
            huis.OwnsMany(h => h.Adressen, adres =>
            {
                adres.ToTable("adres");
                adres.WithOwner().HasForeignKey("HuishoudenId");
                adres.HasKey(a => a.Id);
            });
        });
    }
}

internal sealed class RelatieMapping : IEntityTypeConfiguration<Relatie>
{
    public void Configure(EntityTypeBuilder<Relatie> builder) => builder.ToTable("relatie");
}

internal sealed class GezagMapping : IEntityTypeConfiguration<Gezag>
{
    public void Configure(EntityTypeBuilder<Gezag> builder)
    {
        builder.ToTable("gezag");
        builder.OwnsMany(g => g.Houders, houder =>
        {
            houder.ToTable("gezagshouder");
            houder.WithOwner().HasForeignKey("GezagId");
            houder.HasKey("GezagId", nameof(Gezagshouder.PersoonId));
        });
    }
}

internal sealed class NetwerksteunMapping : IEntityTypeConfiguration<Netwerksteun>
{
    public void Configure(EntityTypeBuilder<Netwerksteun> builder)
    {
        builder.ToTable("netwerksteun");
        builder.ComplexProperty(n => n.Weging);
    }
}

internal sealed class EerdereHulpMapping : IEntityTypeConfiguration<EerdereHulp>
{
    public void Configure(EntityTypeBuilder<EerdereHulp> builder)
    {
        builder.ToTable("eerdere_hulp");
        builder.Ignore(h => h.IsLeemte);
    }
}
