namespace Eenlijn.Web.Tests.Autorisatie;

using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

/// <summary>A device that makes and uses one passkey, as WebAuthn says it (ES256, no attestation).</summary>
internal sealed class Passkeyapparaat(string origin = "https://localhost") : IDisposable
{
    private const byte Aanwezig = 0x01;
    private const byte Herkend = 0x04;
    private const byte MetSleutel = 0x40;

    private readonly ECDsa _sleutel = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private uint _teller;

    public string Maken(string opties)
    {
        using var vraag = JsonDocument.Parse(opties);
        var klant = Klant("webauthn.create", vraag);
        var punt = _sleutel.ExportParameters(false).Q;
        // The public key as COSE: EC2, ES256, P-256, x, y.
        byte[] cose = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. punt.X!, 0x22, 0x58, 0x20, .. punt.Y!];
        byte[] gegevens = [.. Kop(MetSleutel), .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];
        byte[] bewijs = [0xA3, .. Tekst("fmt"), .. Tekst("none"), .. Tekst("attStmt"), 0xA0, .. Tekst("authData"), 0x58, (byte)gegevens.Length, .. gegevens];
        return Antwoord(new { clientDataJSON = Base64Url.EncodeToString(klant), attestationObject = Base64Url.EncodeToString(bewijs), transports = (string[])["internal"] });
    }

    public string Tekenen(string opties)
    {
        using var vraag = JsonDocument.Parse(opties);
        var klant = Klant("webauthn.get", vraag);
        var gegevens = Kop(0);
        byte[] teTekenen = [.. gegevens, .. SHA256.HashData(klant)];
        var teken = _sleutel.SignData(teTekenen, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Antwoord(new { clientDataJSON = Base64Url.EncodeToString(klant), authenticatorData = Base64Url.EncodeToString(gegevens), signature = Base64Url.EncodeToString(teken), userHandle = (string?)null });
    }

    public void Dispose() => _sleutel.Dispose();

    private byte[] Kop(byte extra)
    {
        var kop = new byte[37];
        SHA256.HashData(Encoding.ASCII.GetBytes(new Uri(origin).Host)).CopyTo(kop, 0);
        kop[32] = (byte)(Aanwezig | Herkend | extra);
        BinaryPrimitives.WriteUInt32BigEndian(kop.AsSpan(33), ++_teller);
        return kop;
    }

    private byte[] Klant(string soort, JsonDocument vraag) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type = soort, challenge = vraag.RootElement.GetProperty("challenge").GetString(), origin, crossOrigin = false });

    private string Antwoord<T>(T response) => JsonSerializer.Serialize(new
    {
        id = Base64Url.EncodeToString(_id),
        rawId = Base64Url.EncodeToString(_id),
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });

    /// <summary>A short text in CBOR.</summary>
    private static byte[] Tekst(string tekst) => [(byte)(0x60 + tekst.Length), .. Encoding.ASCII.GetBytes(tekst)];
}
