namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Eenlijn.NlDesign.Forms;

public sealed class TextFieldTests
{
    [Fact]
    public void Het_label_staat_zichtbaar_boven_het_veld_en_wijst_ernaar()
    {
        var field = new FieldHost().Field<TextTagHelper>("Naam", f => f.Label = "Hoe heet je?");

        var label = field.QuerySelector("label")!;
        var input = field.QuerySelector("input")!;
        Assert.Equal("Hoe heet je?", label.TextContent);
        Assert.Equal(("Input_Naam", "Input.Naam"), (input.Id, input.GetAttribute("name")));
        Assert.Equal("Input_Naam", label.GetAttribute("for"));
        Assert.Equal(["LABEL", "INPUT"], field.Children.Select(child => child.TagName));
        Assert.False(input.HasAttribute("placeholder"));
    }

    [Fact]
    public void Uitleg_en_fout_staan_tussen_label_en_veld_en_horen_erbij()
    {
        var field = new FieldHost().Refused("Input.Naam", "Vul de naam in.").Field<TextTagHelper>("Naam", f => f.Hint = "Zoals je zelf wilt.");

        Assert.Equal(["", "Input_Naam-hint", "Input_Naam-error", "Input_Naam"], field.Children.Select(child => child.Id ?? ""));
        Assert.Equal("Zoals je zelf wilt.", field.QuerySelector("#Input_Naam-hint")!.TextContent);
        Assert.Equal("Vul de naam in.", field.QuerySelector("#Input_Naam-error")!.TextContent);
        var input = field.QuerySelector("input")!;
        Assert.Equal("Input_Naam-hint Input_Naam-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains("utrecht-form-field--invalid", field.ClassList);
    }

    [Fact]
    public void Zonder_uitleg_en_fout_verwijst_het_veld_nergens_heen()
    {
        var input = new FieldHost().Field<TextTagHelper>("Naam").QuerySelector("input")!;

        Assert.False(input.HasAttribute("aria-describedby"));
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    [Fact]
    public void Verplicht_is_aria_required_en_nooit_de_controle_van_de_browser()
    {
        var input = new FieldHost().Field<TextTagHelper>("Naam").QuerySelector("input")!;

        Assert.Equal("true", input.GetAttribute("aria-required"));
        Assert.False(input.HasAttribute("required"));
    }

    [Fact]
    public void Niet_verplicht_staat_in_woorden_achter_het_label()
    {
        var field = new FieldHost().Field<TextTagHelper>("Naam", f => f.Optional = true);

        Assert.Equal("Vraag (niet verplicht)", field.QuerySelector("label")!.TextContent);
        Assert.False(field.QuerySelector("input")!.HasAttribute("aria-required"));
    }

    [Fact]
    public void Wat_iemand_typte_blijft_staan_na_een_fout()
    {
        var host = new FieldHost(new() { Naam = "oud" }).Sent("Input.Naam", "wat ik typte").Refused("Input.Naam", "Te lang.");

        Assert.Equal("wat ik typte", host.Field<TextTagHelper>("Naam").QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void Zonder_verzending_staat_er_wat_het_model_bevat() =>
        Assert.Equal("14:05", new FieldHost(new() { Tijd = new(14, 5) }).Field<TextTagHelper>("Tijd").QuerySelector("input")!.GetAttribute("value"));

    [Fact]
    public void Een_wachtwoord_gaat_nooit_terug_naar_de_pagina()
    {
        var host = new FieldHost(new() { Naam = "geheim" }).Sent("Input.Naam", "geheim");

        Assert.DoesNotContain("geheim", host.Field<TextTagHelper>("Naam", f => f.Type = "password").OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Tekst_van_een_ander_wordt_nooit_opmaak()
    {
        var field = new FieldHost(new() { Naam = "\"><script>x</script>" })
            .Refused("Input.Naam", "<b>fout</b>").Field<TextTagHelper>("Naam", f => f.Hint = "<i>uitleg</i>");

        Assert.Empty(field.QuerySelectorAll("script, b, i"));
        Assert.Equal("\"><script>x</script>", field.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public void Andere_attributen_gaan_naar_het_veld_zelf()
    {
        var field = new FieldHost().Field<TextTagHelper>("Naam", null, ("autocomplete", "name"), ("data-x", "1"));

        var input = field.QuerySelector("input")!;
        Assert.Equal(("name", "1"), (input.GetAttribute("autocomplete"), input.GetAttribute("data-x")));
        Assert.False(field.HasAttribute("autocomplete"));
    }

    [Fact]
    public void Hetzelfde_formulier_kan_twee_keer_op_een_pagina_staan()
    {
        var field = new FieldHost().Field<TextTagHelper>("Naam", f => (f.IdSuffix, f.Hint) = ("2", "x"));

        Assert.Equal(("Input_Naam-2", "Input.Naam"), (field.QuerySelector("input")!.Id, field.QuerySelector("input")!.GetAttribute("name")));
        Assert.Equal("Input_Naam-2", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("Input_Naam-2-hint", field.QuerySelector("input")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public void Een_verborgen_label_blijft_voor_de_schermlezer()
    {
        var label = new FieldHost().Field<TextTagHelper>("Naam", f => f.LabelHidden = true).QuerySelector("label")!;

        Assert.Equal(("el-visually-hidden", "Vraag"), (label.ClassName, label.TextContent));
    }

    [Fact]
    public void Een_tekstvak_bewaart_ook_een_lege_eerste_regel()
    {
        var area = (IHtmlTextAreaElement)new FieldHost(new() { Toelichting = "\neen\ntwee" })
            .Field<TextareaTagHelper>("Toelichting").QuerySelector("textarea")!;

        Assert.Equal("\neen\ntwee", area.Value);
    }

    [Fact]
    public void Een_tekstvak_heeft_label_uitleg_en_fout_zoals_elk_veld()
    {
        var field = new FieldHost().Refused("Input.Toelichting", "Schrijf iets op.").Field<TextareaTagHelper>("Toelichting", f => f.Hint = "In je eigen woorden.");

        var area = field.QuerySelector("textarea#Input_Toelichting")!;
        Assert.Equal("Input_Toelichting-hint Input_Toelichting-error", area.GetAttribute("aria-describedby"));
        Assert.Equal("Input_Toelichting", field.QuerySelector("label")!.GetAttribute("for"));
    }

    [Fact]
    public void Een_getal_is_een_tekstveld_met_cijfertoetsen_en_een_eenheid_in_woorden()
    {
        var field = new FieldHost(new() { Aantal = 15 }).Field<NumberTagHelper>("Aantal", f => f.Unit = "minuten");

        var input = field.QuerySelector("input")!;
        Assert.Equal(("text", "numeric", "15"), (input.GetAttribute("type"), input.GetAttribute("inputmode"), input.GetAttribute("value")));
        Assert.Equal("Vraag (minuten)", field.QuerySelector("label")!.TextContent);
    }
}
