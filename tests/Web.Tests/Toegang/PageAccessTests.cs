namespace Eenlijn.Web.Tests.Toegang;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Autorisatie;

/// <summary>Walks all pages of the running application, so that a new page is tested on the day that it comes.</summary>
public sealed partial class PageAccessTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly IReadOnlyList<AppEndpoint> _pages = [.. AppEndpoint.ReadAll(host.Services).Where(endpoint => endpoint.IsPage)];

    public static TheoryData<Rol> Roles => [.. Enum.GetValues<Rol>()];

    [Fact]
    public async Task Wie_niet_is_ingelogd_komt_bij_het_inloggen_uit()
    {
        using var client = host.Anonymous();
        foreach (var page in _pages.Where(page => !page.IsOpen))
        {
            var answer = await client.GetAsync(page.Url());

            Assert.True(answer.Status == 302 && answer.Location!.StartsWith("/inloggen", StringComparison.Ordinal), $"{page.Route}: {answer.Status} {answer.Location}");
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Een_rol_opent_alleen_de_paginas_van_haar_handelingen(Rol rol)
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: rol);
        using var client = await host.AsAsync(medewerker);
        foreach (var page in _pages.Where(page => page.Handeling is not null))
        {
            var answer = await client.GetAsync(page.Url());

            if (Rollen.Mag(rol, page.Handeling!.Value))
            {
                Assert.True(answer.Status is 200 or 302 or 404, $"{page.Route}: {answer.Status}");
                Assert.False(IsRefused(answer), $"{page.Route}: refused, though the role holds {page.Handeling}.");
            }
            else
            {
                Assert.True(IsRefused(answer), $"{page.Route}: {answer.Status}, though the role does not hold {page.Handeling}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Een_rol_verstuurt_alleen_de_formulieren_van_haar_handelingen(Rol rol)
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: rol);
        using var client = await host.AsAsync(medewerker);
        foreach (var page in _pages.Where(page => page.Handeling is { } act && !Rollen.Mag(rol, act)))
        {
            Assert.True(IsRefused(await client.PostRawAsync(page.Url(), [])), page.Route);
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Een_formulier_zonder_eigen_token_wordt_geweigerd(Rol rol)
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), rol: rol);
        using var client = await host.AsAsync(medewerker);
        foreach (var page in _pages.Where(page => page.Handeling is { } act && Rollen.Mag(rol, act)))
        {
            var answer = await client.PostRawAsync(page.Url(), []);

            Assert.True(answer.Status == 400, $"{page.Route}: {answer.Status}");
        }

        Assert.Equal(400, (await client.PostRawAsync("/concept/kort-contact", [])).Status);
    }

    [Fact]
    public async Task Ook_wie_niet_is_ingelogd_verstuurt_niets_zonder_eigen_token()
    {
        using var client = host.Anonymous();
        // The error page is what a refused form is answered with, and changes nothing.
        foreach (var page in _pages.Where(page => page.IsOpen && !page.Route.StartsWith("/fout", StringComparison.Ordinal)))
        {
            var answer = await client.PostRawAsync(page.Url(), []);

            Assert.True(answer.Status == 400, $"{page.Route}: {answer.Status}");
        }
    }

    [Fact]
    public async Task Een_casus_die_er_niet_is_en_een_casus_die_niet_van_jou_is_zien_er_hetzelfde_uit()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await host.Data.CasusAsync(mirjam, "Kanarievogel");
        using var client = await host.AsAsync(karim);
        var pages = _pages.Where(page => page.Route.StartsWith("/casus/{id", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var unknown = await client.GetAsync(page.Url());
            var notMine = await client.GetAsync(page.Url(("id", casus.Id.Value)));

            Assert.Equal((page.Route, 404), (page.Route, unknown.Status));
            Assert.Equal((page.Route, 404), (page.Route, notMine.Status));
            Assert.Equal(WithoutVaryingParts(unknown.Text), WithoutVaryingParts(notMine.Text));
        }
    }

    [Fact]
    public async Task Elke_pagina_stuurt_de_kopregels_van_de_beveiliging_mee()
    {
        using var client = host.Anonymous();
        foreach (var page in _pages)
        {
            var answer = await client.GetAsync(page.Url());
            var policy = string.Join("; ", answer.Headers.TryGetValues("Content-Security-Policy", out var values) ? values : []);

            Assert.True(policy.Contains("default-src", StringComparison.Ordinal) && !policy.Contains("unsafe", StringComparison.Ordinal), $"{page.Route}: {policy}");
            Assert.True(answer.Headers.Contains("X-Content-Type-Options"), page.Route);
        }
    }

    private static bool IsRefused(PageResponse answer) =>
        answer.Status == 403 || (answer.Status == 302 && answer.Location!.StartsWith("/geen-toegang", StringComparison.Ordinal));

    private static string WithoutVaryingParts(string html) => Guids().Replace(Token().Replace(html, ""), "");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*")]
    private static partial Regex Token();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Guids();
}
