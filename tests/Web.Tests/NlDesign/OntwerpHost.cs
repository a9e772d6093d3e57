using Eenlijn.Web.Tests.NlDesign;

[assembly: AssemblyFixture(typeof(OntwerpHost))]

namespace Eenlijn.Web.Tests.NlDesign;

using Eenlijn.NlDesign;
using Eenlijn.Web.Modules.Shared.Ontwerp;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

/// <summary>The pages of the design on a host without database or sign-in: they need neither.</summary>
public sealed class OntwerpHost : IAsyncLifetime
{
    private WebApplication? _app;

    public async Task<PageResponse> OpenAsync(string url)
    {
        using var visitor = new PageClient(_app!.GetTestClient());
        return await visitor.GetAsync(url);
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddRazorPages(options => options.RootDirectory = "/Modules")
            .AddNlDesign().AddApplicationPart(typeof(OntwerpModel).Assembly);
        _app = builder.Build();
        _app.MapRazorPages();
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }
}
