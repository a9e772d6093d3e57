namespace Eenlijn.Web.Tests.Infrastructure.Starting;

using System.Text.Json;
using Eenlijn.Web.Infrastructure.Starting;

public sealed class OmgevingTests
{
    [Theory]
    [InlineData(null, null, null, "Development")]
    [InlineData("Production", null, null, null)]
    [InlineData(null, "Staging", null, null)]
    [InlineData(null, null, "--environment=Production", null)]
    public void Wat_de_beheerder_vroeg_gaat_voor_wat_het_startprofiel_zegt(string? asp, string? dotnet, string? arg, string? verwacht)
    {
        Dictionary<string, string?> gezet = new() { ["ASPNETCORE_ENVIRONMENT"] = asp, ["DOTNET_ENVIRONMENT"] = dotnet, [Omgeving.Key] = "Development" };

        Assert.Equal(verwacht, Omgeving.Van(arg is null ? [] : [arg], gezet.GetValueOrDefault));
    }

    [Fact]
    public void Het_startprofiel_zet_niets_dat_de_beheerder_zet()
    {
        using var profiel = JsonDocument.Parse(File.ReadAllText(Repository.Files("src", "launchSettings.json").Single()));
        var start = profiel.RootElement.GetProperty("profiles").EnumerateObject().Single().Value;

        Assert.False(start.TryGetProperty("applicationUrl", out _));
        Assert.Equal([Omgeving.Key], start.GetProperty("environmentVariables").EnumerateObject().Select(v => v.Name));
    }
}
