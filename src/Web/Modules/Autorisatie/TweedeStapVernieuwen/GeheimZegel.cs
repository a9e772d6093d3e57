namespace Eenlijn.Web.Modules.Autorisatie.TweedeStapVernieuwen;

using System.Security.Cryptography;
using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.DataProtection;

/// <summary>Seals a proposed secret so that it can wait in the form: for one worker, a quarter of an hour, and nobody can change it.</summary>
public sealed class GeheimZegel(IDataProtectionProvider protection)
{
    /// <summary>Long enough to install an app and scan its code.</summary>
    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Eenlijn.NieuwGeheim.v1").ToTimeLimitedDataProtector();

    public NieuwGeheim Sluit(MedewerkerId wie, string geheim, string gebruikersnaam) =>
        new(geheim, gebruikersnaam, _protector.Protect($"{wie.Value:N} {geheim} {gebruikersnaam}", Geldig));

    /// <summary>The secret as it was proposed to this worker; null when it is too old, or another's.</summary>
    public NieuwGeheim? Open(MedewerkerId wie, string verzegeld)
    {
        try
        {
            return _protector.Unprotect(verzegeld).Split(' ', 3) is [var van, var geheim, var naam] && van == $"{wie.Value:N}"
                ? new(geheim, naam, verzegeld)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>A secret for the app that counts only once a code of it was right.</summary>
public sealed record NieuwGeheim(string Geheim, string Gebruikersnaam, string Verzegeld)
{
    /// <summary>In groups of four, to type over.</summary>
    public string Leesbaar => string.Join(' ', Geheim.Chunk(4).Select(deel => new string(deel)));
}
