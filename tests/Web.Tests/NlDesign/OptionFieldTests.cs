namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenlijn.NlDesign.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

public sealed class OptionFieldTests
{
    private static readonly SelectListItem[] Items = [new("thuis", "Thuis"), new("op school", "School"), new("anders", "Anders")];

    [Fact]
    public void Een_keuze_is_een_groep_met_de_vraag_als_legenda()
    {
        var group = new FieldHost().Refused("Input.Soort", "Kies er één.").Field<ChoiceTagHelper>("Soort", f => (f.Items, f.Hint) = (Items, "Waar was het?"));

        Assert.Equal("FIELDSET", group.TagName);
        Assert.Equal("radiogroup", group.GetAttribute("role"));
        Assert.Equal("Vraag", group.QuerySelector("legend")!.TextContent);
        Assert.Equal("Input_Soort-hint Input_Soort-error", group.GetAttribute("aria-describedby"));
        Assert.Equal(("true", "true"), (group.GetAttribute("aria-invalid"), group.GetAttribute("aria-required")));
    }

    [Fact]
    public void De_eerste_keuze_draagt_het_id_van_het_veld_zodat_de_foutenlijst_erheen_kan()
    {
        var group = new FieldHost().Field<ChoiceTagHelper>("Soort", f => f.Items = Items);

        Assert.Equal(["Input_Soort", "Input_Soort-2", "Input_Soort-3"], group.QuerySelectorAll("input").Select(input => input.Id));
        Assert.All(group.QuerySelectorAll("input"), input => Assert.Equal("Input.Soort", input.GetAttribute("name")));
    }

    [Fact]
    public void Elke_keuze_heeft_een_eigen_label()
    {
        var group = new FieldHost().Field<ChoiceTagHelper>("Soort", f => f.Items = Items);

        foreach (var input in group.QuerySelectorAll("input"))
        {
            Assert.Single(group.QuerySelectorAll($"label[for='{input.Id}']"));
        }
    }

    [Fact]
    public void Gekozen_is_wat_het_model_bevat() =>
        Assert.Equal(["School"], Chosen(new FieldHost(new() { Soort = SampleKind.School }).Field<ChoiceTagHelper>("Soort", f => f.Items = Items)));

    [Fact]
    public void Na_een_fout_is_gekozen_wat_iemand_koos() =>
        Assert.Equal(["Anders"], Chosen(new FieldHost(new() { Soort = SampleKind.School }).Sent("Input.Soort", "Anders").Field<ChoiceTagHelper>("Soort", f => f.Items = Items)));

    [Fact]
    public void Zonder_waarde_geldt_wat_de_lijst_zelf_als_gekozen_meegeeft() =>
        Assert.Equal(["Thuis"], Chosen(new FieldHost().Field<ChoiceTagHelper>("Soort", f => f.Items = [new("thuis", "Thuis", selected: true)])));

    [Fact]
    public void Vinkjes_zijn_een_groep_en_tonen_alles_wat_gekozen_is()
    {
        var group = new FieldHost(new() { Soorten = [SampleKind.Thuis, SampleKind.Anders] }).Field<CheckboxesTagHelper>("Soorten", f => f.Items = Items);

        Assert.Equal("group", group.GetAttribute("role"));
        Assert.Equal(["Thuis", "Anders"], Chosen(group));
        Assert.All(group.QuerySelectorAll("input"), input => Assert.Equal("checkbox", input.GetAttribute("type")));
    }

    [Fact]
    public void Vinkjes_houden_na_een_fout_wat_iemand_aanvinkte() =>
        Assert.Equal(["Thuis", "School"], Chosen(new FieldHost().Sent("Input.Soorten", "Thuis", "School").Field<CheckboxesTagHelper>("Soorten", f => f.Items = Items)));

    [Fact]
    public void Pillen_zijn_dezelfde_keuze_in_een_andere_vorm()
    {
        var group = new FieldHost().Field<ChoiceTagHelper>("Soort", f => (f.Items, f.Look) = (Items, OptionsLook.Chips));

        Assert.NotNull(group.QuerySelector(".el-options--chips"));
        Assert.Equal(3, group.QuerySelectorAll("input[type=radio]").Length);
    }

    [Fact]
    public void Een_keuzelijst_begint_leeg_en_toont_de_keuze()
    {
        var field = new FieldHost(new() { Soort = SampleKind.Anders }).Refused("Input.Soort", "Kies er één.").Field<SelectTagHelper>("Soort", f => f.Items = Items);

        var select = (IHtmlSelectElement)field.QuerySelector("select#Input_Soort")!;
        Assert.Equal("Anders", select.Value);
        Assert.Equal(("", "Kies uit de lijst"), (select.Options[0].Value, select.Options[0].Text));
        Assert.Equal("Input_Soort-error", select.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Een_keuzelijst_kan_groepen_hebben()
    {
        var group = new SelectListGroup { Name = "Noord" };
        var field = new FieldHost().Field<SelectTagHelper>("Soort", f => f.Items = [new("a", "A") { Group = group }, new("b", "B") { Group = group }, new("c", "C")]);

        Assert.Equal(2, field.QuerySelectorAll("optgroup[label=Noord] option").Length);
        Assert.Equal(4, field.QuerySelectorAll("option").Length);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(false, "true", true)]
    public void Een_vinkje_staat_aan_als_het_model_of_de_verzending_dat_zegt(bool model, string? sent, bool ticked)
    {
        var host = new FieldHost(new() { Weet = model });
        if (sent is not null) host.Sent("Input.Weet", sent);

        var input = (IHtmlInputElement)host.Field<CheckboxTagHelper>("Weet").QuerySelector("input")!;
        Assert.Equal(ticked, input.IsChecked);
        Assert.Equal("true", input.GetAttribute("value"));
    }

    [Fact]
    public void Een_vinkje_heeft_label_uitleg_en_fout()
    {
        var field = new FieldHost().Refused("Input.Weet", "Dit moet eerst.").Field<CheckboxTagHelper>("Weet", f => f.Hint = "Waarom.");

        Assert.Equal("Input_Weet", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("Input_Weet-hint Input_Weet-error", field.QuerySelector("input")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Een_cijfer_geven_gaat_van_0_tot_en_met_10_met_woorden_aan_beide_kanten()
    {
        var group = new FieldHost(new() { Aantal = 6 }).Field<ScaleInputTagHelper>("Aantal", f => (f.Low, f.High) = ("slechter kan niet", "doel bereikt"));

        Assert.Equal(Enumerable.Range(0, 11).Select(n => $"{n}"), group.QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
        Assert.Equal(["6"], Chosen(group));
        Assert.Equal("0: slechter kan niet", group.QuerySelector("label[for=Input_Aantal]")!.TextContent);
        Assert.Equal("10: doel bereikt", group.QuerySelector("label[for=Input_Aantal-10]")!.TextContent);
    }

    private static IEnumerable<string?> Chosen(IElement group) =>
        group.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.IsChecked).Select(input => input.Value);
}
