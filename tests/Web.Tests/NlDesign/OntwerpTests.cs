namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;

public sealed class OntwerpTests(OntwerpHost host)
{
    public static TheoryData<string> Paginas =>
    [
        "/ontwerp", "/ontwerp?thema=licht", "/ontwerp?thema=donker", "/ontwerp?dichtheid=compact", "/ontwerp?dichtheid=ruim",
        "/ontwerp/casus", "/ontwerp/plan", "/ontwerp/vandaag", "/ontwerp/afdruk",
    ];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Elke_pagina_van_het_ontwerp_opent_zonder_aanmelden(string url)
    {
        var page = await host.OpenAsync(url);

        Assert.Equal(200, page.Status);
        Assert.NotEmpty(page.Heading);
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Geen_id_komt_twee_keer_voor_en_elke_verwijzing_komt_aan(string url)
    {
        var document = (await host.OpenAsync(url)).Document;
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(References(document).Except(ids));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Elk_veld_heeft_een_label(string url)
    {
        var document = (await host.OpenAsync(url)).Document;
        var fields = document.QuerySelectorAll("input:not([type=hidden]), select, textarea");

        Assert.Empty(fields.Where(field => document.QuerySelector($"label[for='{field.Id}']") is null).Select(field => field.OuterHtml));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Er_staat_geen_stijl_of_script_in_de_pagina(string url)
    {
        var document = (await host.OpenAsync(url)).Document;

        Assert.Empty(document.QuerySelectorAll("[style], style, script:not([src])").Select(element => element.OuterHtml));
    }

    [Theory]
    [InlineData("/ontwerp?thema=donker", "dark", "compact")]
    [InlineData("/ontwerp?thema=licht&dichtheid=ruim", "light", "ruim")]
    [InlineData("/ontwerp?thema=onzin&dichtheid=onzin", "", "compact")]
    public async Task Thema_en_dichtheid_zijn_te_kiezen(string url, string theme, string density)
    {
        var body = (await host.OpenAsync(url)).Document.Body!;

        Assert.Equal(theme, body.GetAttribute("data-theme"));
        Assert.Contains(density, body.ClassList);
    }

    private static IEnumerable<string> References(IDocument document)
    {
        string[] attributes = ["aria-describedby", "aria-labelledby", "for"];
        var spoken = from name in attributes
                     from element in document.QuerySelectorAll($"[{name}]")
                     from id in element.GetAttribute(name)!.Split(' ')
                     select id;
        var links = document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);
        return spoken.Concat(links);
    }
}
