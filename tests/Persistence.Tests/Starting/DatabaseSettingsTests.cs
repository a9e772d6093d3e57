namespace Eenlijn.Persistence.Tests.Starting;

using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Configuration;
using Npgsql;

public sealed class DatabaseSettingsTests
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "eenlijn-home");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Zonder_instelling_is_het_een_bestand_in_de_datamap(string? value)
    {
        var settings = Parse(value);

        Assert.Equal(DatabaseEngine.Sqlite, settings.Engine);
        Assert.Equal(Path.Combine(Home, "data", "eenlijn.db"), settings.File);
    }

    [Theory]
    [InlineData("Data Source=elders/een.db")]
    [InlineData("datasource=elders/een.db")]
    [InlineData("Filename=elders/een.db;Cache=Shared")]
    public void Een_bestand_zonder_volledig_pad_begint_bij_de_toepassing(string value)
    {
        var settings = Parse(value);

        Assert.Equal(Path.Combine(Home, "elders", "een.db"), settings.File);
        Assert.Contains("Cache=Private", settings.ConnectionString, StringComparison.Ordinal);
        Assert.Contains("Foreign Keys=True", settings.ConnectionString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Database=een;Username=app")]
    [InlineData("Server=db;Database=een;Username=app")]
    public void Een_host_is_PostgreSQL_met_veilige_grenzen(string value)
    {
        var settings = Parse(value);
        var connection = new NpgsqlConnectionStringBuilder(settings.ConnectionString);

        Assert.Equal(DatabaseEngine.Postgres, settings.Engine);
        Assert.Null(settings.File);
        Assert.Equal("-c statement_timeout=30000 -c plan_cache_mode=force_generic_plan", connection.Options);
        Assert.Equal(40, connection.MaxPoolSize);
    }

    [Fact]
    public void Wat_de_beheerder_instelt_blijft_staan()
    {
        var connection = new NpgsqlConnectionStringBuilder(
            Parse("Host=db;Database=een;Maximum Pool Size=5;Options=-c statement_timeout=1000;Timeout=3").ConnectionString);

        Assert.Equal(5, connection.MaxPoolSize);
        Assert.Equal("-c statement_timeout=1000", connection.Options);
        Assert.Equal(3, connection.Timeout);
    }

    [Fact]
    public void Foutdetails_met_inhoud_van_rijen_kunnen_niet_aan() =>
        Assert.False(new NpgsqlConnectionStringBuilder(
            Parse("Host=db;Database=een;Include Error Detail=true").ConnectionString).IncludeErrorDetail);

    [Theory]
    [InlineData("Host=db;Database=een;Username=app;Password=geheim", "PostgreSQL op db:5432, database een")]
    [InlineData("Data Source=/srv/een.db", "SQLite, bestand /srv/een.db")]
    public void De_omschrijving_noemt_geen_wachtwoord(string value, string expected) =>
        Assert.Equal(expected, Parse(value).ToString());

    [Theory]
    [InlineData("Host", "geen verbinding die Eenlijn kan lezen")]
    [InlineData("Host=", "geen verbinding die Eenlijn kan lezen")]
    [InlineData("postgres://app:geheim@db/een", "geen verbinding die Eenlijn kan lezen")]
    [InlineData("Database=een;Password=geheim", "geen verbinding die Eenlijn kan lezen")]
    [InlineData("Host=db;Database=een;Pasword=geheim", "klopt niet bij 'pasword'")]
    [InlineData("Host=db;Database=een;Port=geheim", "klopt niet bij 'port'")]
    [InlineData("Data Source=een.db;Sleutel=geheim", "klopt niet bij 'sleutel'")]
    [InlineData("Host=db;Password=geheim", "noemt geen database")]
    [InlineData("Data Source=:memory:", "noemt geen bestand")]
    [InlineData("Data Source=een.db;Mode=Memory", "noemt geen bestand")]
    public void Een_verkeerde_verbinding_geeft_een_zin_zonder_geheimen(string value, string expected)
    {
        var refusal = Assert.Throws<StartException>(() => Parse(value));

        Assert.StartsWith("EENLIJN_DATABASE", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void De_instellingen_komen_uit_de_configuratie()
    {
        var configuration = Configuration(("EENLIJN_DATABASE", null), ("EENLIJN_DATA", "/srv/eenlijn"));

        Assert.Equal("/srv/eenlijn/eenlijn.db", DatabaseSettings.From(configuration, Home).File);
    }

    [Fact]
    public void Binnen_de_broncode_delen_alle_programmas_een_datamap()
    {
        var web = DataFolder.From(Configuration(), Repository.PathTo("src", "Web"));
        var cli = DataFolder.From(Configuration(), AppContext.BaseDirectory);

        Assert.Equal(Repository.PathTo("data"), web.Path);
        Assert.Equal(web.Path, cli.Path);
    }

    private static DatabaseSettings Parse(string? value) =>
        DatabaseSettings.Parse(value, DataFolder.From(Configuration(), Home));

    private static IConfiguration Configuration(params (string Key, string? Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.ToDictionary(pair => pair.Key, pair => pair.Value)).Build();
}
