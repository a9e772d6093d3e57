namespace Eenlijn.Web.Tests.NlDesign;

using Eenlijn.NlDesign.Forms;

public sealed class ButtonTests
{
    [Fact]
    public void Een_knop_doet_iets_en_verstuurt()
    {
        var button = FieldHost.Render(new ButtonTagHelper(), body: "Bewaren", attributes: ("name", "volgende")).Single();

        Assert.Equal(("BUTTON", "submit", "Bewaren"), (button.TagName, button.GetAttribute("type"), button.TextContent));
        Assert.Equal("volgende", button.GetAttribute("name"));
        Assert.Contains("nl-button--primary", button.ClassList);
        Assert.False(button.HasAttribute("disabled"));
    }

    [Fact]
    public void Met_een_adres_is_het_een_verwijzing()
    {
        var link = FieldHost.Render(new ButtonTagHelper { Href = "/kort-contact", Kind = ButtonKind.Secondary }, body: "Kort contact").Single();

        Assert.Equal(("A", "/kort-contact"), (link.TagName, link.GetAttribute("href")));
        Assert.False(link.HasAttribute("type"));
        Assert.Contains("nl-button--secondary", link.ClassList);
    }

    [Fact]
    public void Wat_niet_terugkomt_is_aan_de_knop_te_zien() =>
        Assert.Contains("nl-button--negative", FieldHost.Render(new ButtonTagHelper { Kind = ButtonKind.Danger }).Single().ClassList);

    [Fact]
    public void Een_pictogram_is_stil_voor_de_schermlezer() =>
        Assert.Equal("true", FieldHost.Render(new ButtonTagHelper { Icon = "plus" }).Single().QuerySelector("svg")!.GetAttribute("aria-hidden"));

    [Fact]
    public void Elk_formulier_laat_de_controle_aan_de_server() =>
        Assert.True(FieldHost.Render(new FormTagHelper()).Single().HasAttribute("novalidate"));
}
