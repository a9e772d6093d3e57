namespace Eenlijn.Web.Infrastructure.Security;

using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Eenlijn.Web.Infrastructure.Demo;

/// <summary>
/// How often somebody may try to sign in: per address, and per user name from whatever address. The lock of an account after
/// five wrong passwords comes besides; this one holds for names that do not exist too.
/// </summary>
public sealed class AanmeldGrens : IDisposable
{
    /// <summary>Forms of signing in that one address may send in a minute; a whole office may share one address.</summary>
    public const int PerAdres = 60;

    /// <summary>Passwords that may be tried for one name in fifteen minutes.</summary>
    public const int PerNaam = 10;

    private readonly PartitionedRateLimiter<string> _namen = PartitionedRateLimiter.Create<string, string>(naam =>
        RateLimitPartition.GetFixedWindowLimiter(naam, _ => new() { PermitLimit = PerNaam, Window = TimeSpan.FromMinutes(15), QueueLimit = 0 }));

    public bool MagProberen(string? naam)
    {
        using var lease = _namen.AttemptAcquire((naam ?? "").Trim().ToUpperInvariant());
        return lease.IsAcquired;
    }

    public void Dispose() => _namen.Dispose();

    internal static RateLimitPartition<string> PerAddress(HttpContext context)
    {
        var signsIn = HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/inloggen");
        return signsIn && !context.RequestServices.GetRequiredService<DemoMode>().Aan
            ? RateLimitPartition.GetFixedWindowLimiter(Address(context), _ => new() { PermitLimit = PerAdres, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter("vrij");
    }

    /// <summary>Of IPv6 the network: one subscriber has billions of addresses.</summary>
    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "onbekend",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } v6 => new IPAddress([.. v6.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var v4 => v4.MapToIPv4().ToString(),
    };
}

public static class AanmeldGrensServices
{
    public static IServiceCollection AddAanmeldGrens(this IServiceCollection services)
    {
        services.AddSingleton<AanmeldGrens>();
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(AanmeldGrens.PerAddress);
        });
    }
}
