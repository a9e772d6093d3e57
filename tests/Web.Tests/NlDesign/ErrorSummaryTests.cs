namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using Eenlijn.NlDesign.Forms;

public sealed class ErrorSummaryTests
{
    [Fact]
    public void Zonder_fouten_staat_er_niets() => Assert.Empty(FieldHost.Render(new ErrorSummaryTagHelper { ViewContext = new FieldHost().ViewContext }));

    [Fact]
    public void De_kop_krijgt_de_aandacht_zodra_de_pagina_opent()
    {
        var heading = Summary(new FieldHost().Refused("Input.Naam", "Vul de naam in.")).QuerySelector("h2")!;

        Assert.Equal("-1", heading.GetAttribute("tabindex"));
        Assert.True(heading.HasAttribute("autofocus"));
    }

    [Fact]
    public void Elke_fout_verwijst_naar_haar_veld()
    {
        var link = Summary(new FieldHost().Refused("Input.Naam", "Vul de naam in.")).QuerySelector("li a")!;

        Assert.Equal(("#Input_Naam", "Vul de naam in."), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public void Bij_een_datum_gaat_de_verwijzing_naar_de_dag()
    {
        var host = new FieldHost().Sent("Input.Op.Dag", "31").Refused("Input.Op", "Deze dag bestaat niet.");

        Assert.Equal("#Input_Op_Dag", Summary(host).QuerySelector("li a")!.GetAttribute("href"));
    }

    [Fact]
    public void Een_fout_van_het_hele_formulier_staat_voorop_en_zonder_verwijzing()
    {
        var lines = Summary(new FieldHost().Refused("Input.Naam", "Vul de naam in.").Refused("", "Iemand was je voor.")).QuerySelectorAll("li");

        Assert.Equal(["Iemand was je voor.", "Vul de naam in."], lines.Select(line => line.TextContent));
        Assert.Empty(lines[0].QuerySelectorAll("a"));
    }

    [Fact]
    public void De_fouten_staan_in_de_volgorde_van_het_formulier()
    {
        var host = new FieldHost();
        foreach (var name in new[] { "Weet", "Aantal", "Toelichting", "Soort", "Naam" }) host.Refused($"Input.{name}", name);

        Assert.Equal(["Naam", "Toelichting", "Soort", "Aantal", "Weet"], Summary(host).QuerySelectorAll("li").Select(line => line.TextContent));
    }

    private static IElement Summary(FieldHost host) => FieldHost.Render(new ErrorSummaryTagHelper { ViewContext = host.ViewContext }).Single();
}
