namespace Eenlijn.Persistence.Autorisatie;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

/// <summary>The account and what hangs from it, under Dutch names. Identity's own mapping depends on the options of the host.</summary>
internal sealed class GebruikerMapping : IEntityTypeConfiguration<Gebruiker>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("gebruiker");
        builder.HasIndex(g => g.NormalizedUserName).IsUnique();
        builder.HasIndex(g => g.NormalizedEmail);
        builder.HasIndex(g => g.MedewerkerId).IsUnique();
        builder.Property(g => g.ConcurrencyStamp).IsConcurrencyToken().HasMaxLength(40);
        builder.Property(g => g.UserName).HasMaxLength(256);
        builder.Property(g => g.NormalizedUserName).HasMaxLength(256);
        builder.Property(g => g.Email).HasMaxLength(256);
        builder.Property(g => g.NormalizedEmail).HasMaxLength(256);
        builder.Property(g => g.PhoneNumber).HasMaxLength(256);
        builder.HasMany<IdentityUserClaim<Guid>>().WithOne().HasForeignKey(claim => claim.UserId).IsRequired();
        builder.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(login => login.UserId).IsRequired();
        builder.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(passkey => passkey.UserId).IsRequired();
        builder.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(token => token.UserId).IsRequired();
    }
}
