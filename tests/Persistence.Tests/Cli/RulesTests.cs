namespace Eenlijn.Persistence.Tests.Cli;

using System.Text.Json;
using Eenlijn.Cli;
using Microsoft.Extensions.Configuration;

/// <summary><c>rules toestemming</c>: questions as JSON in, answers as JSON out (docs/regels.md).</summary>
public sealed class RulesTests : IDisposable
{
    private const string Goed = """{"id":"a","op":"2026-11-22","voor":"DelenMetSchool","overWie":["kind"],"personen":[{"id":"kind","geboren":"2013-05-02","isKind":true,"ouders":["moeder","vader"]},{"id":"moeder"},{"id":"vader"}],"gezag":[{"kind":"kind","soort":"EenhoofdigOuderlijkGezag","houders":["moeder"]}]}""";

    private readonly string _map = Directory.CreateTempSubdirectory("eenlijn-regels").FullName;

    [Fact]
    [Eis("R2-099")]
    public async Task Elke_regel_krijgt_een_antwoord_met_wie_waarom_en_welk_artikel()
    {
        var (code, antwoorden) = await VraagAsync($"{Goed}\n\n{Goed.Replace("2013-05-02", "2009", StringComparison.Ordinal)}");

        Assert.Equal((0, 2), (code, antwoorden.Count));
        var over = antwoorden[0].GetProperty("perPersoon")[0];
        Assert.Equal(["kind", "moeder"], over.GetProperty("nodig").EnumerateArray().Select(n => n.GetProperty("persoon").GetString()));
        Assert.Equal("Jeugdwet 7.3.11 lid 1 en 7.3.4 lid 2", over.GetProperty("nodig")[1].GetProperty("artikel").GetString());
        Assert.Equal(("vader", "OpVerzoek"), (over.GetProperty("anderen")[0].GetProperty("persoon").GetString(), over.GetProperty("anderen")[0].GetProperty("wijze").GetString()));
        Assert.Equal("delen-16-17", antwoorden[1].GetProperty("perPersoon")[0].GetProperty("nodig")[0].GetProperty("regel").GetString());
    }

    [Fact]
    public async Task Een_lijst_mag_ook_en_de_antwoorden_staan_in_dezelfde_volgorde()
    {
        var vragen = string.Join(",\n ", Enumerable.Range(0, 1_000).Select(i => Goed.Replace("\"a\"", $"\"{i}\"", StringComparison.Ordinal)));

        var (code, antwoorden) = await VraagAsync($"[ {vragen} ]");

        Assert.Equal(0, code);
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"{i}"), antwoorden.Select(a => a.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("{\"id\":\"x\"", "geen leesbare JSON")]
    [InlineData("""{"id":"x","op":"2026-11-22","voor":"Iets","overWie":["k"],"personen":[]}""", "$.voor")]
    [InlineData("""{"id":"x","op":"2026-11-22","voor":"Registratie","overwie":["k"],"personen":[]}""", "overwie")]
    [InlineData("""{"id":"x","op":"2026-11-22","voor":"Registratie","overWie":["k"],"personen":[]}""", "k staat niet bij personen")]
    [InlineData("""{"id":"x","voor":"Registratie","overWie":["k"],"personen":[{"id":"k"}]}""", "op ontbreekt")]
    [InlineData("""{"id":"x","op":"2026-11-22","voor":"Registratie","overWie":["k"],"personen":[{"id":"k","geboren":"2013-13-40"}]}""", "geboren is geen datum")]
    [InlineData("""{"id":"x","op":"2026-11-22","voor":"Registratie","overWie":["k"],"personen":[{"id":"k"},{"id":"k"}]}""", "twee keer")]
    public async Task Een_foute_vraag_krijgt_een_fout_en_de_rest_een_antwoord(string fout, string melding)
    {
        var (code, antwoorden) = await VraagAsync($"{Goed}\n{fout}\n{Goed}");

        Assert.Equal((1, 3), (code, antwoorden.Count));
        Assert.Contains(melding, antwoorden[1].GetProperty("fout").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, antwoorden[1].GetProperty("vraag").GetInt32());
        Assert.True(antwoorden[2].TryGetProperty("perPersoon", out _));
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);

    private async Task<(int Code, List<JsonElement> Antwoorden)> VraagAsync(string vragen)
    {
        var (van, naar) = (Path.Combine(_map, "vragen.json"), Path.Combine(_map, "antwoorden.json"));
        await File.WriteAllTextAsync(van, vragen, TestContext.Current.CancellationToken);
        var command = new CommandLine(new ConfigurationBuilder().Build(), _map, TextWriter.Null, TextWriter.Null);
        var code = await command.RunAsync(["rules", "toestemming", "--in", van, "--uit", naar]);
        return (code, [.. (await File.ReadAllLinesAsync(naar, TestContext.Current.CancellationToken)).Select(regel => JsonDocument.Parse(regel).RootElement)]);
    }
}
