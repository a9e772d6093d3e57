namespace Eenlijn.Persistence.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class RegieafspraakMapping : IEntityTypeConfiguration<Regieafspraak>
{
    public void Configure(EntityTypeBuilder<Regieafspraak> builder)
    {
        builder.MapRecord("regieafspraak");
        // Two who make the next one at once meet here.
        builder.HasIndex(a => new { a.CasusId, a.Nummer }).IsUnique();
        builder.MapChildren(a => a.Punten, "regiepunt", "AfspraakId");
        builder.MapChildren(a => a.Bevestigingen, "regiebevestiging", "AfspraakId", b =>
        {
            b.Ignore(x => x.Wie);
            b.HasIndex(x => x.Betrokkenheid);
        });
    }
}

internal sealed class VerschilMapping : IEntityTypeConfiguration<Verschil>
{
    public void Configure(EntityTypeBuilder<Verschil> builder)
    {
        builder.MapRecord("verschil");
        builder.MapChildren(v => v.Visies, "visie", "VerschilId", visie => visie.HasIndex(x => x.Betrokkenheid));
        builder.MapChildren(v => v.Besluiten, "verschilbesluit", "VerschilId");
    }
}

internal sealed class InwerkingMapping : IEntityTypeConfiguration<Inwerking>
{
    public void Configure(EntityTypeBuilder<Inwerking> builder)
    {
        builder.MapRecord("inwerking");
        builder.HasIndex(i => i.Kennismaking);
        builder.MapChildren(i => i.Vorige, "vorige_inwerking", "InwerkingId");
    }
}

internal sealed class EigenGrensMapping : IEntityTypeConfiguration<EigenGrens>
{
    public void Configure(EntityTypeBuilder<EigenGrens> builder)
    {
        builder.MapRecord("eigen_grens");
        builder.Property(g => g.Rol).HasMaxLength(60);
        builder.HasIndex(g => g.Taak);
    }
}

internal sealed class VerkenningMapping : IEntityTypeConfiguration<Verkenning>
{
    public void Configure(EntityTypeBuilder<Verkenning> builder)
    {
        builder.MapRecord("verkenning");
        // Open once: two who open it at the same moment meet here.
        builder.HasIndex(v => v.CasusId);
        builder.HasIndex(v => new { v.CasusId, v.Leefgebied }).HasFilter("gesloten_op IS NULL").IsUnique();
    }
}
