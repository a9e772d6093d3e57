namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Forms;

public sealed class DateFieldTests
{
    [Fact]
    public void Een_datum_is_een_groep_van_dag_maand_en_jaar()
    {
        var group = new FieldHost(new() { Op = new(2026, 11, 3) }).Field<DateTagHelper>("Op");

        Assert.Equal(["Dag", "Maand", "Jaar"], group.QuerySelectorAll("label").Select(label => label.TextContent));
        Assert.Equal(["Input_Op_Dag", "Input_Op_Maand", "Input_Op_Jaar"], group.QuerySelectorAll("input").Select(input => input.Id));
        Assert.Equal(["Input.Op.Dag", "Input.Op.Maand", "Input.Op.Jaar"], Attribute(group, "name"));
        Assert.Equal(["3", "11", "2026"], Attribute(group, "value"));
        Assert.Equal("Vraag", group.QuerySelector("legend")!.TextContent);
    }

    [Fact]
    public void Uitleg_en_fout_horen_bij_de_groep_en_elk_vak_is_gemerkt()
    {
        var group = new FieldHost().Refused("Input.Op", "Vul een datum in.").Field<DateTagHelper>("Op", f => f.Hint = "Bijvoorbeeld 22 11 2026.");

        Assert.Equal("Input_Op", group.Id);
        Assert.Equal("Input_Op-hint Input_Op-error", group.GetAttribute("aria-describedby"));
        Assert.Equal(["true", "true", "true"], Attribute(group, "aria-invalid"));
    }

    [Fact]
    public void Een_datum_die_niet_bestaat_blijft_staan_zoals_zij_werd_getypt()
    {
        var host = new FieldHost().Sent("Input.Op.Dag", "31").Sent("Input.Op.Maand", "feb").Sent("Input.Op.Jaar", "2026");

        Assert.Equal(["31", "feb", "2026"], Attribute(host.Refused("Input.Op", "x").Field<DateTagHelper>("Op"), "value"));
    }

    [Fact]
    public void Van_een_onvolledige_datum_staat_er_wat_bekend_is()
    {
        var host = new FieldHost(new() { Geboren = new() { Jaar = "2016" } });

        Assert.Equal([null, null, "2016"], Attribute(host.Field<DateTagHelper>("Geboren"), "value"));
    }

    [Fact]
    public void Een_geboortedatum_mag_de_browser_invullen_een_andere_datum_niet()
    {
        Assert.Equal(["bday-day", "bday-month", "bday-year"], Attribute(new FieldHost().Field<DateTagHelper>("Op", f => f.Birth = true), "autocomplete"));
        Assert.Equal(["off", "off", "off"], Attribute(new FieldHost().Field<DateTagHelper>("Op"), "autocomplete"));
    }

    private static IEnumerable<string?> Attribute(IElement group, string name) =>
        group.QuerySelectorAll("input").Select(input => input.GetAttribute(name));
}
