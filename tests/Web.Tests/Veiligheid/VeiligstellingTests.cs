namespace Eenlijn.Web.Tests.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Tests.Casus;
using Microsoft.Extensions.DependencyInjection;

public sealed class VeiligstellingTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Een_oproep_gaat_van_de_collega_naar_de_teamleider_tot_iemand_hem_oppakt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var leider = await host.Data.MedewerkerAsync(await TeamAsync(scene), "Fatma", "Demir", Rol.Teamleider);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            scene.Casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = scene.Karim.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);
        using var karim = await host.AsAsync(scene.Karim);
        using var fatma = await host.AsAsync(leider);

        var leeg = await scene.Client.PostAsync($"{scene.Url}/veiligheid/direct-veiligstellen", ("Input.Wat", ""));
        Assert.Equal((422, "#Input_Wat"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));
        var answer = await scene.Client.PostAsync($"{scene.Url}/veiligheid/direct-veiligstellen", ("Input.Wat", "Kanarievogel"));

        Assert.Equal(302, answer.Status);
        var url = answer.Location!;
        Assert.Contains(url, (await karim.GetAsync("/vandaag")).Links());
        Assert.Contains(url, (await karim.GetAsync("/oproepen")).Links());
        Assert.DoesNotContain(url, (await fatma.GetAsync("/vandaag")).Links());
        Assert.Equal(404, (await fatma.GetAsync(url)).Status);

        host.Klok.Vooruit(TimeSpan.FromMinutes(11));
        try
        {
            await using (var scope = host.Services.CreateAsyncScope())
            {
                await scope.ServiceProvider.GetRequiredService<Oproepen>().DoorgaanAsync(TestContext.Current.CancellationToken);
                await host.Services.GetRequiredService<Eenlijn.Web.Infrastructure.Oproepen.OproepBord>()
                    .VernieuwAsync(scope.ServiceProvider.GetRequiredService<Oproepen>(), TestContext.Current.CancellationToken);
            }

            var page = await fatma.GetAsync(url);
            Assert.Contains("Kanarievogel", page.Text, StringComparison.Ordinal);
            Assert.Contains(url, (await fatma.GetAsync("/team")).Links());

            var opgepakt = await fatma.SubmitAsync(page, [], form: "form[action*='Oppakken']");

            Assert.Equal((302, url), (opgepakt.Status, opgepakt.Location));
            Assert.DoesNotContain(url, (await karim.GetAsync("/vandaag")).Links());
            Assert.Contains("Fatma Demir pakt dit op", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
            Assert.Equal(422, (await fatma.PostAsync(url, ("Input.Afloop", ""))).Status);
            Assert.Equal(302, (await fatma.PostAsync(url, ("Input.Afloop", "Elif slaapt bij oma."))).Status);
            Assert.NotNull(Assert.Single(await scene.RecordsAsync<Veiligstelling>()).AfgehandeldOp);
            // Lines of one save stand in any order.
            Assert.Equal(
                ["OproepGedaan", "OproepGedaan", "VeiligstellingAfgehandeld", "VeiligstellingGemeld", "VeiligstellingOpgepakt"],
                (await scene.LogAsync()).Where(e => e.Contains("eiligst", StringComparison.Ordinal) || e.StartsWith("Oproep", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
        finally
        {
            host.Klok.Vooruit(TimeSpan.FromMinutes(-11));
        }
    }

    [Fact]
    public async Task Wie_waarneemt_wordt_opgeroepen_in_plaats_van_wie_er_niet_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.SaveAsync(Waarneming.Regelen(scene.Casus.Id, new(scene.Mirjam.Id, scene.Karim.Id, scene.Vandaag, scene.Vandaag.AddDays(3)), scene.Mirjam.Id, scene.Vandaag).Value);

        await using var scope = host.Services.CreateAsyncScope();
        var keten = await scope.ServiceProvider.GetRequiredService<Oproepen>().KetenAsync(scene.Casus.Id, TestContext.Current.CancellationToken);

        Assert.Equal([scene.Karim.Id], keten);
    }

    [Fact]
    public async Task Twee_keer_versturen_is_een_oproep()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var form = await scene.Client.GetAsync($"{scene.Url}/veiligheid/direct-veiligstellen");

        await scene.Client.SubmitAsync(form, [("Input.Wat", "Er wordt gevochten.")]);
        await scene.Client.SubmitAsync(form, [("Input.Wat", "Er wordt gevochten!")]);

        Assert.Single(await scene.RecordsAsync<Veiligstelling>());
    }

    private async Task<Team> TeamAsync(CasusScene scene)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = scene.Mirjam.Lidmaatschappen[0].TeamId;
        return await scope.ServiceProvider.GetRequiredService<Eenlijn.Persistence.AppDbContext>().Set<Team>().FindAsync([id], TestContext.Current.CancellationToken)
            ?? throw new InvalidOperationException();
    }
}
