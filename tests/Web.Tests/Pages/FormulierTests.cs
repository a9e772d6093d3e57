namespace Eenlijn.Web.Tests.Pages;

using System.Text;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Web.Tests.Casus;
using Eenlijn.Web.Tests.Plan;

/// <summary>What holds for every form, whoever wrote the page.</summary>
public sealed class FormulierTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Wie_na_een_conflict_opnieuw_bewaart_heeft_gezien_dat_een_ander_het_doel_voor_zich_hield()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen";
        var (een, twee) = (await wereld.Client.GetAsync(url), await wereld.Client.GetAsync(url));
        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Zichtbaar", "Medewerkers")])).Status);

        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Titel", "Iets anders")]);

        Assert.Equal(409, conflict.Status);
        Assert.Equal(["Wie mag dit doel zien?", "Wat willen jullie bereiken?"], conflict.Texts(".el-conflict h3"));
        Assert.Equal(ZichtbaarVoor.Medewerkers, Assert.Single(await wereld.DoelenAsync()).ZichtbaarVoor);
    }

    [Fact]
    public async Task Twee_mensen_die_hetzelfde_bewaren_krijgen_geen_fout()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/gezin/naam-wijzigen";
        var (een, twee) = (await scene.Client.GetAsync(url), await scene.Client.GetAsync(url));
        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Naam", "De Zilverreigers")])).Status);

        Assert.Equal(302, (await scene.Client.SubmitAsync(twee, [("Input.Naam", "De Zilverreigers")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(await scene.Client.GetAsync(url), [("Input.Version", "-1")])).Status);
        Assert.Equal(409, (await scene.Client.SubmitAsync(twee, [("Input.Naam", "De Roerdompen")])).Status);
    }

    [Fact]
    public async Task Een_persoon_die_twee_mensen_gelijk_wijzigen_geeft_geen_fout()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/gezin/personen/{scene.Moeder}/wijzigen";
        var (een, twee) = (await scene.Client.GetAsync(url), await scene.Client.GetAsync(url));

        Assert.Equal(302, (await scene.Client.SubmitAsync(een, [("Input.Persoon.Taal", "Turks")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(twee, [("Input.Persoon.Taal", "Turks")])).Status);
    }

    [Fact]
    public async Task Een_dag_die_niet_bestaat_wist_niet_wanneer_iemand_is_uitgenodigd()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var nieuw = await scene.Client.GetAsync($"{scene.Url}/betrokkene-toevoegen");
        Assert.Equal(302, (await scene.Client.SubmitAsync(nieuw, [("Input.Soort", "Partner"), ("Input.Naam", "Joke"), ("Input.Rol", "intern begeleider"), .. CasusScene.Datum("Input.UitgenodigdOp", scene.Vandaag)])).Status);
        var joke = Assert.Single(await scene.RecordsAsync<Betrokkenheid>(), b => b.Naam == "Joke");

        var answer = await scene.Client.PostAsync(
            $"{scene.Url}/betrokkenen/{joke.Id.Value}/wijzigen",
            ("Input.UitgenodigdOp.Dag", "31"), ("Input.UitgenodigdOp.Maand", "2"), ("Input.UitgenodigdOp.Jaar", "2026"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(scene.Vandaag, Assert.Single(await scene.RecordsAsync<Betrokkenheid>(), b => b.Naam == "Joke").UitgenodigdOp);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("geen getal")]
    public async Task Een_formulier_zonder_versie_wordt_geweigerd(string? versie)
    {
        using var scene = await CasusScene.CreateAsync(host);
        var url = $"{scene.Url}/gezin/naam-wijzigen";
        var token = (await scene.Client.GetAsync(url)).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Dictionary<string, string> velden = new() { ["__RequestVerificationToken"] = token, ["Input.Naam"] = "De Kwartels" };
        if (versie is not null)
        {
            velden["Input.Version"] = versie;
        }

        var answer = await scene.Client.PostRawAsync(url, velden);

        Assert.Equal(422, answer.Status);
        Assert.DoesNotContain("De Kwartels", (await scene.Client.GetAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_pagina_antwoordt_alleen_op_wat_zij_kent()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var token = (await scene.Client.GetAsync($"{scene.Url}/gezin/naam-wijzigen")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await scene.Client.PostRawAsync($"{scene.Url}/plan", new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        using var trace = await scene.Client.Http.SendAsync(new(HttpMethod.Trace, $"{scene.Url}/plan"), TestContext.Current.CancellationToken);

        Assert.Equal((405, "Dit kan hier niet"), (answer.Status, answer.Heading));
        Assert.Equal(405, (int)trace.StatusCode);
    }

    [Fact]
    public async Task Geen_veld_draagt_een_engelse_zin()
    {
        using var scene = await CasusScene.CreateAsync(host);

        Assert.DoesNotContain("data-val", (await scene.Client.GetAsync($"{scene.Url}/gezin/naam-wijzigen")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_foutpagina_zegt_niet_dat_iets_gelukt_is_en_de_volgende_pagina_wel()
    {
        using var scene = await CasusScene.CreateAsync(host);
        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/gezin/naam-wijzigen", ("Input.Naam", "De Lepelaars"))).Status);

        Assert.DoesNotContain("Bewaard.", (await scene.Client.GetAsync("/bestaat-niet")).Text, StringComparison.Ordinal);
        Assert.Contains("Bewaard.", (await scene.Client.GetAsync($"{scene.Url}/gezin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boven_het_formulier_staat_bij_welk_veld_iets_niet_te_lezen_is()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync($"{scene.Url}/contact-noteren", ("Input.Minuten", "1,5"), ("Input.Op.Dag", "31"), ("Input.Op.Maand", "2"), ("Input.Op.Jaar", "2026"), ("Input.Soort", "Postduif"));

        Assert.Equal((422, "1,5", "31"), (answer.Status, answer.FieldValue("Input.Minuten"), answer.FieldValue("Input.Op.Dag")));
        Assert.Equal("Vul een heel getal in van 1 tot en met 1440.", answer.FieldError("Input.Minuten"));
        Assert.Equal(
            [("#Input_Minuten", "Hoe lang? Vul een heel getal in van 1 tot en met 1440."), ("#Input_Op_Dag", "Wanneer? Deze dag bestaat niet in die maand."), ("#Input_Soort", "Hoe? Kies een van de antwoorden die er staan.")],
            answer.ErrorSummary.Select(e => (e.Href!, e.Text)).OrderBy(e => e.Item1));
    }

    [Fact]
    public async Task Een_onzichtbaar_teken_wordt_weggehaald_en_dat_staat_er()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostAsync($"{scene.Url}/gezin/naam-wijzigen", ("Input.Naam", "De Wouw\0apen"));

        Assert.Equal(302, answer.Status);
        var page = (await scene.Client.FollowAsync(answer)).Text;
        Assert.Contains("De Wouwapen", page, StringComparison.Ordinal);
        Assert.Contains("een onzichtbaar teken", page, StringComparison.Ordinal);
        Assert.Equal(200, (await scene.Client.GetAsync("/gezinnen?zoek=%00")).Status);
    }

    [Fact]
    public async Task Wat_na_het_bewaren_met_hetzelfde_formulier_anders_wordt_verstuurd_heet_niet_bewaard()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var page = await scene.Client.GetAsync($"{scene.Url}/veiligheid/zorg-melden");
        (string, string?)[] velden = [("Input.OverWie", scene.Kind), ("Input.Bron", "juf"), .. CasusScene.Datum("Input.VolgendeKeer", scene.Vandaag.AddDays(3))];
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [.. velden, ("Input.Wat", "Er wordt geschreeuwd.")])).Status);
        Assert.Equal(302, (await scene.Client.SubmitAsync(page, [.. velden, ("Input.Wat", "Er wordt geschreeuwd.")])).Status);

        var anders = await scene.Client.SubmitAsync(page, [.. velden, ("Input.Wat", "Er wordt geslagen.")]);

        Assert.Equal((422, "Er wordt geslagen."), (anders.Status, anders.FieldValue("Input.Wat")));
        Assert.Contains("nog niet bewaard", Assert.Single(anders.ErrorSummary).Text, StringComparison.Ordinal);
        Assert.Single(await scene.RecordsAsync<ZorgOverVeiligheid>());
        Assert.Equal(302, (await scene.Client.SubmitAsync(anders, [])).Status);
        Assert.Equal(["Er wordt geschreeuwd.", "Er wordt geslagen."], (await scene.RecordsAsync<ZorgOverVeiligheid>()).Select(z => z.Wat));
    }

    [Fact]
    public async Task Een_vinkje_dat_uit_gaat_is_uit()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await scene.Client.PostAsync($"{scene.Url}/taak-plannen", [("Input.Wat", "school bellen"), .. CasusScene.Datum("Input.Op", scene.Vandaag.AddDays(1))]);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(scene.Casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = scene.Mirjam.Id }, scene.Vandaag, scene.Mirjam.Id, scene.Zicht).Value);

        Assert.Equal(302, (await scene.Client.PostAsync($"{scene.Url}/regie-toewijzen", ("Input.Medewerker", scene.Karim.Id.Value.ToString()), ("Input.WerkGaatMee", null))).Status);

        Assert.Equal(scene.Mirjam.Id, Assert.Single(await scene.RecordsAsync<Taak>()).Voor);
    }

    [Fact]
    public async Task Een_formulier_met_te_veel_velden_zegt_dat_het_te_groot_is()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var velden = string.Join('&', Enumerable.Range(0, 1100).Select(nummer => $"v{nummer}=1"));
        using var inhoud = new StringContent(velden, Encoding.UTF8, "application/x-www-form-urlencoded");

        using var answer = await scene.Client.Http.PostAsync(new Uri($"{scene.Url}/gezin/naam-wijzigen", UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Contains("te groot", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_zonder_geldig_formulier_verstuurt_leest_hoe_de_tekst_te_redden_is()
    {
        using var scene = await CasusScene.CreateAsync(host);

        var answer = await scene.Client.PostRawAsync($"{scene.Url}/gezin/naam-wijzigen", new Dictionary<string, string> { ["Input.Naam"] = "x" });

        Assert.Equal(400, answer.Status);
        Assert.Contains("kopieer eerst wat je typte", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_uitgelogd_verstuurt_leest_dat_het_niet_bewaard_is()
    {
        using var client = host.Anonymous();

        var answer = await client.PostRawAsync($"/casus/{Guid.CreateVersion7()}/gezin/naam-wijzigen", new Dictionary<string, string> { ["Input.Naam"] = "x" });

        Assert.Equal(302, answer.Status);
        Assert.Contains("Wat je verstuurde, is niet bewaard", (await client.FollowAsync(answer)).Text, StringComparison.Ordinal);
    }
}
