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
        // A short contact is of one family at most.
        builder.MapChildren(a => a.EerdereContacten, "eerder_contact", "AanmeldingId", contact => contact.HasIndex(c => c.KortContactId).IsUnique());
        // The waiting list by its term, by how long, and by urgency; what was done by its day.
        builder.HasIndex(a => new { a.TeamId, a.Status, a.ReagerenVoor, a.Id });
        builder.HasIndex(a => new { a.TeamId, a.Status, a.OntvangenOp, a.Id });
        builder.HasIndex(a => new { a.TeamId, a.Status, a.Urgentie, a.ReagerenVoor, a.Id });
        builder.HasIndex(a => new { a.TeamId, a.AfgehandeldOp });
        builder.HasIndex(a => new { a.TeamId, a.Status, a.AfgehandeldOp });
        builder.HasIndex(a => new { a.VolgendBerichtDoor, a.Status });
        builder.HasIndex(a => new { a.AfspraakMet, a.Status });
        builder.MapChildren(a => a.Berichten, "wachtbericht", "AanmeldingId");
        builder.MapChildren(a => a.Toewijsredenen, "toewijsreden", "AanmeldingId");
    }
}

internal sealed class TriageMapping : IEntityTypeConfiguration<Triage>
{
    public void Configure(EntityTypeBuilder<Triage> builder)
    {
        builder.MapRecord("triage");
        builder.HasIndex(t => new { t.AanmeldingId, t.Volgnummer }).IsUnique();
        builder.HasOne<Aanmelding>().WithMany().HasForeignKey(t => t.AanmeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.MapChildren(t => t.Problemen, "triageprobleem", "TriageId");
        builder.MapChildren(t => t.Vragen, "collegavraag", "TriageId", vraag => vraag.HasIndex(v => new { v.Aan, v.BeantwoordOp }));
    }
}

internal sealed class IntaketoetsMapping : IEntityTypeConfiguration<Intaketoets>
{
    public void Configure(EntityTypeBuilder<Intaketoets> builder)
    {
        builder.MapRecord("intaketoets");
        builder.HasIndex(t => new { t.AanmeldingId, t.Volgnummer }).IsUnique();
        builder.HasOne<Aanmelding>().WithMany().HasForeignKey(t => t.AanmeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(t => t.IsGeraakt);
        builder.Ignore(t => t.MagVerder);
        builder.MapChildren(t => t.Antwoorden, "criteriumantwoord", "IntaketoetsId");
    }
}

internal sealed class TafelpuntMapping : IEntityTypeConfiguration<Tafelpunt>
{
    public void Configure(EntityTypeBuilder<Tafelpunt> builder)
    {
        builder.MapRecord("tafelpunt");
        builder.HasIndex(t => new { t.Tafel, t.Status, t.Op });
        builder.HasIndex(t => t.AanmeldingId);
        builder.HasIndex(t => t.CasusId);
        // What was learnt, the last first.
        builder.HasIndex(t => t.BesprokenOp, "ix_tafelpunt_les").HasFilter("les IS NOT NULL");
        builder.HasOne<Aanmelding>().WithMany().HasForeignKey(t => t.AanmeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.MapChildren(t => t.Aanwezig, "tafelgenoot", "TafelpuntId");
    }
}

internal sealed class ConsultMapping : IEntityTypeConfiguration<AnoniemConsult>
{
    public void Configure(EntityTypeBuilder<AnoniemConsult> builder)
    {
        builder.ToTable("anoniem_consult");
        builder.HasIndex(c => new { c.TeamId, c.WachtOp, c.Op });
        builder.HasIndex(c => new { c.TeamId, c.Op });
        builder.HasIndex(c => new { c.Medewerker, c.WachtOp });
        builder.HasOne<Aanmelding>().WithMany().HasForeignKey(c => c.AanmeldingId).OnDelete(DeleteBehavior.Restrict);
        builder.MapChildren(c => c.Acties, "consultactie", "ConsultId");
        builder.MapChildren(c => c.Vragen, "consultvraag", "ConsultId");
    }
}
