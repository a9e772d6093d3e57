namespace Eenlijn.TestKit;

using System.Net;
using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

/// <summary>
/// The whole web application on a database of its own, as in production: secure cookies, antiforgery, security headers. Only the
/// clock is the test's. A class fixture.
/// </summary>
public class WebHost : IAsyncLifetime
{
    // Over TLS, as in production: the cookies are secure ones.
    private static readonly Uri BaseAddress = new("https://localhost");

    private readonly string _folder = Directory.CreateTempSubdirectory("eenlijn_web_").FullName;
    private TestDatabase? _database;
    private Factory? _factory;

    public VasteKlok Klok { get; } = new();

    /// <summary>Everything that was logged since the start.</summary>
    public LogRecorder Logs { get; } = new();

    /// <summary>What the application asks of its database.</summary>
    public QueryRecorder Queries { get; } = new();

    /// <summary>Makes families, cases and staff by the acts of the domain.</summary>
    public Data Data { get; private set; } = null!;

    public TestDatabase Database => _database!;

    public IServiceProvider Services => _factory!.Services;

    /// <summary>Development is what <c>dotnet run</c> starts; everything else is tested as it runs in production.</summary>
    protected virtual string Environment => "Production";

    /// <summary>Settings as whoever runs the application could make them.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    /// <summary>Somebody who is not signed in.</summary>
    public PageClient Anonymous() => new(Client(new CookieContainer()));

    /// <summary>A window in which this worker is signed in, with the role and team that he has today.</summary>
    public async Task<PageClient> AsAsync(Medewerker medewerker)
    {
        var cookies = new CookieContainer();
        cookies.Add(BaseAddress, await CookieAsync(medewerker));
        return new(Client(cookies));
    }

    /// <summary>The cookie that signing in would have given.</summary>
    public Task<Cookie> CookieAsync(Medewerker medewerker) => SignIn.CookieAsync(Services, medewerker.Id);

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _factory = new Factory(this);
        Start(_factory);
        Data = new(_factory.Services);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Starts the application, in memory unless a test needs a real port.</summary>
    protected virtual void Start(WebApplicationFactory<Program> factory) => _ = factory.Services;

    private HttpClient Client(CookieContainer cookies) => _factory!.CreateDefaultClient(BaseAddress, new CookieContainerHandler(cookies));

    private sealed class Factory(WebHost host) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(host.Environment);
            builder.UseSetting("EENLIJN_DATABASE", host.Database.ConnectionString);
            builder.UseSetting("EENLIJN_DATA", host._folder);
            foreach (var (key, value) in host.Settings)
            {
                builder.UseSetting(key, value);
            }

            // More than production logs by default: an operator may turn it up, and still nobody may be in it.
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(host.Logs)
                .AddFilter<LogRecorder>(level => level >= LogLevel.Information));
            builder.ConfigureTestServices(services =>
            {
                services.AddSingleton<TimeProvider>(host.Klok).AddSingleton<IInterceptor>(host.Queries);
                // Its own statements would be counted with those of a page; a test that needs it calls what it does.
                services.Remove(services.Single(s => s.ImplementationType?.Name == "OproepDienst"));
            });
        }
    }
}
