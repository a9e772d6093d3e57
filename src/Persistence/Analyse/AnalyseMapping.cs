namespace Eenlijn.Persistence.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class LevensgebeurtenisMapping : IEntityTypeConfiguration<Levensgebeurtenis>
{
    public void Configure(EntityTypeBuilder<Levensgebeurtenis> builder) => builder.MapRecord("levensgebeurtenis");
}

internal sealed class AchtergrondMapping : IEntityTypeConfiguration<Achtergrond>
{
    public void Configure(EntityTypeBuilder<Achtergrond> builder)
    {
        builder.MapRecord("achtergrond");
        builder.MapChildren(a => a.Antwoorden, "achtergrond_antwoord", "AchtergrondId");
    }
}

internal sealed class VerhaalregelMapping : IEntityTypeConfiguration<Verhaalregel>
{
    public void Configure(EntityTypeBuilder<Verhaalregel> builder) => builder.MapRecord("verhaalregel");
}
