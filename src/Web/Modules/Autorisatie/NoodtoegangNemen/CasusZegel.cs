namespace Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;

using System.Security.Cryptography;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.AspNetCore.DataProtection;

/// <summary>
/// Seals a case for one worker, a quarter of an hour: emergency access is asked from what somebody just found, and nobody comes to
/// it by trying addresses.
/// </summary>
public sealed class CasusZegel(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Eenlijn.Noodtoegang.v1").ToTimeLimitedDataProtector();

    public string Sluit(MedewerkerId wie, CasusId casus) => _protector.Protect($"{wie.Value:N} {casus.Value:N}", Geldig);

    /// <summary>The case that was sealed for this worker; null when it is too old, or another's.</summary>
    public CasusId? Open(MedewerkerId wie, string? verzegeld)
    {
        try
        {
            return verzegeld is not null && _protector.Unprotect(verzegeld).Split(' ') is [var van, var casus] && van == $"{wie.Value:N}" ? new(Guid.Parse(casus)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
