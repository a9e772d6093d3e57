namespace Eenlijn.Persistence.Vakmanschap;

using Eenlijn.Domain.Vakmanschap;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class OefeningMapping : IEntityTypeConfiguration<Oefening>
{
    public void Configure(EntityTypeBuilder<Oefening> builder)
    {
        builder.ToTable("oefening");
        builder.Property(o => o.Casus).HasMaxLength(40);
        builder.MapChildren(o => o.Deelnemers, "oefendeelnemer", "OefeningId");
        builder.MapChildren(o => o.Antwoorden, "oefenantwoord", "OefeningId");
        builder.MapChildren(o => o.Besproken, "besproken_regel", "OefeningId");
    }
}
