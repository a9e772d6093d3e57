namespace Eenlijn.Persistence.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class AanmeldingMapping : IEntityTypeConfiguration<Aanmelding>
{
    public void Configure(EntityTypeBuilder<Aanmelding> builder)
    {
        builder.MapRecord("aanmelding");
        builder.HasIndex(a => new { a.TeamId, a.Status, a.ReagerenVoor });
    }
}
