namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class LogregelMapping : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.ToTable("logregel");
        builder.Property(r => r.Gebeurtenis).HasMaxLength(80);
        builder.Property(r => r.Velden).HasMaxLength(1000);
        builder.Property(r => r.Spoor).HasMaxLength(60);
        builder.HasIndex(r => new { r.Dossier, r.Op });
        builder.HasIndex(r => new { r.Medewerker, r.Op });
        builder.HasIndex(r => r.Op);
    }
}

internal sealed class DossierToegangMapping : IEntityTypeConfiguration<DossierToegang>
{
    public void Configure(EntityTypeBuilder<DossierToegang> builder)
    {
        builder.ToTable("dossier_toegang");
        // Whole: every page asks for it several times, and finds the days and the ground in the index.
        builder.HasIndex(t => new { t.Medewerker, t.Dossier, t.Van, t.Tot, t.Einde, t.Grond });
        builder.HasIndex(t => t.Dossier);
        builder.HasIndex(t => t.Bron);
    }
}

internal sealed class ConceptMapping : IEntityTypeConfiguration<Concept>
{
    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.ToTable("concept");
        builder.Property(c => c.Formulier).HasMaxLength(300);
        builder.HasIndex(c => new { c.Medewerker, c.Formulier }).IsUnique();
        builder.HasIndex(c => c.BewaardOp);
    }
}
