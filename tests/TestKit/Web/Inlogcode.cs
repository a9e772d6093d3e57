namespace Eenlijn.TestKit;

using System.Buffers.Binary;
using System.Security.Cryptography;

/// <summary>The six figures that an app for sign-in codes would show (RFC 6238).</summary>
public static class Inlogcode
{
    /// <param name="geheim">The secret as the page shows it, without spaces.</param>
    /// <param name="stappen">Half minutes from now; a code is good once only.</param>
    public static string Van(string geheim, int stappen)
    {
        var step = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + stappen;
        var message = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
#pragma warning disable CA5350 // The algorithm of RFC 6238, which the apps use.
        var hash = HMACSHA1.HashData(Base32(geheim), message);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(text.Select(c => Convert.ToString(alphabet.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
