namespace Eenlijn.Web.Tests.Infrastructure;

using Eenlijn.Web.Modules.Shared.Handleiding;

/// <summary>The guide is in the program: whole, with its pictures, and every link in it leads somewhere.</summary>
public sealed class HandleidingTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Elke_link_en_elk_beeld_van_de_handleiding_klopt()
    {
        using var wie = host.Anonymous();
        Assert.Equal(
            Repository.Files("docs/handleiding", "*.md").Select(Path.GetFileNameWithoutExtension).Where(n => n != "README").Order(StringComparer.Ordinal),
            Handleidingboek.Paginas.Select(p => p.Code).Order(StringComparer.Ordinal));
        List<string> fout = [];
        foreach (var pagina in Handleidingboek.Paginas)
        {
            var page = await wie.GetAsync(pagina.Url);
            Assert.Equal((200, pagina.Titel), (page.Status, page.One("h1").TextContent));
            foreach (var beeld in page.Document.QuerySelectorAll("article img"))
            {
                using var answer = await wie.Http.GetAsync(beeld.GetAttribute("src"), TestContext.Current.CancellationToken);
                if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType != "image/png" || string.IsNullOrWhiteSpace(beeld.GetAttribute("alt")))
                {
                    fout.Add($"{pagina.Code}: {beeld.GetAttribute("src")}");
                }
            }

            fout.AddRange(page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith("/handleiding/", StringComparison.Ordinal) && !IsErin(href)).Select(href => $"{pagina.Code}: {href}"));
            fout.AddRange(page.Document.QuerySelectorAll("article a").Select(a => a.GetAttribute("href")!).Where(href => !href.StartsWith("/handleiding", StringComparison.Ordinal) && !href.StartsWith('#')).Select(href => $"{pagina.Code}: {href}"));
            fout.AddRange(page.Document.QuerySelectorAll("article [style], article script, article [onclick]").Select(e => $"{pagina.Code}: {e.OuterHtml}"));
        }

        Assert.True(fout.Count == 0, string.Join(Environment.NewLine, fout));
    }

    [Fact]
    public void Elk_scherm_dat_hulp_noemt_vindt_zijn_stuk_van_de_handleiding()
    {
        Assert.DoesNotContain(HandleidingPlek.Plekken, p => !IsErin($"/handleiding/{p.Plek}"));
        Assert.Equal("/handleiding/plan", HandleidingPlek.Voor("/casus/01998f6e-0000-7000-8000-000000000001/plan/doel-toevoegen"));
        Assert.Equal("/handleiding", HandleidingPlek.Voor("/regels"));
    }

    [Fact]
    public async Task Zoeken_vindt_een_taak_en_zegt_het_als_er_niets_is()
    {
        using var wie = host.Anonymous();

        var gevonden = await wie.PostAsync("/handleiding/zoeken", ("Vraag", "KENNIS  oefenen"));
        var koppen = await wie.PostAsync("/handleiding/zoeken", ("Vraag", "genogram"));
        var niets = await wie.PostAsync("/handleiding/zoeken", ("Vraag", "xyzzy"));

        Assert.Equal(200, gevonden.Status);
        Assert.Contains("genogram", koppen.One("#gevonden a").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Niets gevonden.", niets.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await wie.GetAsync("/handleiding/bestaat-niet")).Status);
        Assert.Equal(404, (int)(await wie.Http.GetAsync("/handleiding/beelden/bestaat-niet.png", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Wie_is_ingelogd_vindt_onderaan_hulp_bij_dit_scherm()
    {
        using var mirjam = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));

        var page = await mirjam.GetAsync("/preventie");

        Assert.Contains("/handleiding/preventie", page.Links());
        Assert.Contains("/handleiding", page.Links());
    }

    private static bool IsErin(string plek)
    {
        var delen = plek["/handleiding/".Length..].Split('#');
        return Handleidingboek.Zoek(delen[0]) is { } pagina && (delen.Length == 1 || pagina.Koppen.Any(k => k.Id == Uri.UnescapeDataString(delen[1])));
    }
}
