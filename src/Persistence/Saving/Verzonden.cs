namespace Eenlijn.Persistence.Saving;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>A form that was sent and saved: so that sending it again does nothing twice. Holds no text of it, only a print.</summary>
public sealed class Verzonden(string sleutel, DateTime op)
{
    /// <summary>Print of the one-time number of the form, who sent it and what was in it.</summary>
    public string Sleutel { get; private set; } = sleutel;

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; } = op;

    /// <summary>Where the first sending led to; null while it is on its way.</summary>
    public string? Naar { get; private set; }

    public void LeidtNaar(string url) => Naar = url;
}

internal sealed class VerzondenMapping : IEntityTypeConfiguration<Verzonden>
{
    public void Configure(EntityTypeBuilder<Verzonden> builder)
    {
        builder.ToTable("verzonden");
        builder.HasKey(v => v.Sleutel);
        builder.Property(v => v.Sleutel).HasMaxLength(64).ValueGeneratedNever();
        builder.Property(v => v.Naar).HasMaxLength(500);
        builder.HasIndex(v => v.Op);
    }
}
