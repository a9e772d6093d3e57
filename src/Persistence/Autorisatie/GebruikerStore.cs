namespace Eenlijn.Persistence.Autorisatie;

using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

/// <summary>
/// Keeps what a second factor is checked against (the secret of the app, the recovery codes) encrypted by data protection: the
/// database alone, or a back-up of it, is not enough to make a code.
/// </summary>
public sealed class GebruikerStore(AppDbContext context, IDataProtectionProvider protection, IdentityErrorDescriber errors)
    : UserOnlyStore<Gebruiker, AppDbContext, Guid>(context, errors)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Eenlijn.Aanmeldmiddel.v1");

    public override Task SetTokenAsync(Gebruiker user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    /// <summary>A value whose key is gone counts as none: the second factor has to be set up anew.</summary>
    public override async Task<string?> GetTokenAsync(Gebruiker user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        var kept = await base.GetTokenAsync(user, loginProvider, name, cancellationToken);
        try
        {
            return kept is null ? null : _protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
