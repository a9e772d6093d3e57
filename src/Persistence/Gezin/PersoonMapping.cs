namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class PersoonMapping : IEntityTypeConfiguration<Persoon>
{
    public void Configure(EntityTypeBuilder<Persoon> builder)
    {
        builder.ToTable("persoon");
        builder.ComplexProperty(p => p.Naam, naam =>
        {
            naam.Property(n => n.Roepnaam).HasColumnName("Roepnaam");
            naam.Property(n => n.Voornamen).HasColumnName("Voornamen");
            naam.Property(n => n.Tussenvoegsel).HasColumnName("Tussenvoegsel");
            naam.Property(n => n.Achternaam).HasColumnName("Achternaam");
            naam.Ignore(n => n.Volledig);
            naam.Ignore(n => n.Familienaam);
            naam.Ignore(n => n.Zoeknaam);
            naam.Ignore(n => n.Sorteernaam);
        });
        builder.ComplexProperty(p => p.Voorkeuren, voorkeuren => voorkeuren.Ignore(v => v.IsLeeg));
        builder.Property(p => p.Zoeknaam).HasMaxLength(700);
        builder.Property(p => p.Sorteernaam).HasMaxLength(500);
        builder.HasIndex(p => p.Zoeknaam);
        builder.HasIndex(p => p.Bsn);
    }
}

/// <summary>One row per three letters of a name: the index for search with spelling mistakes, alike on both engines.</summary>
internal sealed class ZoekTrigramMapping : IEntityTypeConfiguration<ZoekTrigram>
{
    public void Configure(EntityTypeBuilder<ZoekTrigram> builder)
    {
        builder.ToTable("zoek_trigram");
        builder.HasKey(t => new { t.Trigram, t.PersoonId });
        builder.Property(t => t.Trigram).HasMaxLength(3);
    }
}
