namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class RolaanpassingMapping : IEntityTypeConfiguration<Rolaanpassing>
{
    public void Configure(EntityTypeBuilder<Rolaanpassing> builder)
    {
        builder.ToTable("rolaanpassing");
        builder.Property(a => a.Code).HasMaxLength(40);
        builder.Property(a => a.Onderwerp).HasMaxLength(40);
        builder.Property(a => a.Voor).HasMaxLength(Rolaanpassing.LangsteVoor);
        // Two who choose at once meet here.
        builder.HasIndex(a => new { a.TeamId, a.Code, a.Nummer }).IsUnique();
    }
}

internal sealed class TeamcontactMapping : IEntityTypeConfiguration<Teamcontact>
{
    public void Configure(EntityTypeBuilder<Teamcontact> builder)
    {
        builder.ToTable("teamcontact");
        builder.Property(c => c.Rol).HasMaxLength(60);
    }
}
