namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class OrganisatieMapping : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("organisatie");
        builder.HasIndex(o => o.Zoeknaam);
        builder.MapChildren(o => o.Contactpersonen, "contactpersoon", "OrganisatieId");
    }
}

internal sealed class TeamMapping : IEntityTypeConfiguration<Team>
{
    public void Configure(EntityTypeBuilder<Team> builder) => builder.ToTable("team");
}

internal sealed class MedewerkerMapping : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> builder)
    {
        builder.ToTable("medewerker");
        builder.MapChildren(m => m.Lidmaatschappen, "lidmaatschap", "MedewerkerId");
    }
}
