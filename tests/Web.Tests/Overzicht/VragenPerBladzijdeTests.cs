namespace Eenlijn.Web.Tests.Overzicht;

using System.Text.RegularExpressions;

/// <summary>What pages ask of the database: few statements, not more when there is more to show, and no table read whole.</summary>
public sealed partial class VragenPerBladzijdeTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_bladzijde_vraagt_weinig_en_bij_drie_keer_zoveel_niet_meer()
    {
        var drukte = await DrukkeCasus.BeginAsync(host);
        using var client = await drukte.ClientAsync();
        await drukte.MeerAsync();
        var eerst = await TellingAsync(client, drukte);
        await drukte.MeerAsync();
        await drukte.MeerAsync();
        var daarna = await TellingAsync(client, drukte);

        Assert.Empty(drukte.Bladzijden.Where(b => eerst[b.Url].Count > b.Meest).Select(b => $"{b.Url}: {eerst[b.Url].Count}, meest {b.Meest}"));
        Assert.Equal(eerst.Select(e => (e.Key, e.Value.Count)), daarna.Select(e => (e.Key, e.Value.Count)));
    }

    [Fact]
    public async Task Zoeken_vraagt_een_keer()
    {
        var drukte = await DrukkeCasus.BeginAsync(host);
        await drukte.MeerAsync();
        using var client = await drukte.ClientAsync();
        var page = await client.GetAsync("/zoeken");
        host.Queries.Take();

        var gevonden = await client.SubmitAsync(page, [("Zoek", "Voorbeelt")]);

        Assert.Contains("Voorbeeld", gevonden.One("#gevonden").TextContent, StringComparison.Ordinal);
        var gevraagd = host.Queries.Take();
        Assert.InRange(gevraagd.Count, 1, 3);
        // The others look whether the form was sent before.
        Assert.Single(gevraagd, q => !q.Sql.Contains("verzonden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Geen_bladzijde_leest_een_tabel_die_met_de_gezinnen_groeit_helemaal()
    {
        var drukte = await DrukkeCasus.BeginAsync(host);
        await drukte.MeerAsync();
        using var client = await drukte.ClientAsync();
        var gevraagd = await TellingAsync(client, drukte);
        await client.PostAsync("/zoeken", ("Zoek", "Voorbeeld"));
        await client.PostAsync("/zoeken", ("Elders.Roepnaam", "Sanne"), ("Elders.Achternaam", "Voorbeeld"), ("Elders.Geboren.Dag", "1"), ("Elders.Geboren.Maand", "3"), ("Elders.Geboren.Jaar", "1992"));
        await using var uitleg = new Uitleg(host);

        List<string> heel = [];
        foreach (var (url, queries) in gevraagd.Append(new("/zoeken", host.Queries.Take())))
        {
            // One plan serves every value (ADR 0014): "begins with" what is not known yet finds nothing in an index.
            heel.AddRange(queries.Where(q => q.Sql.Contains(" LIKE @", StringComparison.Ordinal)).Select(q => $"{Parameter().Replace(url, "…")} zoekt met LIKE: {q.Sql}"));
            foreach (var query in queries)
            {
                heel.AddRange((await uitleg.HeelAsync(query, Ct)).Select(tabel => $"{Parameter().Replace(url, "…")} leest {tabel}: {query.Sql}"));
            }
        }

        Assert.Empty(heel);
    }

    private async Task<Dictionary<string, IReadOnlyList<Query>>> TellingAsync(PageClient client, DrukkeCasus drukte)
    {
        var telling = new Dictionary<string, IReadOnlyList<Query>>();
        foreach (var (url, _) in drukte.Bladzijden)
        {
            host.Queries.Take();
            var page = await client.GetAsync(url);
            Assert.True(page.Status == 200, $"{url} antwoordde {page.Status}");
            telling[url] = host.Queries.Take();
        }

        return telling;
    }

    [GeneratedRegex("[0-9a-f-]{36}")]
    private static partial Regex Parameter();
}
