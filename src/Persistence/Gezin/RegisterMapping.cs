namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>
/// A person in the copy of the register: belongs to no family and no case, and is found only by exactly his BSN, or his name and
/// date of birth (ADR 0017). No root: it is replaced whole at each reading, which leaves the trace.
/// </summary>
internal sealed class RegisterPersoon(string bsn)
{
    public string Bsn { get; private set; } = bsn;

    /// <summary>Folded, as it is said.</summary>
    public string Naam { get; set; } = "";

    public string Geboorte { get; set; } = "";

    /// <summary>All that the register gave, as JSON.</summary>
    public string Inhoud { get; set; } = "";

    /// <summary>The last file that this person stood in.</summary>
    public RegisterInlezingId Inlezing { get; set; }
}

internal sealed class RegisterPersoonMapping : IEntityTypeConfiguration<RegisterPersoon>
{
    public void Configure(EntityTypeBuilder<RegisterPersoon> builder)
    {
        builder.ToTable("register_persoon");
        builder.HasKey(r => r.Bsn);
        builder.Property(r => r.Bsn).HasMaxLength(9).ValueGeneratedNever();
        builder.Property(r => r.Naam).HasMaxLength(700);
        builder.Property(r => r.Geboorte).HasMaxLength(9);
        builder.HasIndex(r => new { r.Naam, r.Geboorte });
        builder.Property(r => r.Inlezing).HasColumnName("inlezing_id");
        builder.HasOne<RegisterInlezing>().WithMany().HasForeignKey(r => r.Inlezing).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RegisterInlezingMapping : IEntityTypeConfiguration<RegisterInlezing>
{
    public void Configure(EntityTypeBuilder<RegisterInlezing> builder)
    {
        builder.ToTable("register_inlezing");
        builder.Ignore(r => r.Verwerkt);
        builder.HasIndex(r => r.BegonnenOp);
        builder.MapChildren(r => r.Weigeringen, "weigering", "RegisterInlezingId");
    }
}
