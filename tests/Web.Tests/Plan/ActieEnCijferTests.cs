namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class ActieEnCijferTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-035", "R2-144")]
    public async Task Een_actie_toevoegen_met_wie_het_doet_uit_gezin_netwerk_team_of_daarbuiten()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var oma = await host.Data.GezinslidAsync(wereld.Casus, "Oma", GezinsRol.Netwerk);
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/actie-toevoegen";
        string[] wie = ["samen", "gezin", "netwerk", "ander", $"p:{wereld.Sanne.Value}", $"p:{oma.Id.Value}", $"m:{wereld.Mirjam.Id.Value}"];

        foreach (var keuze in wie)
        {
            Assert.Equal(302, (await wereld.Client.PostAsync(url, ("Input.Wat", $"Actie {keuze}"), ("Input.Wie", keuze), ("Input.Naam", "de leerkracht"))).Status);
        }

        Assert.Equal(422, (await wereld.Client.PostAsync(url, ("Input.Wat", "Uit een ander team"), ("Input.Wie", $"m:{karim.Id.Value}"))).Status);
        var acties = Assert.Single(await wereld.DoelenAsync()).Acties.OrderBy(a => a.Volgorde).ToList();
        Assert.Equal(
            [ActieDoor.Samen, ActieDoor.Gezin, ActieDoor.Netwerk, ActieDoor.Ander, ActieDoor.Gezin, ActieDoor.Netwerk, ActieDoor.Werker],
            acties.Select(a => a.Door));
        Assert.Equal(("de leerkracht", oma.Id), (acties[3].Naam, acties[5].Persoon!.Value));
    }

    [Fact]
    [Eis("R1-035", "R2-144")]
    public async Task Een_actie_van_een_collega_blijft_van_een_collega_wie_haar_ook_bewaart()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        await wereld.SaveAsync(Betrokkenheid.Beginnen(
            wereld.Casus.Id, new(BetrokkenSoort.Medewerker, "denkt mee") { Medewerker = wereld.Collega.Id }, wereld.Vandaag, wereld.Mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Gezin, wereld.Sanne)).Value);
        using var karim = await host.AsAsync(wereld.Collega);
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}";
        Assert.Equal(302, (await karim.PostAsync($"{url}/actie-toevoegen", ("Input.Wat", "Bellen"), ("Input.Wie", $"m:{wereld.Collega.Id.Value}"))).Status);
        var actie = await ActieAsync();
        Assert.Equal((ActieDoor.Collega, wereld.Collega.Id), (actie.Door, actie.Medewerker!.Value));
        await wereld.AntwoordAsync(await wereld.VoorleggenAsync(), wereld.Sanne, Antwoord.Eens);

        foreach (var client in new[] { wereld.Client, karim })
        {
            Assert.Equal(302, (await client.SubmitAsync(await client.GetAsync($"{url}/acties/{actie.Id}/wijzigen"), [], form: "form[data-autosave]")).Status);
            Assert.Equal(ActieDoor.Collega, (await ActieAsync()).Door);
        }

        Assert.NotNull((await wereld.PlanAsync()).VanKracht);
        Assert.DoesNotContain("Daarna gewijzigd", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);

        async Task<Actie> ActieAsync() => Assert.Single(Assert.Single(await wereld.DoelenAsync()).Acties);
    }

    [Fact]
    public async Task Een_actie_die_bij_dezelfde_medewerker_blijft_houdt_zijn_soort()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        Actie? actie = null;
        var (_, doel) = await wereld.MetDoelAsync(d => actie = d.ActieToevoegen(new("Bellen", ActieDoor.Werker) { Medewerker = wereld.Collega.Id }).Value);
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie!.Id}/wijzigen";

        foreach (var (wie, soort) in new[] { (wereld.Collega, ActieDoor.Werker), (wereld.Mirjam, ActieDoor.Werker), (wereld.Collega, ActieDoor.Collega) })
        {
            Assert.Equal(302, (await wereld.Client.SubmitAsync(await wereld.Client.GetAsync(url), [("Input.Wie", $"m:{wie.Id.Value}")])).Status);
            Assert.Equal(soort, Assert.Single(Assert.Single(await wereld.DoelenAsync()).Acties).Door);
        }
    }

    [Fact]
    public async Task Een_actie_zonder_wat_of_wie_wordt_geweigerd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();

        var page = await wereld.Client.PostAsync($"{wereld.Url}/doelen/{doel.Id.Value}/actie-toevoegen", ("Input.Wat", ""));

        Assert.Equal(422, page.Status);
        Assert.Equal(["#Input_Wat", "#Input_Wie"], page.ErrorSummary.Select(e => e.Href));
        Assert.Empty(Assert.Single(await wereld.DoelenAsync()).Acties);
    }

    [Fact]
    [Eis("R2-144")]
    public async Task Een_vinkje_zet_een_actie_op_gedaan_en_weer_open()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync(d => d.ActieToevoegen(new("Vaste dagen kiezen", ActieDoor.Samen)));

        await VinkAsync(wereld);
        var actie = Assert.Single(Assert.Single(await wereld.DoelenAsync()).Acties);
        Assert.Equal((ActieStatus.Gedaan, wereld.Vandaag), (actie.Status, actie.AfgehandeldOp!.Value));
        Assert.Contains("gedaan 22 nov", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);

        await VinkAsync(wereld);
        Assert.Equal(ActieStatus.Open, Assert.Single(Assert.Single(await wereld.DoelenAsync()).Acties).Status);
        Assert.Equal(2, (await wereld.LogAsync("ActieGewijzigd")).Count);
    }

    [Fact]
    public async Task Een_actie_wijzigen_bewaart_beide_teksten_bij_een_conflict()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        Actie? actie = null;
        var (_, doel) = await wereld.MetDoelAsync(d => actie = d.ActieToevoegen(new("Bellen", ActieDoor.Werker) { Medewerker = wereld.Mirjam.Id }).Value);
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie!.Id}/wijzigen";
        var een = await wereld.Client.GetAsync(url);
        var twee = await wereld.Client.GetAsync(url);

        Assert.Equal($"m:{wereld.Mirjam.Id.Value}", een.FieldValue("Input.Wie"));
        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Wat", "Bellen met de tolk")])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Wat", "Mailen")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("Bellen met de tolk", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("Mailen", conflict.FieldValue("Input.Wat"));
        Assert.Equal(422, (await wereld.Client.PostAsync(url, ("Input.Wat", ""))).Status);
    }

    [Fact]
    public async Task Een_actie_die_vervalt_staat_niet_meer_in_het_plan()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        Actie? actie = null;
        var (_, doel) = await wereld.MetDoelAsync(d => actie = d.ActieToevoegen(new("Bellen met oom", ActieDoor.Samen)).Value);
        var page = await wereld.Client.GetAsync($"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie!.Id}/wijzigen");

        await wereld.Client.SubmitAsync(page, [], button: "Laten vervallen", form: "form[action$=afvinken]");

        Assert.DoesNotContain("Bellen met oom", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/doelen/{doel.Id.Value}/acties/{Guid.CreateVersion7()}/wijzigen")).Status);
        Assert.Equal(200, (await wereld.Client.GetAsync($"{wereld.Url}/doelen/{doel.Id.Value}/acties/{actie.Id}/afvinken")).Status);
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Bij_een_cijfer_is_nul_het_ergste_ooit_en_tien_gelukt()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();

        foreach (var url in (string[])[$"{wereld.Url}/doelen/{doel.Id.Value}/cijfer-geven", $"{wereld.Url}/doel-toevoegen"])
        {
            var page = await wereld.Client.GetAsync(url);
            var labels = page.Texts(".el-scale-input label");

            Assert.Equal((11, "0: erger was het nooit", "10: gelukt"), (labels.Count, labels[0], labels[^1]));
            Assert.Equal(["0 = erger was het nooit", "10 = gelukt"], page.Texts(".el-scale-input__ends span"));
        }
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Een_cijfer_zegt_wie_het_gaf_waarom_en_op_welke_dag()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync(d => d.CijferGeven(3, wereld.Elif, null, null, wereld.Vandaag));

        var answer = await wereld.Client.PostAsync(
            $"{wereld.Url}/doelen/{doel.Id.Value}/cijfer-geven",
            ("Input.Wie", wereld.Elif.Value.ToString()), ("Input.Cijfer", "7"), ("Input.Toelichting", "we lachten"));

        Assert.Equal(302, answer.Status);
        var score = Assert.Single(Assert.Single(await wereld.DoelenAsync()).Scores);
        Assert.Equal((7, "we lachten", wereld.Vandaag, wereld.Mirjam.Id), (score.Cijfer, score.Toelichting, score.Op, score.GenoteerdDoor!.Value));
        Assert.Single(await wereld.LogAsync("CijferGegeven"), r => r.Medewerker == wereld.Mirjam.Id);
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Het_cijfer_van_een_ander_zit_niet_in_de_weg_en_over_een_cijfer_heen_gaan_wel()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/cijfer-geven";
        var een = await wereld.Client.GetAsync(url);
        var twee = await wereld.Client.GetAsync(url);
        var drie = await wereld.Client.GetAsync(url);

        Assert.Equal(302, (await GevenAsync(een, wereld.Sanne, 4)).Status);
        Assert.Equal(302, (await GevenAsync(twee, wereld.Elif, 7)).Status);
        var conflict = await GevenAsync(drie, wereld.Elif, 2);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("7", conflict.One(".el-conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal([(wereld.Sanne, 4), (wereld.Elif, 7)], Assert.Single(await wereld.DoelenAsync()).Scores.Select(s => (s.Wie, s.Cijfer)).OrderBy(s => s.Cijfer));
        Assert.Equal(302, (await GevenAsync(conflict, wereld.Elif, 2)).Status);

        Task<PageResponse> GevenAsync(PageResponse form, PersoonId wie, int cijfer) =>
            wereld.Client.SubmitAsync(form, [("Input.Wie", wie.Value.ToString()), ("Input.Cijfer", $"{cijfer}")]);
    }

    [Fact]
    [Eis("R3-044")]
    public async Task Een_cijfer_zonder_gever_of_van_morgen_wordt_geweigerd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var (url, morgen) = ($"{wereld.Url}/doelen/{doel.Id.Value}/cijfer-geven", wereld.Vandaag.AddDays(1));

        var leeg = await wereld.Client.PostAsync(url, ("Input.Toelichting", "x"));
        var later = await wereld.Client.PostAsync(
            url, ("Input.Wie", wereld.Elif.Value.ToString()), ("Input.Cijfer", "7"), ("Input.Op.Dag", $"{morgen.Day}"), ("Input.Op.Maand", $"{morgen.Month}"), ("Input.Op.Jaar", $"{morgen.Year}"));

        Assert.Equal(["#Input_Wie", "#Input_Cijfer"], leeg.ErrorSummary.Select(e => e.Href));
        Assert.Equal((422, "Kies vandaag of een dag eerder."), (later.Status, Assert.Single(later.ErrorSummary).Text));
        Assert.Empty(Assert.Single(await wereld.DoelenAsync()).Scores);
    }

    [Fact]
    public async Task Wat_een_ander_van_het_doel_zegt_staat_bij_de_woorden_van_wie_het_wil()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var url = $"{wereld.Url}/doelen/{doel.Id.Value}/reactie-noteren";

        Assert.Equal(422, (await wereld.Client.PostAsync(url, ("Input.Tekst", "fijn"))).Status);
        Assert.Equal(302, (await wereld.Client.PostAsync(url, ("Input.Wie", wereld.Elif.Value.ToString()), ("Input.Tekst", "fijn"))).Status);
        Assert.Contains("Sanne · Elif: “fijn”", (await wereld.Client.GetAsync(wereld.Url)).Texts("figcaption"));
    }

    private static async Task VinkAsync(PlanWereld wereld)
    {
        var page = await wereld.Client.GetAsync(wereld.Url);
        var vak = page.One("button.el-check");
        var token = page.Document.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await wereld.Client.PostRawAsync(
            vak.GetAttribute("formaction")!, [new("__RequestVerificationToken", token), new(vak.GetAttribute("name")!, vak.GetAttribute("value")!)]);
        Assert.Equal(302, answer.Status);
    }
}
