namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Gezin;

public sealed class RelatieTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-030")]
    public async Task Iemand_uit_het_netwerk_staat_er_met_relatie_soort_hulp_en_afspraak_in_een_keer()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        var answer = await client.PostAsync(
            Url(casus, "netwerk-toevoegen"),
            ("Input.Roepnaam", "Hatice"), ("Input.Telefoon", "06 555 01 01"), ("Input.Relatie", "Grootouder"), ("Input.RelatieMet", $"{casus.Kind.Id.Value}"),
            ("Input.Soort", "Praktisch"), ("Input.Afspraak", "vangt op, dinsdag en vrijdag"), ("Input.WilHelpen", "Ja"));

        Assert.Equal(302, answer.Status);
        var kaart = (await client.GetAsync(Url(casus))).One("#netwerk").TextContent;
        Assert.Contains("Hatice", kaart, StringComparison.Ordinal);
        Assert.Contains("opa of oma van Elif", kaart, StringComparison.Ordinal);
        Assert.Contains("praktische hulp: vangt op, dinsdag en vrijdag", kaart, StringComparison.Ordinal);
        Assert.Contains("wil helpen", kaart, StringComparison.Ordinal);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(NetwerksteunToegevoegd)));

        var nogEens = await client.PostAsync(Url(casus, "netwerk-toevoegen"), ("Input.Roepnaam", "hatice"), ("Input.Soort", "Troost"));
        Assert.Equal(422, nogEens.Status);
    }

    [Fact]
    [Eis("R1-030")]
    public async Task Hulp_uit_het_netwerk_wijzigt_en_eindigt()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var steun = await host.Data.SaveAsync(Netwerksteun.Toevoegen(casus.Gezin.Id, casus.Moeder.Id, SteunSoort.Steun, "belt", null).Value);
        using var client = await host.AsAsync(mirjam);
        var url = Url(casus, $"netwerksteun/{steun.Id.Value}");
        var tweede = await client.GetAsync($"{url}/wijzigen");

        Assert.Equal(302, (await client.PostAsync($"{url}/wijzigen", ("Input.Soort", "Troost"), ("Input.Afspraak", "belt elke avond"), ("Input.WilHelpen", "Nee"))).Status);
        var conflict = await client.SubmitAsync(tweede, [("Input.Afspraak", "belt soms")]);
        Assert.Equal(409, conflict.Status);
        Assert.Contains(conflict.Texts(".el-conflict__version"), tekst => tekst.Contains("belt elke avond", StringComparison.Ordinal));

        Assert.Equal(302, (await client.PostAsync($"{url}/beeindigen")).Status);
        var nu = Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Steun);
        Assert.Equal((SteunSoort.Troost, false, new DateOnly(2026, 11, 22)), (nu.Soort, nu.WilHelpen, nu.Tot));
    }

    [Fact]
    public async Task Een_relatie_wordt_een_keer_gelegd_en_zegt_ook_het_omgekeerde()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var murat = await host.Data.GezinslidAsync(casus, "Murat", GezinsRol.Ouder);
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] velden = [("Input.Van", $"{murat.Id.Value}"), ("Input.Soort", "Stiefouder"), ("Input.Naar", $"{casus.Kind.Id.Value}")];

        var answer = await client.PostAsync(Url(casus, "relatie-leggen"), velden);
        Assert.Contains("Murat is stiefouder van Elif, en Elif is stiefkind van Murat.", (await client.FollowAsync(answer)).Text, StringComparison.Ordinal);

        var andersom = await client.PostAsync(
            Url(casus, "relatie-leggen"), ("Input.Van", $"{casus.Kind.Id.Value}"), ("Input.Soort", "Stiefkind"), ("Input.Naar", $"{murat.Id.Value}"));
        Assert.Equal(422, andersom.Status);
        Assert.NotNull(andersom.FieldError("Input.Soort"));
        var leeg = await client.PostAsync(Url(casus, "relatie-leggen"), ("Input.Van", ""));
        Assert.Equal((422, 3), (leeg.Status, leeg.ErrorSummary.Count));
        Assert.Equal(2, (await GezinScenario.BeeldAsync(host, mirjam, casus)).Relaties.Count);
    }

    [Fact]
    public async Task Een_van_twee_kinderen_losmaken_van_een_moeder_laat_de_ander_staan()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var broer = await host.Data.GezinslidAsync(casus, "Noah", GezinsRol.Kind);
        var tweede = await host.Data.SaveAsync(Relatie.Leggen(casus.Moeder.Id, RelatieSoort.Ouder, broer.Id, null, null).Value);
        using var client = await host.AsAsync(mirjam);

        var vraag = await client.GetAsync(Url(casus, $"relaties/{tweede.Id.Value}/verwijderen"));
        Assert.Contains("Sanne is ouder van Noah", vraag.Text, StringComparison.Ordinal);
        Assert.Equal(302, (await client.SubmitAsync(vraag, [])).Status);

        var over = Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Relaties);
        Assert.Equal((casus.Moeder.Id, casus.Kind.Id), (over.Van, over.Naar));
        Assert.Equal(404, (await client.GetAsync(Url(casus, $"relaties/{tweede.Id.Value}/verwijderen"))).Status);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(RelatieVerwijderd)));
    }

    [Fact]
    public async Task Een_relatie_die_voorbij_is_blijft_te_zien()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        var murat = await host.Data.GezinslidAsync(casus, "Murat", GezinsRol.Ouder);
        var relatie = await host.Data.SaveAsync(Relatie.Leggen(casus.Moeder.Id, RelatieSoort.Partner, murat.Id, new(2015, 1, 1), null).Value);
        using var client = await host.AsAsync(mirjam);
        var url = Url(casus, $"relaties/{relatie.Id.Value}/beeindigen");

        Assert.Equal(422, (await client.PostAsync(url, ("Input.Eind.Dag", "1"), ("Input.Eind.Maand", "1"), ("Input.Eind.Jaar", "2014"))).Status);
        Assert.Equal(302, (await client.PostAsync(url)).Status);
        var page = await client.GetAsync(Url(casus));
        Assert.Contains(page.Texts("#relaties li"), regel => regel.StartsWith("Sanne is partner van Murat (geweest)", StringComparison.Ordinal));
    }

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
