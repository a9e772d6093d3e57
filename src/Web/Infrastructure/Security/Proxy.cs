namespace Eenlijn.Web.Infrastructure.Security;

using System.Net;
using Eenlijn.Persistence.Starting;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

/// <summary>
/// The proxies that are believed when they say from which address and over TLS a request came. Anybody can send such headers: from
/// other addresses they are ignored.
/// </summary>
public sealed record Proxy(IReadOnlyList<IPNetwork> Netwerken)
{
    public const string Key = "EENLIJN_PROXY";

    /// <summary>Addresses and networks, with commas; this machine itself is always among them.</summary>
    /// <exception cref="StartException">The setting holds something else, or a network to which everybody belongs.</exception>
    public static Proxy From(IConfiguration configuration) => new(
    [
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("::1/128"),
        .. (configuration[Key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read),
    ]);

    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // As far back as the proxies are known ones.
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var netwerk in Netwerken)
        {
            options.KnownIPNetworks.Add(netwerk);
        }
    }

    private static IPNetwork Read(string deel)
    {
        if (IPAddress.TryParse(deel, out var adres))
        {
            return new(adres, adres.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(deel, out var netwerk) && netwerk.PrefixLength > 0
            ? netwerk
            : throw new StartException($"{Key} klopt niet: schrijf het adres van de proxy, zoals 10.0.0.5, of zijn netwerk, zoals 10.0.0.0/24, met komma's ertussen.");
    }
}

public static class ProxyServices
{
    public static IServiceCollection AddProxy(this IServiceCollection services, IConfiguration configuration)
    {
        var proxy = Proxy.From(configuration);
        // The last word: the framework's own switch for this would believe every address.
        return services.AddSingleton(proxy).PostConfigure<ForwardedHeadersOptions>(proxy.Configure);
    }
}
