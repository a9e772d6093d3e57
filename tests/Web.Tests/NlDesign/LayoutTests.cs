namespace Eenlijn.Web.Tests.NlDesign;

public sealed class LayoutTests(OntwerpHost host)
{
    [Fact]
    public async Task De_eerste_verwijzing_slaat_het_menu_over()
    {
        var page = (await host.OpenAsync("/ontwerp/casus")).Document;

        var first = page.QuerySelector("a")!;
        Assert.Equal("#inhoud", first.GetAttribute("href"));
        Assert.Equal("-1", page.GetElementById("inhoud")!.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Naam_casusregie_en_veiligheid_staan_boven_elke_pagina_van_een_casus()
    {
        foreach (var url in new[] { "/ontwerp/casus", "/ontwerp/plan" })
        {
            var page = await host.OpenAsync(url);

            Assert.Equal("Gezin Aydın – de Vries", page.Heading);
            Assert.Equal(["Casusregie: Mirjam Bos, OKT Noord · 020 555 01 17 · gezin beslist zelf over hulp"], page.Texts(".el-pagehead__sub"));
            Assert.Equal(["Veiligheid bekeken op 9 november door OKT, afspraken gelden, geen zorg open", "opnieuw bekijken: 7 december · direct veiligstellen"], page.Texts(".el-band p"));
        }
    }

    [Fact]
    public async Task De_onderdelen_van_een_casus_zijn_overal_dezelfde_en_een_is_de_huidige()
    {
        var overview = await host.OpenAsync("/ontwerp/casus");
        var plan = await host.OpenAsync("/ontwerp/plan");

        Assert.Equal(overview.Texts(".el-tabs a"), plan.Texts(".el-tabs a"));
        Assert.Equal(["Overzicht"], overview.Texts(".el-tabs a[aria-current=page]"));
        Assert.Equal(["Plan"], plan.Texts(".el-tabs a[aria-current=page]"));
    }

    [Fact]
    public async Task Het_menu_vouwt_op_een_telefoon_zonder_script()
    {
        var page = await host.OpenAsync("/ontwerp/casus");

        Assert.Equal(page.Texts(".el-nav a"), page.Texts("details.el-menu nav a"));
        Assert.NotEmpty(page.Texts(".el-nav a"));
    }

    [Fact]
    public async Task Wat_er_niet_is_staat_er_niet()
    {
        var page = await host.OpenAsync("/ontwerp/afdruk");

        Assert.Empty(page.Document.QuerySelectorAll(".el-topbar, .el-search, .el-footer"));
        Assert.True(page.One("[data-print]").HasAttribute("hidden"));
    }

    [Fact]
    public async Task Na_een_geweigerd_formulier_begint_de_titel_met_fout()
    {
        Assert.Equal("Fout: Ontwerp – Eenlijn", (await host.OpenAsync("/ontwerp")).Title);
        Assert.Equal("Overzicht – Eenlijn", (await host.OpenAsync("/ontwerp/casus")).Title);
    }
}
