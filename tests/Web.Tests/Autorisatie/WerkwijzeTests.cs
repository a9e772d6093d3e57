namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.Extensions.DependencyInjection;

/// <summary>The way of working, made on screen by who keeps it and read by everybody.</summary>
public sealed class WerkwijzeTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Overzicht = "/beheer/model";

    private Gemeentemodel Nu => host.Services.GetRequiredService<GeldendeWerkwijze>().Model;

    [Fact]
    [Eis("R3-070", "R3-089")]
    public async Task Een_voorbeeld_van_een_stad_wordt_een_versie_en_zet_niets_weg()
    {
        var (beheerder, client) = await BeheerderAsync();
        await client.PostAsync($"{Overzicht}/contra-indicatie", ("Input.Vraag", "Is er al andere hulp?"), ("Input.Route", "Bel die hulp."), ("Input.Waarom", "dubbel werk"));
        var lijst = await client.GetAsync($"{Overzicht}/voorbeelden");
        var rotterdam = await client.GetAsync($"{Overzicht}/voorbeeld/rotterdam");

        var zonder = await client.SubmitAsync(rotterdam, [("Input.Waarom", "")]);
        var goed = await client.SubmitAsync(rotterdam, [("Input.Waarom", "lijkt op ons")]);

        Assert.Equal(5, lijst.Texts(".el-rows strong").Count);
        Assert.Contains("voorbeeld, stand van 2013", rotterdam.Text, StringComparison.Ordinal);
        Assert.Contains("een voorbeeld uit Rotterdam, 2013, geen doel", rotterdam.Text, StringComparison.Ordinal);
        Assert.Equal((422, Overzicht), (zonder.Status, goed.Location));
        Assert.Equal("rotterdam", Nu.Begin!.Code);
        var versies = (await client.GetAsync(Overzicht)).Texts("#versies strong");
        Assert.Equal("Begonnen met het voorbeeld van 2013: Rotterdam", versies[0][(versies[0].IndexOf('.', StringComparison.Ordinal) + 2)..]);
        var nummer = int.Parse(versies[0].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("Is er al andere hulp?", (await client.GetAsync($"{Overzicht}/versie/{nummer - 1}")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync($"{Overzicht}/versie/999")).Status);
        Assert.Equal(404, (await client.GetAsync($"{Overzicht}/voorbeeld/lutjebroek")).Status);
        Assert.Contains(await LogVan.MedewerkerAsync(host, beheerder.Id), r => r.Gebeurtenis == nameof(WerkwijzeVastgesteld));
    }

    [Fact]
    [Eis("R3-069", "R3-071", "R3-072")]
    public async Task Een_tafel_staat_na_het_bewaren_voor_iedereen_te_lezen_met_wie_er_zit_en_wie_beslist()
    {
        var (_, client) = await BeheerderAsync();
        var karim = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        var leeg = await client.PostAsync($"{Overzicht}/tafel", ("Input.Naam", "Tafel West"));
        (string, string?)[] velden =
        [
            ("Input.Naam", "Tafel West"), ("Input.Soort", "Beide"), ("Input.WaarOver", "Wat past."), ("Input.Rollen", "jeugdarts\npedagoog"), ("Input.Personen", karim.Id.Value.ToString()),
            ("Input.Recht", "Adviseert"), ("Input.WieBeslist", "Het gezin en de coach."), ("Input.Waarom", "meer ogen"),
        ];

        var goed = await client.PostAsync($"{Overzicht}/tafel", velden);

        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e is { Text: "Kies of de tafel beslist of adviseert.", Href: "#Input_Recht" });
        Assert.Equal("Tafel West", leeg.FieldValue("Input.Naam"));
        Assert.Equal(Overzicht, goed.Location);
        using var medewerker = await host.AsAsync(karim);
        var werkwijze = await medewerker.GetAsync("/werkwijze");
        Assert.Contains("Tafel West", werkwijze.Texts("h2").Select(k => k.Split(" aanmeld")[0].Trim()));
        Assert.Contains("Het gezin en de coach.", werkwijze.Texts("dd"));
        Assert.Contains(werkwijze.Texts("dd"), d => d.StartsWith("Karim Said", StringComparison.Ordinal));
        Assert.Equal(403, (await medewerker.GetAsync(Overzicht)).Status);
        var tafel = Nu.Tafels.Single(t => t.Naam == "Tafel West");
        await client.PostAsync($"{Overzicht}/tafel/{tafel.Id.Value}", ("Input.Stopt", "true"), ("Input.Waarom", "werkte niet"));
        Assert.DoesNotContain(Nu.Tafels, t => t.Naam == "Tafel West");
        Assert.Equal(404, (await client.GetAsync($"{Overzicht}/tafel/{tafel.Id.Value}")).Status);
    }

    [Fact]
    [Eis("R3-069")]
    public async Task Wie_tegelijk_wijzigt_ziet_wat_de_ander_schreef_en_verliest_niets()
    {
        var (_, client) = await BeheerderAsync();
        await client.PostAsync($"{Overzicht}/contra-indicatie", ("Input.Vraag", "Is er crisis?"), ("Input.Route", "Crisisdienst."), ("Input.Waarom", "begin"));
        var url = $"{Overzicht}/contra-indicatie/{Nu.Contraindicaties.Single(c => c.Vraag == "Is er crisis?").Id}";
        var oud = await client.GetAsync(url);
        await client.PostAsync(url, ("Input.Route", "Bel de crisisdienst."), ("Input.Waarom", "duidelijker"));

        var later = await client.SubmitAsync(oud, [("Input.Route", "Ga langs."), ("Input.Waarom", "anders")]);
        var nogEens = await client.SubmitAsync(later, [("Input.Waarom", "samen gekozen")]);

        Assert.Equal(409, later.Status);
        Assert.Contains("Bel de crisisdienst.", later.Text, StringComparison.Ordinal);
        Assert.Equal("Ga langs.", later.FieldValue("Input.Route"));
        Assert.Equal(Overzicht, nogEens.Location);
        Assert.Equal("Ga langs.", Nu.Contraindicaties.Single(c => c.Vraag == "Is er crisis?").Route);
    }

    [Fact]
    [Eis("R3-074")]
    public async Task Teams_regels_intake_en_afspraken_worden_zonder_code_gezet()
    {
        var (_, client) = await BeheerderAsync();
        foreach (var team in new[] { "Netwerk Zuid", "Team Zuid" })
        {
            Assert.Equal(Overzicht, (await client.PostAsync($"{Overzicht}/teams", ("Input.Naam", team), ("Input.VoorWie", "Gezinnen hier."), ("Input.Waarom", "begin"))).Location);
        }

        var (een, twee) = (Nu.Teams.Single(t => t.Naam == "Netwerk Zuid").Id.ToString(), Nu.Teams.Single(t => t.Naam == "Team Zuid").Id.ToString());
        var regel = await client.PostAsync(
            $"{Overzicht}/schaalregel", ("Input.Richting", "Op"), ("Input.Van", een), ("Input.Naar", twee), ("Input.Wanneer", "Het is zwaarder."), ("Input.Wijze", "Erbij"), ("Input.Waarom", "begin"));
        var half = await client.PostAsync($"{Overzicht}/intake", ("Input.Instrument", "ETM"), ("Input.Niveau1", een), ("Input.Niveau2", ""), ("Input.Niveau3", ""), ("Input.Niveau4", ""), ("Input.Waarom", "begin"));
        var heel = await client.PostAsync(
            $"{Overzicht}/intake", ("Input.Instrument", "ETM"), ("Input.Niveau1", een), ("Input.Niveau2", een), ("Input.Niveau3", "samen"), ("Input.Niveau4", twee), ("Input.Waarom", "begin"));
        var afspraken = await client.PostAsync($"{Overzicht}/afspraken", ("Input.Twee", "true"), ("Input.Beslist", "Het gezin en de coach."), ("Input.Waarom", "begin"));

        Assert.Equal((Overzicht, 422, Overzicht, Overzicht), (regel.Location, half.Status, heel.Location, afspraken.Location));
        Assert.Contains("Kies bij elk van de vier niveaus een team, of ‘samen kiezen’.", half.ErrorSummary.Select(e => e.Text));
        Assert.True(Nu.EersteGesprek.TweeMedewerkers);
        var werkwijze = await client.GetAsync("/werkwijze");
        Assert.Contains("niveau 3: samen kiezen", werkwijze.Text, StringComparison.Ordinal);
        Assert.Contains("Van Netwerk Zuid naar Team Zuid", werkwijze.Texts("strong"));
        Assert.Equal(422, (await client.PostAsync($"{Overzicht}/teams/{een}", ("Input.Stopt", "true"), ("Input.Waarom", "weg"))).Status);
    }

    private async Task<(Medewerker Beheerder, PageClient Client)> BeheerderAsync()
    {
        var beheerder = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer", Rol.FunctioneelBeheerder);
        return (beheerder, await host.AsAsync(beheerder));
    }
}
