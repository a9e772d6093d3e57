namespace Eenlijn.Persistence.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class CasusMapping : IEntityTypeConfiguration<Casus>
{
    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.ToTable("casus");
        builder.Ignore(c => c.HuidigeRegie);
        builder.Property(c => c.Aanmelding).HasColumnName("AanmeldingId");
        builder.HasIndex(c => c.Aanmelding);
        builder.MapChildren(c => c.Regie, "casusregie", "CasusId", regie =>
        {
            regie.Ignore(r => r.Houder);
            regie.HasIndex(r => new { r.Medewerker, r.Tot });
        });
        builder.MapChildren(c => c.Fasen, "fase_overgang", "CasusId");
        builder.MapChildren(c => c.NogOpen, "nog_open_moment", "CasusId");
    }
}

internal sealed class VraagMapping : IEntityTypeConfiguration<Vraag>
{
    public void Configure(EntityTypeBuilder<Vraag> builder) => builder.MapRecord("vraag");
}

internal sealed class BetrokkenheidMapping : IEntityTypeConfiguration<Betrokkenheid>
{
    public void Configure(EntityTypeBuilder<Betrokkenheid> builder) => builder.MapRecord("betrokkenheid");
}

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.MapRecord("contact");
        builder.HasIndex(c => new { c.CasusId, c.Op });
        // What the leader of a team counts of all its cases: answered from the index, without the rows (R1-098, R1-100).
        builder.HasIndex(c => new { c.CasusId, c.Op, c.Minuten }, "ix_contact_gesproken").HasFilter("uitkomst = 'Gesproken' AND zichtbaar_voor <> 'Schrijver'");
        builder.HasIndex(c => c.Belofte);
        builder.MapChildren(c => c.Deelnemers, "contact_deelnemer", "ContactId", deelnemer =>
            deelnemer.HasIndex(d => d.Betrokkenheid));
    }
}

internal sealed class BelofteMapping : IEntityTypeConfiguration<Belofte>
{
    public void Configure(EntityTypeBuilder<Belofte> builder)
    {
        builder.MapRecord("belofte");
        builder.HasIndex(b => new { b.Door, b.Status, b.Voor });
        builder.HasIndex(b => b.CasusId);
        builder.HasIndex(b => new { b.CasusId, b.Voor }, "ix_belofte_open").HasFilter("status = 'Open'");
    }
}

internal sealed class TaakMapping : IEntityTypeConfiguration<Taak>
{
    public void Configure(EntityTypeBuilder<Taak> builder)
    {
        builder.MapRecord("taak");
        builder.HasIndex(t => new { t.Voor, t.Status, t.Op });
        builder.HasIndex(t => t.CasusId);
        builder.HasIndex(t => new { t.CasusId, t.Op }, "ix_taak_open").HasFilter("status = 'Open' AND zichtbaar_voor <> 'Schrijver'");
    }
}

internal sealed class PreventiekeuzeMapping : IEntityTypeConfiguration<Preventiekeuze>
{
    public void Configure(EntityTypeBuilder<Preventiekeuze> builder) => builder.MapRecord("preventiekeuze");
}

internal sealed class SteunafspraakMapping : IEntityTypeConfiguration<Steunafspraak>
{
    public void Configure(EntityTypeBuilder<Steunafspraak> builder)
    {
        builder.MapRecord("steunafspraak");
        builder.HasIndex(s => new { s.Door, s.GestoptOp, s.VolgendeOp });
        builder.MapChildren(s => s.Momenten, "steunmoment", "SteunafspraakId");
    }
}

internal sealed class VerwijzingMapping : IEntityTypeConfiguration<Verwijzing>
{
    public void Configure(EntityTypeBuilder<Verwijzing> builder)
    {
        builder.MapRecord("verwijzing");
        builder.Ignore(v => v.IsVoorbij);
        builder.HasIndex(v => new { v.Contacthouder, v.ContactOp });
        builder.MapChildren(v => v.Stappen, "verwijsstap", "VerwijzingId");
        builder.MapChildren(v => v.Terugkoppelingen, "terugkoppeling", "VerwijzingId");
    }
}

internal sealed class TussenTweeStoelenMapping : IEntityTypeConfiguration<TussenTweeStoelen>
{
    public void Configure(EntityTypeBuilder<TussenTweeStoelen> builder)
    {
        builder.MapRecord("tussen_twee_stoelen");
        builder.HasIndex(k => new { k.Eigenaar, k.OpgelostOp, k.VoorDag });
        builder.MapChildren(k => k.Afwijzingen, "afwijzing", "TussenTweeStoelenId");
    }
}
