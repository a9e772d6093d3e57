namespace Eenlijn.Persistence.Preventie;

using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class KortContactMapping : IEntityTypeConfiguration<KortContact>
{
    public void Configure(EntityTypeBuilder<KortContact> builder)
    {
        builder.ToTable("kort_contact");
        builder.HasIndex(c => new { c.Medewerker, c.Op });
        builder.HasIndex(c => new { c.TeamId, c.Op });
    }
}

internal sealed class VindplaatsMapping : IEntityTypeConfiguration<Vindplaats>
{
    public void Configure(EntityTypeBuilder<Vindplaats> builder)
    {
        builder.ToTable("vindplaats");
        builder.MapChildren(v => v.Rooster, "roosterregel", "VindplaatsId");
        builder.MapChildren(v => v.Wisselingen, "wisseling", "VindplaatsId");
        builder.MapChildren(v => v.Afspraken, "vindplaatsafspraak", "VindplaatsId");
    }
}
