namespace Eenlijn.Web.Tests.Infrastructure;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What is kept while somebody types: only of a form that is there, that he may send, about a case that he may open.</summary>
public sealed class DraftTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly KeyValuePair<string, string>[] Tekst = [new("Input.Verslag", "Half verhaal")];

    [Fact]
    public async Task Een_concept_hoort_bij_een_formulier_van_een_eigen_casus()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var ander = await host.Data.MedewerkerAsync(team, "Karim");
        var (eigen, vreemd) = (await host.Data.CasusAsync(mirjam), await host.Data.CasusAsync(ander));
        using var client = await host.AsAsync(mirjam);
        var token = await TokenAsync(client, $"/casus/{eigen.Id.Value}/contact-noteren");

        Assert.Equal(204, await KeepAsync($"/casus/{eigen.Id.Value}/contact-noteren"));
        Assert.Equal(204, await KeepAsync("/aanmeldingen/nieuw"));
        foreach (var url in new[]
        {
            $"/casus/{vreemd.Id.Value}/contact-noteren", $"/casus/{Guid.CreateVersion7()}/contact-noteren", "/casus/1/contact-noteren",
            "/bestaat-niet", "/vandaag", "/account", "/inloggen",
        })
        {
            Assert.True(await KeepAsync(url) == 404, url);
        }

        Assert.Equal(2, await CountAsync(mirjam));

        async Task<int> KeepAsync(string url) => (await client.PostRawAsync($"/concept{url}", [.. Tekst, token])).Status;
    }

    [Theory]
    [InlineData("verkennen/openen", "Input.Reden")]
    [InlineData("verwijzingen/nieuw", "Input.Waarvoor")]
    public async Task Een_lang_formulier_bewaart_wat_je_typte(string pad, string veld)
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        var url = $"/casus/{(await host.Data.CasusAsync(mirjam)).Id.Value}/{pad}";
        using var client = await host.AsAsync(mirjam);

        await client.PostRawAsync($"/concept{url}", [new(veld, "Sanne ligt wakker"), new("Input.ContactOp.Dag", "3"), new("Input.ContactOp.Maand", "12"), new("Input.ContactOp.Jaar", "2026"), await TokenAsync(client, url)]);

        var page = await client.GetAsync(url);
        Assert.Contains("Sanne ligt wakker", page.Text, StringComparison.Ordinal);
        Assert.Equal(pad == "verwijzingen/nieuw" ? "3" : null, page.Document.QuerySelector("#Input_ContactOp_Dag")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Wat_je_alleen_typte_staat_er_niet_als_je_samen_kijkt_en_blijft_bewaard()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        var casus = await host.Data.CasusAsync(mirjam);
        using var client = await host.AsAsync(mirjam);
        var url = $"/casus/{casus.Id.Value}/contact-noteren";
        await client.PostRawAsync($"/concept{url}", [new("Input.Verslag", "Alleen getypt"), await TokenAsync(client, url)]);
        await client.PostAsync($"/casus/{casus.Id.Value}/samen-kijken", ("Input.Aanwezig", casus.Moeder.Id.Value.ToString()));

        Assert.DoesNotContain("Alleen getypt", (await client.GetAsync(url)).Text, StringComparison.Ordinal);
        await client.PostRawAsync($"/concept{url}", [new("Input.Verslag", "Samen getypt"), await TokenAsync(client, url)]);
        Assert.Contains("Samen getypt", (await client.GetAsync(url)).Text, StringComparison.Ordinal);

        await client.SubmitAsync(await client.GetAsync(url), [], form: "form[action*='Stoppen']");
        Assert.Contains("Alleen getypt", (await client.GetAsync(url)).Text, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync(mirjam));
    }

    [Fact]
    public async Task Wie_een_formulier_niet_mag_versturen_bewaart_er_niets_voor()
    {
        var team = await host.Data.TeamAsync();
        var beheerder = await host.Data.MedewerkerAsync(team, "Bas", rol: Rol.FunctioneelBeheerder);
        using var client = await host.AsAsync(beheerder);
        var token = await TokenAsync(client, "/account");

        Assert.Equal(404, (await client.PostRawAsync("/concept/aanmeldingen/nieuw", [.. Tekst, token])).Status);
        Assert.Equal(0, await CountAsync(beheerder));
    }

    [Fact]
    public async Task Een_concept_is_niet_langer_dan_een_formulier_kan_zijn()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        using var client = await host.AsAsync(mirjam);
        var token = await TokenAsync(client, "/aanmeldingen/nieuw");

        var answer = await client.PostRawAsync("/concept/aanmeldingen/nieuw", [new("Input.EigenWoorden", new string('a', 300_000)), token]);

        Assert.Equal(413, answer.Status);
        Assert.Equal(0, await CountAsync(mirjam));
    }

    private static async Task<KeyValuePair<string, string>> TokenAsync(PageClient client, string url) =>
        new("__RequestVerificationToken", (await client.GetAsync(url)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private async Task<int> CountAsync(Medewerker wie)
    {
        await using var scope = host.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Concept>().CountAsync(c => c.Medewerker == wie.Id, TestContext.Current.CancellationToken);
    }
}
