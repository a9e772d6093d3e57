namespace Eenlijn.Web.Infrastructure.Samen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.DataProtection;

/// <summary>
/// Remembers in this window with whom a worker looks at a case: encrypted, for him alone. It holds keys only. One that can't be read
/// is no reason to show everything: then the worker signs in anew.
/// </summary>
public sealed class SamenCookie(IDataProtectionProvider protection)
{
    public const string Naam = "eenlijn-samen";

    private readonly IDataProtector _protector = protection.CreateProtector("Eenlijn.SamenKijken");

    public void Begin(HttpContext context, MedewerkerId wie, SamenKijken samen) => context.Response.Cookies.Append(
        Naam,
        _protector.Protect(string.Join(' ', samen.Aanwezig.Select(p => p.Value).Prepend(samen.Casus.Value).Prepend(wie.Value).Select(id => id.ToString("N")))),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });

    public static void Stop(HttpContext context) => context.Response.Cookies.Delete(Naam);

    /// <summary>Null when the worker does not look together with anybody.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The cookie was not made here.</exception>
    public SamenKijken? Lees(HttpContext context, MedewerkerId wie)
    {
        if (context.Request.Cookies[Naam] is not { Length: > 0 } cookie)
        {
            return null;
        }

        Guid[] ids = [.. _protector.Unprotect(cookie).Split(' ').Select(Guid.Parse)];
        return ids[0] == wie.Value ? new(new(ids[1]), [.. ids[2..].Select(PersoonId.From)]) : null;
    }
}
