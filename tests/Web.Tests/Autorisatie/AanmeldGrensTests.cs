namespace Eenlijn.Web.Tests.Autorisatie;

/// <summary>Trying many passwords takes long, also for names that do not exist. Hosts of their own: a limit lasts for minutes.</summary>
public sealed class AanmeldGrensTests
{
    [Fact]
    public async Task Na_tien_keer_voor_een_naam_moet_je_wachten()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        using var client = host.Anonymous();
        var page = await client.GetAsync("/inloggen");
        for (var keer = 0; keer < 10; keer++)
        {
            Assert.Equal(422, (await client.SubmitAsync(page, [("Input.Naam", "iemand"), ("Input.Wachtwoord", "x")])).Status);
        }

        var teVaak = await client.SubmitAsync(page, [("Input.Naam", " IEMAND"), ("Input.Wachtwoord", "x")]);
        var ander = await client.SubmitAsync(page, [("Input.Naam", "een-ander"), ("Input.Wachtwoord", "x")]);

        Assert.Equal((429, "Te vaak geprobeerd", 422), (teVaak.Status, teVaak.Heading, ander.Status));
    }

    [Fact]
    public async Task Na_zestig_keer_in_een_minuut_vanaf_een_adres_moet_je_wachten()
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        using var client = host.Anonymous();
        var page = await client.GetAsync("/inloggen");
        var answers = new List<int>();
        for (var keer = 0; keer < 61; keer++)
        {
            answers.Add((await client.SubmitAsync(page, [("Input.Naam", $"naam{keer}"), ("Input.Wachtwoord", "x")])).Status);
        }

        Assert.Equal(429, answers[^1]);
        Assert.All(answers.SkipLast(1), status => Assert.Equal(422, status));
        Assert.Equal(200, (await client.GetAsync("/inloggen")).Status);
    }
}
