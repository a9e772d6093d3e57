namespace Eenlijn.Web.Tests.Infrastructure.Health;

using System.Net;
using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

/// <summary>What a load balancer hears.</summary>
public sealed class GezondheidTests
{
    [Fact]
    public async Task Met_een_database_die_antwoordt_is_het_goed()
    {
        await using var database = await TestDatabase.CreateAsync();

        var (status, body) = await AskAsync(database.ConnectionString);

        var engine = TestEngines.Current == TestEngine.Sqlite ? "sqlite" : "postgresql";
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal($$"""{"status":"goed","database":"bereikbaar","engine":"{{engine}}"}""", body);
    }

    [Fact]
    public async Task Zonder_database_is_het_503_zonder_uitleg_voor_buiten()
    {
        var database = await TestDatabase.CreateAsync();
        var setting = database.ConnectionString;
        await database.DisposeAsync();

        var (status, body) = await AskAsync(setting);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("\"status\":\"gestoord\",\"database\":\"niet bereikbaar\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain(TestEngines.Current == TestEngine.Sqlite ? ".db" : "127.0.0.1", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_server_die_niet_antwoordt_houdt_de_vraag_niet_langer_dan_twee_seconden_op()
    {
        // Takes connections and says nothing.
        using var silent = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var (status, _) = await AskAsync($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Database=een");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(string setting)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration[DatabaseSettings.Key] = setting;
        builder.Services
            .AddEenlijnPersistence(DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath))
            .AddGezondheid();
        await using var app = builder.Build();
        app.MapGezondheid();
        await app.StartAsync(Stop);
        using var answer = await app.GetTestClient().GetAsync(new Uri(Gezondheid.Path, UriKind.Relative), Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
