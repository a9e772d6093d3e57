namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What changes while somebody is signed in takes effect within minutes. A clock of its own in each test.</summary>
public sealed class SessieTests
{
    [Fact]
    public async Task Wie_wordt_geblokkeerd_staat_binnen_vijf_minuten_buiten()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(medewerker);
        Assert.Equal("/vandaag", (await client.GetAsync("/")).Location);

        await using (var scope = host.Data.As(null))
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<Gebruiker>>();
            var account = await scope.ServiceProvider.GetRequiredService<Accounts>().VindAsync(medewerker.Id, TestContext.Current.CancellationToken);
            await users.UpdateSecurityStampAsync(account!);
        }

        host.Klok.Vooruit(TimeSpan.FromMinutes(6));

        Assert.StartsWith("/inloggen", (await client.GetAsync("/")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_andere_rol_krijgt_heeft_die_binnen_vijf_minuten()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        var team = await host.Data.TeamAsync();
        var medewerker = await host.Data.MedewerkerAsync(team);
        using var client = await host.AsAsync(medewerker);
        var vandaag = host.Data.Vandaag;
        await ChangeAsync(host, medewerker, m =>
        {
            Assert.True(m.LidmaatschapBeeindigen(m.Lidmaatschappen[0].Id, vandaag.AddDays(-1)).IsSuccess);
            Assert.True(m.LidWorden(team.Id, Rol.Privacyfunctionaris, vandaag).IsSuccess);
        });

        host.Klok.Vooruit(TimeSpan.FromMinutes(6));

        Assert.Equal("/logboek", (await client.GetAsync("/")).Location);
    }

    [Fact]
    public async Task Wie_in_geen_team_meer_zit_heeft_geen_paginas_meer()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(medewerker);
        await ChangeAsync(host, medewerker, m => m.LidmaatschapBeeindigen(m.Lidmaatschappen[0].Id, host.Data.Vandaag.AddDays(-1)));

        host.Klok.Vooruit(TimeSpan.FromMinutes(6));

        Assert.Equal(403, (await client.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Na_een_uur_niets_doen_log_je_opnieuw_in()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));

        host.Klok.Vooruit(TimeSpan.FromMinutes(61));

        Assert.StartsWith("/inloggen", (await client.GetAsync("/")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_bladzijde_zegt_hoe_lang_de_sessie_nog_duurt_en_vragen_houdt_je_ingelogd()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));
        Assert.Equal("3600", (await client.GetAsync("/account")).One("dialog[data-session]").GetAttribute("data-session"));

        host.Klok.Vooruit(TimeSpan.FromMinutes(20));
        Assert.Equal("2400", (await client.GetAsync("/account")).One("dialog[data-session]").GetAttribute("data-session"));
        host.Klok.Vooruit(TimeSpan.FromMinutes(36));
        Assert.Equal("3600", (await client.GetAsync("/sessie")).Text);
        host.Klok.Vooruit(TimeSpan.FromMinutes(50));

        Assert.Equal(200, (await client.GetAsync("/account")).Status);
    }

    private static async Task ChangeAsync(WebHost host, Medewerker medewerker, Action<Medewerker> change)
    {
        await using var scope = host.Data.As(null);
        var geladen = await scope.ServiceProvider.GetRequiredService<Accounts>().LoadMedewerkerAsync(medewerker.Id, null, default);
        change(geladen!);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(default)).IsSuccess);
    }
}
