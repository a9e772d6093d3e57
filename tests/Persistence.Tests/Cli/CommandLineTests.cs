namespace Eenlijn.Persistence.Tests.Cli;

using Eenlijn.Cli;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

/// <summary>The commands as whoever runs Eenlijn types them.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Migrate_en_daarna_verify_is_goed()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();

        var migrated = await RunAsync(database.ConnectionString, "migrate");
        var again = await RunAsync(database.ConnectionString, "migrate");
        var verified = await RunAsync(database.ConnectionString, "verify");

        Assert.Equal((0, ""), (migrated.Code, migrated.Errors));
        Assert.Contains("Toegepast: ", migrated.Output, StringComparison.Ordinal);
        Assert.EndsWith("De database was al bij.", again.Output, StringComparison.Ordinal);
        Assert.EndsWith("De database is in orde.", verified.Output, StringComparison.Ordinal);
        Assert.Equal(0, verified.Code);
    }

    [Fact]
    public async Task Verify_zegt_dat_er_nog_een_migratie_moet()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using (var context = database.NewContext())
        {
            await context.Database.ExecuteSqlRawAsync("CREATE TABLE iets (nummer integer)", TestContext.Current.CancellationToken);
        }

        var verified = await RunAsync(database.ConnectionString, "verify");

        Assert.Equal(1, verified.Code);
        Assert.Contains("Nog niet toegepast: ", verified.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate", "Host=127.0.0.1;Port=1;Database=een", "De database is niet bereikbaar")]
    [InlineData("verify", "Host=127.0.0.1;Port=1;Database=een", "De database is niet bereikbaar")]
    [InlineData("migrate", "Hots=127.0.0.1", "EENLIJN_DATABASE is geen verbinding")]
    public async Task Een_fout_is_een_zin_en_een_afsluitcode(string command, string setting, string expected)
    {
        var run = await RunAsync(setting, command);

        Assert.Equal(1, run.Code);
        Assert.StartsWith(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Errors);
    }

    [Fact]
    public async Task Een_opdracht_die_niet_bestaat_is_een_fout() =>
        Assert.NotEqual(0, (await RunAsync(setting: "", "bestaat-niet")).Code);

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string setting, params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["EENLIJN_DATABASE"] = setting }).Build();
        var code = await new CommandLine(configuration, AppContext.BaseDirectory, output, errors).RunAsync(args);
        return (code, output.ToString().Trim(), errors.ToString().Trim());
    }
}
