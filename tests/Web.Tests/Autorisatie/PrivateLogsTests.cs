namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Persistence;
using Eenlijn.Web.Infrastructure.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

/// <summary>No person in the technical log, also not for whoever turns it wide open.</summary>
public sealed class PrivateLogsTests(TalkativeHost host) : IClassFixture<TalkativeHost>
{
    private const string Naam = "Kanarievogel";

    [Fact]
    public async Task Wat_iemand_typt_of_zoekt_staat_niet_in_het_technische_logboek()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Mirjam", Naam);
        var casus = await host.Data.CasusAsync(mirjam, Naam);
        using var client = await host.AsAsync(mirjam);
        using var buiten = host.Anonymous();
        var formulier = $"/casus/{casus.Id.Value}/regie-van-het-gezin";

        await client.PostAsync(formulier, ("Input.RegieVanHetGezin", $"{Naam} beslist zelf"));
        await client.PostAsync(formulier, ("Input.RegieVanHetGezin", string.Concat(Enumerable.Repeat(Naam, 2000))));
        await client.PostRawAsync(formulier, [new("Input.RegieVanHetGezin", Naam), new("Input.Version", Naam)]);
        await client.PostRawAsync($"/concept{formulier}", [new("Input.RegieVanHetGezin", Naam)]);
        await client.GetAsync($"/casus/{casus.Id.Value}/logboek?Zoek.Van={Naam}&Zoek.Wie={Naam}&bladzijde={Naam}");
        await client.GetAsync($"/zoeken?zoek={Naam}");
        await client.PostRawAsync("/zoeken", [new("zoek", Naam)]);
        await client.GetAsync($"/bestaat-niet?naam={Naam}");
        await buiten.PostAsync($"/inloggen?terug=/zoeken%3Fzoek={Naam}", ("Input.Naam", Naam), ("Input.Wachtwoord", Naam));

        host.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Eenlijn.Proef").LogInformation("gehoord");
        Assert.Contains("gehoord", host.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Naam, host.Logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Een_fout_staat_er_met_soort_en_plek_maar_zonder_de_tekst_ervan()
    {
        await using var stuk = new TalkativeHost();
        await stuk.InitializeAsync();
        var mirjam = await stuk.Data.MedewerkerAsync(await stuk.Data.TeamAsync(), "Mirjam", Naam);
        var casus = await stuk.Data.CasusAsync(mirjam, Naam);
        using var client = await stuk.AsAsync(mirjam);
        var page = await client.GetAsync($"/casus/{casus.Id.Value}/regie-van-het-gezin");
        await using (var scope = stuk.Data.As(null))
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database
                .ExecuteSqlRawAsync("ALTER TABLE logregel RENAME TO elders", TestContext.Current.CancellationToken);
        }

        var answer = await client.SubmitAsync(page, [("Input.RegieVanHetGezin", $"{Naam} beslist zelf")]);

        Assert.Equal((500, "Er ging iets mis"), (answer.Status, answer.Heading));
        Assert.Contains("Microsoft.EntityFrameworkCore.DbUpdateException", stuk.Logs.Text, StringComparison.Ordinal);
        Assert.Contains("RegieVanHetGezinHandler", stuk.Logs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Naam, stuk.Logs.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void De_tekst_van_een_fout_en_van_haar_oorzaak_valt_weg()
    {
        var text = FailureLog.Describe(new InvalidOperationException(Naam, new FormatException(Naam)));

        Assert.Contains("System.InvalidOperationException", text, StringComparison.Ordinal);
        Assert.Contains("System.FormatException", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Naam, text, StringComparison.Ordinal);
    }

    [Fact]
    public void De_database_logt_geen_waarden()
    {
        using var scope = host.Services.CreateScope();
        var options = scope.ServiceProvider.GetRequiredService<AppDbContext>().GetService<IDbContextOptions>();

        Assert.False(options.FindExtension<CoreOptionsExtension>()!.IsSensitiveDataLoggingEnabled);
    }
}

/// <summary>Production with every level open.</summary>
public sealed class TalkativeHost : WebHost
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Logging:LogLevel:Default", "Trace"),
        new("Logging:LogLevel:Eenlijn", "Trace"),
        new("Logging:LogLevel:Microsoft", "Trace"),
        new("Logging:LogLevel:Microsoft.AspNetCore", "Trace"),
        new("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace"),
        new("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Trace"),
        new("Logging:LogLevel:Microsoft.EntityFrameworkCore.Update", "Trace"),
    ];
}
