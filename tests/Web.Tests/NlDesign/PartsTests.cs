namespace Eenlijn.Web.Tests.NlDesign;

using AngleSharp.Dom;
using Eenlijn.NlDesign.Parts;

/// <summary>The parts that hold other parts, read from the page that shows them all.</summary>
public sealed class PartsTests(OntwerpHost host)
{
    [Theory]
    [InlineData("info", null, "Goed om te weten: ")]
    [InlineData("ok", "status", "Gelukt: ")]
    [InlineData("warning", null, "Let op: ")]
    [InlineData("error", "alert", "Fout: ")]
    public async Task Een_melding_zegt_haar_soort_ook_in_woorden(string kind, string? role, string word)
    {
        var alert = (await PageAsync()).QuerySelector($"#meldingen .utrecht-alert--{kind}")!;

        Assert.Equal(word, alert.QuerySelector(".el-visually-hidden")!.TextContent);
        Assert.Equal(role, alert.GetAttribute("role"));
    }

    [Fact]
    public async Task Woorden_van_het_gezin_staan_tussen_aanhalingstekens_met_naam_en_datum()
    {
        var quote = (await PageAsync("/ontwerp/casus")).QuerySelector("figure.el-quote")!;

        Assert.Equal("“Ik wil dat we weer samen kunnen eten zonder dat iemand wegloopt.”", quote.QuerySelector("blockquote")!.TextContent);
        Assert.Equal("Sanne, 12 september", quote.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("2026-09-12", quote.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task Een_rij_heeft_datum_tekst_en_wat_je_ermee_doet()
    {
        var row = (await PageAsync("/ontwerp/vandaag")).QuerySelector(".el-rows > li")!;

        Assert.Equal(["el-row__date el-row__date--late", "el-row__body", "el-row__aside"], row.Children.Select(part => part.ClassName));
        Assert.Equal("20 nov", row.QuerySelector("time[datetime='2026-11-20']")!.TextContent);
    }

    [Fact]
    public async Task Een_persoon_heeft_initialen_zonder_tussenvoegsel()
    {
        var names = (await PageAsync("/ontwerp/casus")).QuerySelectorAll(".el-initials");

        Assert.Equal(["EA", "DA", "SV", "MA", "OM", "JP", "PW"], names.Select(name => name.TextContent));
        Assert.All(names, name => Assert.Equal("true", name.GetAttribute("aria-hidden")));
    }

    [Fact]
    public async Task Een_kaart_heeft_een_kop_en_haar_onderdelen_op_hun_plaats()
    {
        var card = (await PageAsync()).QuerySelector("#stemmen")!;

        Assert.Equal("stemmen-kop", card.GetAttribute("aria-labelledby"));
        Assert.Equal(["H2", "P", "DIV"], card.QuerySelector(".el-card__head")!.Children.Select(part => part.TagName));
    }

    [Fact]
    public async Task Een_tabel_heeft_een_naam_en_is_met_het_toetsenbord_te_schuiven()
    {
        var frame = (await PageAsync()).QuerySelector("#tabel .utrecht-table-container")!;

        Assert.Equal(("region", "0", "Gezinnen per medewerker"), (frame.GetAttribute("role"), frame.GetAttribute("tabindex"), frame.GetAttribute("aria-label")));
        Assert.Equal("Gezinnen per medewerker", frame.QuerySelector("caption")!.TextContent);
    }

    [Theory]
    [InlineData(false, "utrecht-table utrecht-table--html-table")]
    [InlineData(true, "utrecht-table utrecht-table--html-table el-table--stack")]
    public void Een_tabel_met_woorden_stapelt_haar_cellen_op_een_telefoon(bool stack, string classes)
    {
        var frame = FieldHost.Render(new TableTagHelper { Caption = "Gezinnen", Stack = stack }, body: "<tbody><tr><td>Jansen</td></tr></tbody>").Single();

        Assert.Equal(classes, frame.QuerySelector("table")!.ClassName);
    }

    [Fact]
    public async Task Gegevens_zonder_waarde_zeggen_dat_ook()
    {
        var items = (await PageAsync()).QuerySelectorAll("#gegevens .el-data__item");

        Assert.Equal("niet ingevuld", items[2].QuerySelector("dd")!.TextContent);
        Assert.Equal("Wijzigen: Huisarts", items[2].QuerySelector("a")!.TextContent);
    }

    [Fact]
    public async Task Stappen_zeggen_waar_je_bent_en_wat_gedaan_is()
    {
        var stepper = (await PageAsync()).QuerySelector(".el-stepper")!;

        Assert.Equal("Stap 2 van 4", stepper.QuerySelector(".el-steps__count")!.TextContent);
        Assert.Equal("Wat speelt er?", stepper.QuerySelector("[aria-current=step] span:last-child")!.TextContent);
        Assert.EndsWith(", gedaan", stepper.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_tijdlijn_heeft_bij_elk_moment_een_tijd_en_een_kop()
    {
        var items = (await PageAsync()).QuerySelectorAll(".el-timeline > li");

        Assert.Equal(["21 november 2026", "18 november 2026", "zomer 2019"], items.Select(item => item.QuerySelector(".el-timeline__date")!.TextContent));
        Assert.All(items, item => Assert.NotNull(item.QuerySelector("h3")));
    }

    [Fact]
    public async Task Een_bevestiging_noemt_de_daad_op_de_knop_en_heeft_een_weg_terug()
    {
        var confirm = (await PageAsync()).QuerySelector(".el-confirm")!;

        Assert.Equal("Ja, intrekken", confirm.QuerySelector("button[type=submit]")!.TextContent);
        Assert.Equal("/ontwerp", confirm.QuerySelector("a.nl-button")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Bij_een_botsing_staan_beide_teksten_naast_elkaar() => Assert.Equal(
        ["Elke avond samen eten, ook als er iemand laat thuis is.", "Drie keer per week samen eten."],
        (await PageAsync()).QuerySelectorAll(".el-conflict__text").Select(text => text.TextContent));

    [Fact]
    public async Task De_reden_van_een_vraag_is_een_klik_weg()
    {
        var reason = (await PageAsync()).QuerySelector("details.el-reason")!;

        Assert.Equal("Waarom vragen we dit?", reason.QuerySelector("summary")!.TextContent);
        Assert.False(reason.HasAttribute("open"));
    }

    [Fact]
    public async Task Een_keuze_met_uitleg_leest_die_voor()
    {
        var option = (await PageAsync()).QuerySelector("input[value=beide]")!;

        Assert.Equal("Input_Wie-hint", option.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Een_vakje_bij_een_actie_is_een_knop_met_een_naam_of_een_beeld_met_woorden()
    {
        var plan = await PageAsync("/ontwerp/plan");

        Assert.Equal("gedaan", plan.QuerySelector("span.el-check")!.GetAttribute("aria-label"));
        Assert.StartsWith("Gedaan: ", plan.QuerySelector("button.el-check")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    private async Task<IDocument> PageAsync(string url = "/ontwerp")
    {
        return (await host.OpenAsync(url)).Document;
    }
}
