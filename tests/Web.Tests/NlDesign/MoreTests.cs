namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using Eenlijn.NlDesign.Forms;

public sealed class MoreTests
{
    [Fact]
    public void Velden_die_zelden_nodig_zijn_zitten_dicht() =>
        Assert.False(Meer(new FieldHost()).HasAttribute("open"));

    [Fact]
    public void Een_geweigerd_veld_verstopt_zich_niet() =>
        Assert.True(Meer(new FieldHost().Refused("Input.Naam", "Vul een naam in.")).HasAttribute("open"));

    [Fact]
    public void Een_fout_in_een_veld_erbuiten_opent_niets() =>
        Assert.False(Meer(new FieldHost().Refused("Input.Toelichting", "Leg dit uit.")).HasAttribute("open"));

    [Fact]
    public void De_pagina_kan_het_open_zetten_en_zegt_wat_erin_zit()
    {
        var meer = Meer(new FieldHost(), open: true);

        Assert.Equal(("DETAILS", "Alle voornamen"), (meer.TagName, meer.QuerySelector("summary")!.TextContent));
        Assert.True(meer.HasAttribute("open"));
    }

    private static IElement Meer(FieldHost host, bool open = false)
    {
        var field = new TextTagHelper { For = host.Expression("Input.Naam"), Label = "Naam", ViewContext = host.ViewContext };
        return FieldHost.Render(new MoreTagHelper { Summary = "Alle voornamen", Open = open }, context =>
        {
            field.Init(context);
            return Task.CompletedTask;
        }).Single();
    }
}
