namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>The application on a real port, as <c>dotnet run</c> starts it. A class fixture; its clock is the test's.</summary>
public class BrowserHost : WebHost
{
    /// <summary>Where the browser finds it.</summary>
    public string Url { get; private set; } = "";

    protected override string Environment => "Development";

    /// <summary>Makes the window that of this worker, without typing a password.</summary>
    public async Task SignInAsync(IBrowserContext window, Medewerker medewerker)
    {
        var cookie = await CookieAsync(medewerker);
        await window.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Url = Url }]);
    }

    protected override void Start(WebApplicationFactory<global::Program> factory)
    {
        factory.UseKestrel(0);
        factory.StartServer();
        Url = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }
}
