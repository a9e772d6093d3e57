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
        // A short contact is of one family at most.
        builder.MapChildren(a => a.EerdereContacten, "eerder_contact", "AanmeldingId", contact => contact.HasIndex(c => c.KortContactId).IsUnique());
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
