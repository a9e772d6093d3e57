namespace Eenlijn.Persistence.Toestemming;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class ToestemmingsvraagMapping : IEntityTypeConfiguration<Toestemmingsvraag>
{
    public void Configure(EntityTypeBuilder<Toestemmingsvraag> builder)
    {
        builder.MapRecord("toestemmingsvraag");
        builder.Property(v => v.AanNaam).HasMaxLength(Check.Kort);
        builder.Property(v => v.Doel).HasMaxLength(Check.Lang);
        builder.Property(v => v.Inhoud).HasMaxLength(Check.Lang);
        builder.MapChildren(v => v.Antwoorden, "toestemming_antwoord", "VraagId", antwoord =>
        {
            antwoord.Property(a => a.Instelling).HasMaxLength(Check.Kort);
            antwoord.Property(a => a.Regel).HasMaxLength(60);
            antwoord.Property(a => a.Grond).HasMaxLength(60);
            antwoord.Property(a => a.Artikel).HasMaxLength(Check.Kort);
        });
        builder.MapChildren(v => v.Momenten, "toestemming_moment", "VraagId", moment =>
        {
            moment.Property(m => m.Tekst).HasMaxLength(Check.Lang);
            moment.Property(m => m.Poging).HasMaxLength(Check.Lang);
        });
    }
}

internal sealed class NietInStaatBesluitMapping : IEntityTypeConfiguration<NietInStaatBesluit>
{
    public void Configure(EntityTypeBuilder<NietInStaatBesluit> builder)
    {
        builder.MapRecord("niet_in_staat_besluit");
        builder.Property(b => b.TerZake).HasMaxLength(Check.Kort);
        builder.Property(b => b.Reden).HasMaxLength(Check.Lang);
        builder.Property(b => b.VertegenwoordigerNaam).HasMaxLength(Check.Kort);
        builder.Property(b => b.RedenEinde).HasMaxLength(Check.Lang);
    }
}

internal sealed class GeheimhoudingsuitlegMapping : IEntityTypeConfiguration<Geheimhoudingsuitleg>
{
    public void Configure(EntityTypeBuilder<Geheimhoudingsuitleg> builder)
    {
        builder.MapRecord("geheimhoudingsuitleg");
        builder.Property(u => u.Toelichting).HasMaxLength(Check.Lang);
    }
}
