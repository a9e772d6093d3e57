namespace Eenlijn.Persistence.Autorisatie;

using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;

/// <summary>
/// A password that somebody else has seen: shown once to whoever gives it, replaced at the first sign-in, worth nothing after
/// seven days. That it is temporary stands as a claim of the account, with the moment at which it was given.
/// </summary>
public static class TijdelijkWachtwoord
{
    public const string Claim = "eenlijn:tijdelijk-wachtwoord";

    /// <summary>How long it may lie around unused.</summary>
    public static readonly TimeSpan Geldigheid = TimeSpan.FromDays(7);

    /// <summary>Without letters and figures that look alike.</summary>
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of four: some 79 bits.</summary>
    public static string Maken() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Tekens, 4)));

    public static Claim GegevenOp(DateTime nu) => new(Claim, nu.ToString("O", CultureInfo.InvariantCulture));

    public static bool IsVerlopen(Claim claim, DateTime nu) =>
        DateTime.Parse(claim.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) + Geldigheid < nu;
}
