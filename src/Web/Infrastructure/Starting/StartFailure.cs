namespace Eenlijn.Web.Infrastructure.Starting;

using System.Net.Sockets;
using System.Text.RegularExpressions;
using Eenlijn.Persistence.Starting;
using Microsoft.AspNetCore.Connections;

/// <summary>Why the application can't start, in one Dutch sentence for whoever runs it; nothing when it is a bug.</summary>
public static partial class StartFailure
{
    public static string? Explain(Exception failure, DatabaseSettings? settings = null)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (Listening(cause, failure) is { } sentence)
            {
                return sentence;
            }

            if (cause is StartException)
            {
                return cause.Message;
            }
        }

        return settings is null ? null : DatabaseFailure.Explain(failure, settings);
    }

    private static string? Listening(Exception cause, Exception failure) => cause switch
    {
        AddressInUseException => $"{Address(failure)} is al in gebruik: stop het andere programma of kies met ASPNETCORE_URLS een ander adres.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            $"{Address(failure)} mag niet worden geopend: kies met ASPNETCORE_URLS een poort boven 1023 of geef Eenlijn dat recht.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } =>
            $"{Address(failure)} is geen adres van deze machine: kies met ASPNETCORE_URLS een ander adres.",
        FormatException when cause.Message.StartsWith("Invalid url", StringComparison.Ordinal) =>
            "ASPNETCORE_URLS is geen adres: schrijf bijvoorbeeld http://localhost:5080.",
        _ => null,
    };

    /// <summary>Kestrel names the address in the text of its exception only.</summary>
    private static string Address(Exception failure) =>
        Url().Match(failure.Message) is { Success: true } url ? $"Het adres {url.Value}" : "Het adres van de webserver";

    [GeneratedRegex(@"https?://[^\s]*[^\s.:]")]
    private static partial Regex Url();
}
