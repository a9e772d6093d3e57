namespace Eenlijn.Persistence.Preventie;

using Eenlijn.Domain.Preventie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class ActiviteitMapping : IEntityTypeConfiguration<Activiteit>
{
    public void Configure(EntityTypeBuilder<Activiteit> builder)
    {
        builder.ToTable("activiteit");
        builder.HasIndex(a => new { a.Medewerker, a.Op });
        builder.HasIndex(a => new { a.TeamId, a.Op });
        builder.MapChildren(a => a.Werving, "wervingskanaal", "ActiviteitId");
    }
}

internal sealed class PreventieurenMapping : IEntityTypeConfiguration<Preventieuren>
{
    public void Configure(EntityTypeBuilder<Preventieuren> builder) => builder.ToTable("preventieuren");
}

internal sealed class CollectieveVraagMapping : IEntityTypeConfiguration<CollectieveVraag>
{
    public void Configure(EntityTypeBuilder<CollectieveVraag> builder)
    {
        builder.ToTable("collectieve_vraag");
        builder.MapChildren(v => v.Stappen, "collectieve_stap", "CollectieveVraagId");
    }
}

internal sealed class WijkMapping : IEntityTypeConfiguration<Wijk>
{
    public void Configure(EntityTypeBuilder<Wijk> builder)
    {
        builder.ToTable("wijk");
        builder.MapChildren(w => w.Cijfers, "wijkcijfer", "WijkId");
        builder.MapChildren(w => w.Acties, "matrixactie", "WijkId");
    }
}
