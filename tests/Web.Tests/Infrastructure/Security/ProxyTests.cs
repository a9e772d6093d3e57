namespace Eenlijn.Web.Tests.Infrastructure.Security;

using System.Net;
using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Production behind a proxy that ends TLS, and reached by mistake without one.</summary>
public sealed class ProxyTests(ProxyHost host) : IClassFixture<ProxyHost>
{
    [Theory]
    [InlineData("GET", "/inloggen")]
    [InlineData("POST", "/inloggen")]
    [InlineData("GET", "/vandaag")]
    [InlineData("GET", "/assets/eenlijn.css")]
    public async Task Zonder_tls_is_het_antwoord_een_zin_en_geen_fout(string method, string path)
    {
        var (answer, body) = await SendAsync("127.0.0.1", path, method);

        Assert.Equal(400, answer.StatusCode);
        Assert.StartsWith("Eenlijn werkt alleen over een versleutelde verbinding.", body, StringComparison.Ordinal);
        Assert.Equal(0, answer.Headers.SetCookie.Count);
    }

    [Fact]
    public async Task De_bewaker_van_het_proces_mag_zonder_tls_vragen_of_het_goed_gaat() =>
        Assert.Equal(200, (await SendAsync("127.0.0.1", "/gezondheid")).Answer.StatusCode);

    [Theory]
    [InlineData("127.0.0.1", 200)]
    [InlineData("::1", 200)]
    [InlineData("203.0.113.7", 200)]
    [InlineData("203.0.113.8", 400)]
    [InlineData("198.51.100.20", 200)]
    [InlineData("198.51.101.20", 400)]
    public async Task Alleen_een_bekende_proxy_wordt_geloofd_dat_het_over_tls_kwam(string proxy, int status)
    {
        var (answer, _) = await SendAsync(proxy, "/inloggen", headers: [("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.44")]);

        Assert.Equal(status, answer.StatusCode);
        Assert.All(answer.Headers.SetCookie, cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Achter_de_proxy_telt_het_adres_van_de_bezoeker_voor_de_grens_op_inloggen()
    {
        for (var keer = 0; keer <= AanmeldGrens.PerAdres; keer++)
        {
            await SendAsync("127.0.0.1", "/inloggen", "POST", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.99"));
        }

        Assert.Equal(429, (await SendAsync("127.0.0.1", "/inloggen", "POST", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.99"))).Answer.StatusCode);
        Assert.NotEqual(429, (await SendAsync("127.0.0.1", "/inloggen", "POST", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.98"))).Answer.StatusCode);
    }

    [Theory]
    [InlineData("proxy.intern")]
    [InlineData("10.0.0.0/99")]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.1 10.0.0.2")]
    public void Een_proxy_die_geen_adres_is_of_iedereen_is_een_zin_en_geen_start(string setting)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [Proxy.Key] = setting }).Build();

        Assert.StartsWith("EENLIJN_PROXY klopt niet", Assert.Throws<StartException>(() => Proxy.From(configuration)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_instelling_wordt_alleen_deze_machine_geloofd()
    {
        var proxy = Proxy.From(new ConfigurationBuilder().Build());

        Assert.True(proxy.Netwerken.All(n => n.Contains(IPAddress.Loopback) || n.Contains(IPAddress.IPv6Loopback)));
        Assert.Contains("127.0.0.0/8, ::1/128", OnlyTls.Let(proxy), StringComparison.Ordinal);
    }

    private async Task<(HttpResponse Answer, string Body)> SendAsync(string from, string path, string method = "GET", params (string Name, string Value)[] headers)
    {
        var server = (TestServer)host.Services.GetRequiredService<IServer>();
        var context = await server.SendAsync(
            request =>
            {
                request.Connection.RemoteIpAddress = IPAddress.Parse(from);
                request.Request.Method = method;
                request.Request.Scheme = "http";
                request.Request.Host = new("eenlijn.voorbeeld.test");
                request.Request.Path = path;
                if (method == "POST")
                {
                    request.Request.ContentType = "application/x-www-form-urlencoded";
                }

                foreach (var (name, value) in headers)
                {
                    request.Request.Headers[name] = value;
                }
            },
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(context.Response.Body);
        return (context.Response, await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}

/// <summary>With a proxy and a network of proxies beside this machine.</summary>
public sealed class ProxyHost : WebHost
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new(Proxy.Key, "203.0.113.7, 198.51.100.0/24")];
}
