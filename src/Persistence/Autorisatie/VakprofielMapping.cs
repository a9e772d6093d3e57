namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class VakprofielMapping : IEntityTypeConfiguration<Vakprofiel>
{
    public void Configure(EntityTypeBuilder<Vakprofiel> builder)
    {
        builder.ToTable("vakprofiel");
        builder.HasIndex(p => p.Medewerker).IsUnique();
        builder.MapChildren(p => p.Trainingen, "training", "VakprofielId");
        builder.MapChildren(p => p.Deskundigheden, "deskundigheid", "VakprofielId");
        builder.MapChildren(p => p.Talen, "taalkennis", "VakprofielId");
        builder.MapChildren(p => p.Registraties, "beroepsregistratie", "VakprofielId", registratie => registratie.HasIndex(nameof(Beroepsregistratie.Tot)));
    }
}
