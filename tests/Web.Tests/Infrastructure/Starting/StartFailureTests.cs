namespace Eenlijn.Web.Tests.Infrastructure.Starting;

using System.Collections.Concurrent;
using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure.Starting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

/// <summary>What whoever starts the web application reads when it does not start.</summary>
public sealed class StartFailureTests
{
    [Fact]
    public async Task Een_poort_die_bezet_is_wordt_met_adres_genoemd()
    {
        await using var first = NewApp("http://127.0.0.1:0");
        await first.StartAsync(Stop);
        var address = first.Urls.Single();
        await using var second = NewApp(address);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => second.StartAsync(Stop));

        Assert.StartsWith($"Het adres {address} is al in gebruik: ", StartFailure.Explain(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen-adres", "ASPNETCORE_URLS is geen adres")]
    [InlineData("http://192.0.2.1:5080", "Het adres van de webserver is geen adres van deze machine")]
    public async Task Een_verkeerd_adres_wordt_genoemd(string address, string expected)
    {
        await using var app = NewApp(address);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync(Stop));

        Assert.StartsWith(expected, StartFailure.Explain(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_de_database_niet_goed_vindt_komt_door_zoals_het_is() =>
        Assert.Equal("De zin.", StartFailure.Explain(new AggregateException(new StartException("De zin."))));

    [Fact]
    public void Een_fout_in_de_code_houdt_zijn_eigen_gegevens() =>
        Assert.Null(StartFailure.Explain(new InvalidOperationException("bug")));

    [Fact]
    public async Task Een_mislukte_start_staat_niet_ook_nog_als_fout_in_het_logboek()
    {
        var log = new Entries();
        await using var first = NewApp("http://127.0.0.1:0");
        await first.StartAsync(Stop);
        await using var second = NewApp(first.Urls.Single(), log);

        await Assert.ThrowsAnyAsync<Exception>(() => second.StartAsync(Stop));

        Assert.DoesNotContain(log.Levels, level => level >= LogLevel.Error);
    }

    [Fact]
    public async Task Na_de_start_komt_elke_fout_in_het_logboek()
    {
        var log = new Entries();
        await using var app = NewApp("http://127.0.0.1:0", log);
        await app.StartAsync(Stop);

        app.Services.GetRequiredService<ILoggerFactory>()
            .CreateLogger("Microsoft.Extensions.Hosting.Internal.Host").LogError("later");

        Assert.Contains(LogLevel.Error, log.Levels);
    }

    private static WebApplication NewApp(string address, Entries? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddQuietStart();
        builder.Logging.ClearProviders();
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }

        var app = builder.Build();
        app.Urls.Add(address);
        return app;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private sealed class Entries : ILoggerProvider, ILogger
    {
        public ConcurrentBag<LogLevel> Levels { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Levels.Add(logLevel);

        public void Dispose()
        {
        }
    }
}
