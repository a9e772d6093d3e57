namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Plan;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What people agreed to stays what it was, and nothing else is shown as agreed.</summary>
public sealed class AfgesprokenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R4-060")]
    public async Task Wat_na_de_afspraak_is_gewijzigd_staat_er_op_scherm_en_papier_bij()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var versie = await wereld.VoorleggenAsync();
        await EensAsync(wereld, versie);
        var urls = (string[])[wereld.Url, $"{wereld.Url}/afdruk?voor={wereld.Sanne.Value}"];
        foreach (var url in urls)
        {
            var page = await wereld.Client.GetAsync(url);
            Assert.Contains("Antwoorden op versie 1", page.Texts("h2"));
            Assert.DoesNotContain("Daarna gewijzigd", page.Text, StringComparison.Ordinal);
        }

        var form = await wereld.Client.GetAsync($"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen");
        Assert.Equal(302, (await wereld.Client.SubmitAsync(form, [("Input.EigenWoorden", "Ik wil elke dag samen eten.")])).Status);

        foreach (var url in urls)
        {
            var page = await wereld.Client.GetAsync(url);
            Assert.Contains("Daarna gewijzigd", page.Text, StringComparison.Ordinal);
            Assert.Contains("“Samen aan tafel” (eigen woorden)", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Afgesproken", page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Daarna gewijzigd", (await wereld.Client.GetAsync($"{wereld.Url}/versies/{versie.Id}/afdruk?voor={wereld.Sanne.Value}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R4-060")]
    public async Task Een_versie_die_nog_wacht_heet_nergens_afgesproken()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var versie = await wereld.VoorleggenAsync();

        foreach (var url in (string[])[wereld.Url, $"{wereld.Url}/versies/{versie.Id}", $"{wereld.Url}/versies/{versie.Id}/afdruk?voor={wereld.Sanne.Value}"])
        {
            var page = await wereld.Client.GetAsync(url);

            Assert.Contains("Antwoorden op versie 1", page.Texts("h2"));
            Assert.Matches("wacht (nog )?op antwoord", page.Text);
            Assert.DoesNotContain(page.Texts("h2"), kop => kop.Contains("Afgesproken", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Een_versie_houdt_de_namen_van_de_dag_waarop_zij_is_voorgelegd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var versie = await wereld.VoorleggenAsync();
        await EensAsync(wereld, versie);
        await using (var scope = host.Data.As(null))
        {
            var db = scope.ServiceProvider.GetRequiredService<Eenlijn.Persistence.AppDbContext>();
            (await db.FindAsync<Domain.Gezin.Gezin>([wereld.Casus.Gezin.Id], TestContext.Current.CancellationToken))!.NaamWijzigen("Anders");
            var persoon = (await db.FindAsync<Domain.Gezin.Persoon>([wereld.Sanne], TestContext.Current.CancellationToken))!;
            Assert.True(persoon.Wijzigen(persoon.AlsGegevens() with { Naam = Domain.Gezin.Persoonsnaam.Create("Saskia", null, null, "Voorbeeld").Value }).IsSuccess);
            Assert.True((await scope.ServiceProvider.GetRequiredService<Eenlijn.Persistence.Saving.Store>().SaveAsync(TestContext.Current.CancellationToken)).IsSuccess);
        }

        var afdruk = await wereld.Client.GetAsync($"{wereld.Url}/versies/{versie.Id}/afdruk?voor={wereld.Sanne.Value}");
        Assert.Equal("Het plan van gezin Voorbeeld", afdruk.Heading);
        var antwoorden = afdruk.Text[afdruk.Text.IndexOf("Antwoorden op versie 1", StringComparison.Ordinal)..];
        Assert.Contains("Sanne", antwoorden, StringComparison.Ordinal);
        Assert.DoesNotContain("Saskia", antwoorden, StringComparison.Ordinal);
        var scherm = await wereld.Client.GetAsync($"{wereld.Url}/versies/{versie.Id}");
        Assert.Contains("van gezin Voorbeeld", scherm.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Saskia", scherm.Text, StringComparison.Ordinal);
        Assert.Contains("Saskia", (await wereld.Client.GetAsync($"{wereld.Url}/afdrukken")).Text, StringComparison.Ordinal);
    }

    private static async Task EensAsync(PlanWereld wereld, PlanVersie versie)
    {
        foreach (var gevraagde in versie.Instemmingen.OrderBy(i => i.MoetAntwoorden))
        {
            await wereld.AntwoordAsync(versie, gevraagde.Persoon, Antwoord.Eens);
        }

        Assert.Equal(versie.Id, (await wereld.PlanAsync()).VanKracht?.Id);
    }
}
