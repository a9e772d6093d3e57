namespace Eenlijn.Persistence.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class BeslisgesprekMapping : IEntityTypeConfiguration<Beslisgesprek>
{
    public void Configure(EntityTypeBuilder<Beslisgesprek> builder)
    {
        builder.MapRecord("beslisgesprek");
        builder.Ignore(g => g.IsNagekeken);
        builder.MapChildren(g => g.Deelnemers, "gespreksdeelnemer", "GesprekId", deelnemer => deelnemer.Ignore(d => d.ZeiIets));
        builder.MapChildren(g => g.Punten, "gesprekspunt", "GesprekId", punt => punt.Ignore(p => p.IsOpenVraag));
        // Two who set a step at once meet here.
        builder.MapChildren(g => g.Gang, "gespreksgang", "GesprekId", gang => gang.HasIndex("GesprekId", nameof(Gespreksgang.Volgorde)).IsUnique());
    }
}

internal sealed class WerkbladMapping : IEntityTypeConfiguration<Werkblad>
{
    public void Configure(EntityTypeBuilder<Werkblad> builder)
    {
        builder.MapRecord("werkblad");
        builder.Ignore(w => w.Geldig);
        builder.HasOne<Beslisgesprek>().WithMany().HasForeignKey(w => w.Gesprek).OnDelete(DeleteBehavior.Restrict);
        builder.MapChildren(w => w.Antwoorden, "werkbladantwoord", "WerkbladId");
    }
}

internal sealed class SituatiebeeldMapping : IEntityTypeConfiguration<Situatiebeeld>
{
    public void Configure(EntityTypeBuilder<Situatiebeeld> builder)
    {
        builder.MapRecord("situatiebeeld");
        // Two who make the next one at once meet here.
        builder.HasIndex(b => new { b.CasusId, b.Nummer }).IsUnique();
        builder.HasOne<Beslisgesprek>().WithMany().HasForeignKey(b => b.Gesprek).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(b => b.Laatste);
        builder.MapChildren(b => b.Factoren, "factor", "BeeldId");
        builder.MapChildren(b => b.Reacties, "beeldreactie", "BeeldId");
    }
}

internal sealed class UitlegMapping : IEntityTypeConfiguration<Uitleg>
{
    public void Configure(EntityTypeBuilder<Uitleg> builder)
    {
        builder.MapRecord("uitleg");
        builder.HasOne<Beslisgesprek>().WithMany().HasForeignKey(u => u.Gesprek).OnDelete(DeleteBehavior.Restrict);
        builder.MapChildren(u => u.Ontvangers, "uitlegontvanger", "UitlegId");
    }
}

internal sealed class MeedenkwijzeMapping : IEntityTypeConfiguration<Meedenkwijze>
{
    public void Configure(EntityTypeBuilder<Meedenkwijze> builder)
    {
        builder.MapRecord("meedenkwijze");
        builder.Ignore(m => m.WieBeslist);
        // One for each person in a case: two who write it down at once meet here.
        builder.HasIndex(m => new { m.CasusId, m.Persoon }).IsUnique();
        builder.MapChildren(m => m.Keuzes, "beslisrolkeuze", "MeedenkwijzeId");
    }
}

internal sealed class BesluitMapping : IEntityTypeConfiguration<Besluit>
{
    public void Configure(EntityTypeBuilder<Besluit> builder)
    {
        builder.MapRecord("besluit");
        builder.Ignore(b => b.OptiesOpen);
        builder.Ignore(b => b.IsOpen);
        builder.HasOne<Beslisgesprek>().WithMany().HasForeignKey(b => b.Gesprek).OnDelete(DeleteBehavior.Restrict);
        // A decision is looked at again once: two who begin that at the same moment meet here.
        builder.HasOne<Besluit>().WithMany().HasForeignKey(b => b.VervolgOp).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => b.VervolgOp).IsUnique();
        builder.MapChildren(b => b.Opties, "optie", "BesluitId", optie =>
        {
            optie.Ignore(o => o.IsVervallen);
            optie.Ignore(o => o.Laatste);
            optie.OwnsMany(o => o.Voorkeuren, voorkeur =>
            {
                voorkeur.ToTable("optievoorkeur");
                voorkeur.WithOwner().HasForeignKey("OptieId");
                voorkeur.HasKey(v => v.Id);
                voorkeur.Property(v => v.Id).ValueGeneratedNever();
            });
        });
        builder.MapChildren(b => b.Voorwaarden, "randvoorwaarde", "BesluitId", voorwaarde => voorwaarde.Ignore(v => v.HoudtTegen));
        builder.MapChildren(b => b.Stemmen, "besluitstem", "BesluitId");
        builder.MapChildren(b => b.Gekozen, "besluitkeuze", "BesluitId");
    }
}
