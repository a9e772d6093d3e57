namespace Eenlijn.Persistence.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Toestemming;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("plan");
        builder.Ignore(p => p.VanKracht);
        builder.Ignore(p => p.Voorstel);
        // One plan a family (K37): two people who begin it at once meet here.
        builder.HasIndex(p => p.GezinId).IsUnique();
        builder.ComplexProperty(p => p.EigenKracht, kracht =>
        {
            kracht.Property(k => k.Behoefte).HasColumnName("EigenKrachtBehoefte");
            kracht.Property(k => k.Zelf).HasColumnName("EigenKrachtZelf");
            kracht.Property(k => k.MensenOmOnsHeen).HasColumnName("EigenKrachtMensenOmOnsHeen");
            kracht.Property(k => k.VanHetTeam).HasColumnName("EigenKrachtVanHetTeam");
            kracht.Property(k => k.RedenOvergeslagen).HasColumnName("EigenKrachtRedenOvergeslagen");
            kracht.Property(k => k.Op).HasColumnName("EigenKrachtOp");
            kracht.Property(k => k.WoordenVan).HasColumnName("EigenKrachtWoordenVan");
        });
        builder.MapChildren(p => p.Versies, "plan_versie", "PlanId", versie =>
            versie.OwnsMany(v => v.Instemmingen, instemming =>
            {
                instemming.ToTable("instemming");
                instemming.WithOwner().HasForeignKey("VersieId");
                instemming.HasKey(i => i.Id);
            }));
    }
}

internal sealed class DoelMapping : IEntityTypeConfiguration<Doel>
{
    public void Configure(EntityTypeBuilder<Doel> builder)
    {
        builder.MapRecord("doel");
        builder.MapChildren(d => d.Acties, "actie", "DoelId", actie =>
        {
            actie.HasIndex(a => a.Verwijzing);
            actie.OwnsMany(a => a.Steun, steun =>
            {
                steun.ToTable("steunstap");
                steun.WithOwner().HasForeignKey("ActieId");
                steun.HasKey(s => s.Id);
                steun.Property(s => s.Id).ValueGeneratedNever();
                steun.HasIndex("ActieId", nameof(Steunstap.Op)).IsUnique();
            });
        });
        builder.MapChildren(d => d.Scores, "score", "DoelId", score => score.HasIndex("DoelId", nameof(Score.Wie), nameof(Score.Op)).IsUnique());
        builder.MapChildren(d => d.Reacties, "reactie", "DoelId");
    }
}

internal sealed class SuccesMapping : IEntityTypeConfiguration<Succes>
{
    public void Configure(EntityTypeBuilder<Succes> builder) => builder.MapRecord("succes");
}

internal sealed class ProbleemMapping : IEntityTypeConfiguration<Probleem>
{
    public void Configure(EntityTypeBuilder<Probleem> builder)
    {
        builder.MapRecord("probleem");
        builder.Ignore(p => p.IsOpgelost);
    }
}

internal sealed class DraagkrachtMapping : IEntityTypeConfiguration<Draagkracht>
{
    public void Configure(EntityTypeBuilder<Draagkracht> builder)
    {
        builder.MapRecord("draagkracht");
        builder.Ignore(d => d.IsTeZwaar);
        builder.MapChildren(d => d.Vorige, "vorige_draagkracht", "DraagkrachtId");
    }
}

internal sealed class VaardigheidMapping : IEntityTypeConfiguration<Vaardigheid>
{
    public void Configure(EntityTypeBuilder<Vaardigheid> builder)
    {
        builder.MapRecord("vaardigheid");
        builder.MapChildren(v => v.Vorige, "vorige_vaardigheid", "VaardigheidId");
    }
}

internal sealed class HulpMapping : IEntityTypeConfiguration<Hulp>
{
    public void Configure(EntityTypeBuilder<Hulp> builder)
    {
        builder.MapRecord("hulp");
        builder.Ignore(h => h.IsOpen);
        builder.MapChildren(h => h.Vorige, "vorige_hulp", "HulpId", vorig => vorig.HasIndex(v => v.Doel));
    }
}

internal sealed class VerwachtingMapping : IEntityTypeConfiguration<Verwachting>
{
    public void Configure(EntityTypeBuilder<Verwachting> builder) => builder.MapRecord("verwachting");
}

internal sealed class SturingMapping : IEntityTypeConfiguration<Sturing>
{
    public void Configure(EntityTypeBuilder<Sturing> builder)
    {
        builder.MapRecord("sturing");
        builder.MapChildren(s => s.Momenten, "sturingsmoment", "SturingId");
    }
}

internal sealed class FamiliegroepsplanMapping : IEntityTypeConfiguration<Familiegroepsplan>
{
    public void Configure(EntityTypeBuilder<Familiegroepsplan> builder)
    {
        builder.MapRecord("familiegroepsplan");
        builder.Ignore(f => f.IsGeen);
        builder.Ignore(f => f.PlanUiterlijkOp);
        builder.Ignore(f => f.OpSchriftUiterlijkOp);
    }
}

internal sealed class EvaluatieMapping : IEntityTypeConfiguration<Evaluatie>
{
    public void Configure(EntityTypeBuilder<Evaluatie> builder)
    {
        builder.MapRecord("evaluatie");
        builder.MapChildren(e => e.Aanwezig, "evaluatie_deelnemer", "EvaluatieId");
    }
}

internal sealed class AchttienMapping : IEntityTypeConfiguration<Achttien>
{
    public void Configure(EntityTypeBuilder<Achttien> builder)
    {
        builder.MapRecord("achttien");
        builder.MapChildren(a => a.Punten, "achttien_punt", "AchttienId");
    }
}
