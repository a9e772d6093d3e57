namespace Eenlijn.Persistence.Autorisatie;

using System.Text.Json;
using System.Text.Json.Serialization;
using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>A version is stored whole and never changes, so its model is one text, as with an agreed plan (ADR 0011).</summary>
internal sealed class WerkwijzeMapping : IEntityTypeConfiguration<Werkwijze>
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    // Never changed after it was made, so that it is the same one is enough.
    private static readonly ValueComparer<Gemeentemodel> Zelfde = new((a, b) => ReferenceEquals(a, b), m => m.GetHashCode(), m => m);

    public void Configure(EntityTypeBuilder<Werkwijze> builder)
    {
        builder.ToTable("werkwijze");
        builder.HasIndex(w => w.Nummer).IsUnique();
        builder.Property(w => w.Model).HasConversion(m => JsonSerializer.Serialize(m, Options), tekst => JsonSerializer.Deserialize<Gemeentemodel>(tekst, Options)!, Zelfde);
    }
}
