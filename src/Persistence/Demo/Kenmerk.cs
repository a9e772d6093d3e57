namespace Eenlijn.Persistence.Demo;

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>A mark on the database itself, such as that it holds the demo.</summary>
public sealed class Kenmerk(string naam, DateTime op)
{
    public const string Demo = "demo";

    public string Naam { get; private set; } = naam;

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; } = op;
}

internal sealed class KenmerkMapping : IEntityTypeConfiguration<Kenmerk>
{
    public void Configure(EntityTypeBuilder<Kenmerk> builder)
    {
        builder.ToTable("kenmerk");
        builder.HasKey(k => k.Naam);
        builder.Property(k => k.Naam).HasMaxLength(40);
    }
}
