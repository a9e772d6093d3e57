namespace Eenlijn.Web.Tests.Autorisatie;

using System.Net;
using System.Security.Claims;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Starting;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

/// <summary>Choosing a person without a password: in the demo, and nowhere else.</summary>
public sealed class DemoTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task In_de_demo_kies_je_een_medewerker_en_werk_je_in_die_rol()
    {
        var wie = await Inlogger.NieuwAsync(host, Rol.Privacyfunctionaris);
        using var client = host.Anonymous();
        var page = await client.GetAsync("/inloggen?terug=/");
        var account = (await wie.AccountAsync(host)).Id.ToString();
        var rij = page.One($"li:has(button[name=Gebruiker][value='{account}'])");
        var token = Token(page);
        Assert.Contains(wie.Medewerker.Naam, rij.TextContent, StringComparison.Ordinal);
        Assert.Contains("privacyfunctionaris", rij.TextContent, StringComparison.Ordinal);

        var gekozen = await client.PostRawAsync("/inloggen", token.Append(new("Gebruiker", account)));

        Assert.Equal("/", gekozen.Location);
        Assert.Equal("/logboek", (await client.FollowAsync(gekozen)).Location);
        Assert.Contains(await LogVan.MedewerkerAsync(host, wie.Medewerker.Id), r => r is { Soort: LogSoort.Aangemeld, Rol: Rol.Privacyfunctionaris });
    }

    [Fact]
    public async Task In_de_demo_is_er_aan_een_account_niets_te_wijzigen()
    {
        var wie = await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();
        var page = await client.GetAsync("/inloggen");
        await client.PostRawAsync("/inloggen", Token(page).Append(new("Gebruiker", (await wie.AccountAsync(host)).Id.ToString())));

        var account = await client.GetAsync("/account");

        Assert.Contains("Dit is een demo", account.Text, StringComparison.Ordinal);
        Assert.Empty(account.Document.QuerySelectorAll("#inloggen, #overal-uitloggen"));
        var geweigerd = await client.PostAsync("/account/wachtwoord", ("Input.Nu", wie.Tijdelijk), ("Input.Nieuw", Inlogger.Eigen), ("Input.NogEens", Inlogger.Eigen));
        Assert.Equal((422, "In de demo is er geen wachtwoord."), (geweigerd.Status, Assert.Single(geweigerd.ErrorSummary).Text));
    }

    [Fact]
    public async Task Een_account_dat_niet_bestaat_kun_je_niet_kiezen()
    {
        await Inlogger.NieuwAsync(host);
        using var client = host.Anonymous();
        var page = await client.GetAsync("/inloggen");
        var token = Token(page);

        var answer = await client.PostRawAsync("/inloggen", token.Append(new("Gebruiker", Guid.CreateVersion7().ToString())));

        Assert.Equal(422, answer.Status);
    }

    [Fact]
    public async Task Een_gekozen_medewerker_is_buiten_de_demo_niets_waard()
    {
        await using var productie = new WebHost();
        await productie.InitializeAsync();
        var wie = await Inlogger.NieuwAsync(productie);

        Assert.Equal("/vandaag", (await StartAsync(productie, wie, demo: false)).Location);
        Assert.StartsWith("/inloggen", (await StartAsync(productie, wie, demo: true)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public void De_demo_staat_vanzelf_alleen_aan_bij_het_ontwikkelen()
    {
        Assert.True(Mode("Development", null).Aan);
        Assert.False(Mode("Development", "uit").Aan);
        Assert.False(Mode("Staging", null).Aan);
        Assert.True(Mode("Staging", "aan").Aan);
        Assert.False(Mode("Production", null).Aan);
        Assert.False(Mode("Production", "uit").Aan);
    }

    [Theory]
    [InlineData("Production", "aan", "De demo kan in Production niet aan")]
    [InlineData("Development", "misschien", "EENLIJN_DEMO klopt niet")]
    public void Wat_niet_kan_is_een_zin_en_geen_start(string environment, string setting, string begin)
    {
        var failure = Assert.Throws<StartException>(() => Mode(environment, setting));

        Assert.StartsWith(begin, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    private static KeyValuePair<string, string>[] Token(PageResponse page) =>
        [new("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];

    private static DemoMode Mode(string environment, string? setting) => DemoMode.From(
        new ConfigurationBuilder().AddInMemoryCollection([new(DemoMode.Key, setting)]).Build(), new HostingEnvironment { EnvironmentName = environment });

    private static async Task<PageResponse> StartAsync(WebHost host, Inlogger wie, bool demo)
    {
        await using var scope = host.Data.As(null);
        var manager = scope.ServiceProvider.GetRequiredService<SignInManager<Gebruiker>>();
        var account = await scope.ServiceProvider.GetRequiredService<Accounts>().VindAsync(wie.Medewerker.Id, default);
        var principal = await manager.CreateUserPrincipalAsync(account!);
        if (demo)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaim(new(EenlijnClaims.Demo, "ja"));
        }

        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = host.Klok.Nu, ExpiresUtc = host.Klok.Nu.AddHours(1) };
        var value = options.TicketDataFormat.Protect(new(principal, properties, IdentityConstants.ApplicationScheme));
        using var client = host.Anonymous();
        client.Http.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={value}");
        return await client.GetAsync("/");
    }
}

/// <summary>The application as <c>dotnet run</c> starts it.</summary>
public sealed class DemoHost : WebHost
{
    protected override string Environment => "Development";
}
