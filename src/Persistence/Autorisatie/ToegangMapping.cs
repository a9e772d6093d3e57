namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class TijdelijkeToegangMapping : IEntityTypeConfiguration<TijdelijkeToegang>
{
    public void Configure(EntityTypeBuilder<TijdelijkeToegang> builder)
    {
        builder.ToTable("tijdelijke_toegang");
        builder.Ignore(t => t.Afloop);
        builder.HasIndex(t => new { t.GeeindigdOp, t.TotEnMet });
    }
}

internal sealed class NoodtoegangMapping : IEntityTypeConfiguration<Noodtoegang>
{
    public void Configure(EntityTypeBuilder<Noodtoegang> builder)
    {
        builder.ToTable("noodtoegang");
        builder.HasIndex(n => new { n.Afgesloten, n.Einde });
        builder.HasIndex(n => n.Oordeel);
        builder.HasIndex(n => n.GezienOp);
    }
}
