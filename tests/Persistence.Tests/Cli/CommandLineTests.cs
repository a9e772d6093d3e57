namespace Eenlijn.Persistence.Tests.Cli;

using Eenlijn.Cli;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Identity;
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
    public async Task Import_personen_telt_en_noemt_van_een_weigering_alleen_plaats_en_reden()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await RunAsync(database.ConnectionString, "migrate");
        var personen = FictievePersonen.Maken(10);
        personen.Add((System.Text.Json.Nodes.JsonNode)FictievePersonen.Persoon("111222333", "Wie", null, "Echt", FictievePersonen.Datum(new(2000, 1, 1))));
        var bestand = Path.GetTempFileName();
        await File.WriteAllTextAsync(bestand, personen.ToJsonString(), TestContext.Current.CancellationToken);

        var run = await RunAsync(database.ConnectionString, "import", "personen", bestand, "--alleen-testnummers");
        var weg = await RunAsync(database.ConnectionString, "import", "personen", bestand + ".weg");
        File.Delete(bestand);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("Geweigerd, plaats 11: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Klaar: 10 nieuw, 0 gewijzigd, 0 gelijk, 1 geweigerd.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Echt", run.Output, StringComparison.Ordinal);
        Assert.Equal((1, "Dit bestand is er niet."), (weg.Code, weg.Errors));
    }

    [Fact]
    public async Task Create_admin_opent_een_nieuwe_installatie_met_een_wachtwoord_dat_eenmalig_is()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();

        var made = await RunAsync(database.ConnectionString, Beheerder());

        Assert.Equal((0, ""), (made.Code, made.Errors));
        var wachtwoord = made.Output.Split('\n')[0].Replace("Tijdelijk wachtwoord: ", "", StringComparison.Ordinal).Trim();
        await using var db = database.NewContext();
        var account = await db.Users.SingleAsync(TestContext.Current.CancellationToken);
        var beheerder = await db.Set<Medewerker>().SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((beheerder.Id, "bea"), (account.MedewerkerId, account.UserName));
        Assert.Equal(Rol.FunctioneelBeheerder, Assert.Single(beheerder.Lidmaatschappen).Rol);
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<Gebruiker>().VerifyHashedPassword(account, account.PasswordHash!, wachtwoord));
        // Nobody has it for long: it is replaced at the first sign-in, and the second factor is set up there.
        Assert.True(wachtwoord.Length >= 12);
        Assert.False(account.TwoFactorEnabled);
        Assert.Equal(TijdelijkWachtwoord.Claim, (await db.Set<IdentityUserClaim<Guid>>().SingleAsync(TestContext.Current.CancellationToken)).ClaimType);
        Assert.DoesNotContain(wachtwoord, account.PasswordHash, StringComparison.Ordinal);
        var regels = await db.Set<Logregel>().Select(r => r.Gebeurtenis).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Empty(new[] { nameof(MedewerkerToegevoegd), nameof(LidmaatschapBegonnen), nameof(AccountGemaakt) }.Except(regels));
    }

    [Fact]
    public async Task Create_admin_maakt_geen_tweede_beheerder_tenzij_dat_uitdrukkelijk_wordt_gevraagd()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await RunAsync(database.ConnectionString, Beheerder());

        var refused = await RunAsync(database.ConnectionString, Beheerder("bo"));
        var extra = await RunAsync(database.ConnectionString, [.. Beheerder("bo"), "--extra"]);

        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.StartsWith("Er is al een functioneel beheerder", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, extra.Code);
        await using var db = database.NewContext();
        Assert.Equal(["bea", "bo"], await db.Users.OrderBy(u => u.UserName).Select(u => u.UserName!).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, 1), (await db.Set<Organisatie>().CountAsync(TestContext.Current.CancellationToken), await db.Set<Team>().CountAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("béa", "Een gebruikersnaam heeft alleen letters zonder accenten")]
    [InlineData(" ", "Vul een gebruikersnaam in.")]
    [InlineData("bea", "Deze gebruikersnaam is al in gebruik.")]
    public async Task Create_admin_weigert_met_een_zin_en_laat_niets_half_achter(string naam, string zin)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await RunAsync(database.ConnectionString, Beheerder());

        var run = await RunAsync(database.ConnectionString, [.. Beheerder(naam, "Andere organisatie"), "--extra"]);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith(zin, run.Errors, StringComparison.Ordinal);
        await using var db = database.NewContext();
        Assert.Equal((1, 1), (await db.Users.CountAsync(TestContext.Current.CancellationToken), await db.Set<Organisatie>().CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Create_admin_zonder_naam_of_team_is_een_fout()
    {
        var run = await RunAsync(setting: "", "create-admin", "--roepnaam", "Bea");

        Assert.NotEqual(0, run.Code);
        Assert.Contains("--achternaam", run.Errors, StringComparison.Ordinal);
    }

    private static string[] Beheerder(string naam = "bea", string organisatie = "OKT Noord") =>
        ["create-admin", "--organisatie", organisatie, "--team", "Team Noord", "--roepnaam", "Bea", "--achternaam", "Heer", "--gebruikersnaam", naam];

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
