namespace Eenlijn.Persistence.Veiligheid;

using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class VeiligheidBekekenMapping : IEntityTypeConfiguration<VeiligheidBekeken>
{
    public void Configure(EntityTypeBuilder<VeiligheidBekeken> builder)
    {
        builder.MapRecord("veiligheid_bekeken");
        builder.HasIndex(b => new { b.CasusId, b.Op });
    }
}

internal sealed class ZorgOverVeiligheidMapping : IEntityTypeConfiguration<ZorgOverVeiligheid>
{
    public void Configure(EntityTypeBuilder<ZorgOverVeiligheid> builder)
    {
        builder.MapRecord("zorg_over_veiligheid");
        builder.HasIndex(z => new { z.Zichthouder, z.GeslotenOp, z.VolgendeKeer });
        builder.MapChildren(z => z.Momenten, "zicht_moment", "ZorgId");
    }
}

internal sealed class VeiligstellingMapping : IEntityTypeConfiguration<Veiligstelling>
{
    public void Configure(EntityTypeBuilder<Veiligstelling> builder)
    {
        builder.MapRecord("veiligstelling");
        builder.HasIndex(v => new { v.AfgehandeldOp, v.OpgepaktOp });
        builder.MapChildren(v => v.Oproepen, "oproep", "VeiligstellingId");
    }
}
