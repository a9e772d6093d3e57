namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What is chosen here holds for the whole process, so these run alone and put it back.</summary>
[CollectionDefinition(nameof(LijstenTests), DisableParallelization = true)]
[Collection(nameof(LijstenTests))]
public sealed class LijstenTests(WebHost host) : IClassFixture<WebHost>, IDisposable
{
    private const string Stil = "/beheer/lijsten/termijn/Casus.termijnen.geen-contact";
    private const string Groepen = "/beheer/lijsten/lijst/Preventie.groepsoorten";

    public void Dispose() => Lijsten.Toepassen([]);

    [Fact]
    public async Task Een_termijn_van_de_organisatie_geldt_meteen_en_wie_het_koos_staat_erbij()
    {
        var (beheerder, client) = await BeheerderAsync();
        var oud = await client.GetAsync(Stil);

        var leeg = await client.PostAsync(Stil, ("Input.Dagen", "3"), ("Input.Tekst", ""), ("Input.Waarom", ""));
        var goed = await client.SubmitAsync(oud, [("Input.Dagen", "28"), ("Input.Tekst", "Vier weken zonder gesprek valt op."), ("Input.Waarom", "Zo spraken de teams het af.")]);
        var later = await client.SubmitAsync(oud, [("Input.Dagen", "35"), ("Input.Waarom", "Anders bedacht.")]);

        Assert.Equal((422, "Vul een heel getal in van 7 tot en met 184."), (leeg.Status, leeg.FieldError("Input.Dagen")));
        Assert.Equal("/beheer/lijsten", goed.Location);
        Assert.Equal(28, CasusTermijnen.Lijst["geen-contact"].Dagen);
        Assert.Contains("Vier weken zonder gesprek valt op.", (await client.GetAsync("/beheer/lijsten")).Text, StringComparison.Ordinal);
        Assert.Equal(409, later.Status);
        Assert.Contains("Zo spraken de teams het af.", later.Text, StringComparison.Ordinal);
        Assert.Equal("35", later.Field("Input.Dagen").GetAttribute("value"));
        Assert.Contains(await LogVan.MedewerkerAsync(host, beheerder.Id), r => r.Gebeurtenis == "LijstAangepast");
    }

    [Fact]
    public async Task Een_termijn_die_later_begint_verandert_nu_nog_niets()
    {
        var (_, client) = await BeheerderAsync();
        const string pad = "/beheer/lijsten/termijn/Casus.termijnen.terugbellen";

        var goed = await client.SubmitAsync(
            await client.GetAsync(pad),
            [("Input.Dagen", "1"), ("Input.Tekst", "Terugbellen doe je binnen een werkdag."), ("Input.Waarom", "Sneller."), .. CasusScene.Datum("Input.Vanaf", host.Data.Vandaag.AddDays(9))]);

        Assert.Equal("/beheer/lijsten", goed.Location);
        Assert.Equal(2, CasusTermijnen.Lijst["terugbellen"].Dagen);
        Assert.Contains("1 werkdag", (await client.FollowAsync(goed)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_in_de_wet_staat_kan_niemand_hier_wijzigen()
    {
        var (_, client) = await BeheerderAsync();

        Assert.Equal(404, (await client.GetAsync("/beheer/lijsten/termijn/Plan.termijnen.plan-op-schrift")).Status);
        Assert.Equal(404, (await client.GetAsync("/beheer/lijsten/lijst/Plan.wetten/toevoegen")).Status);
        Assert.Equal(404, (await client.GetAsync("/beheer/lijsten/termijn/onzin")).Status);
        Assert.DoesNotContain("Waarde toevoegen", (await client.GetAsync("/beheer/lijsten/lijst/Plan.wetten")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_eigen_waarde_kan_meteen_worden_gekozen_en_gaat_weer_uit_gebruik()
    {
        var (_, client) = await BeheerderAsync();

        var goed = await client.PostAsync($"{Groepen}/toevoegen", ("Input.Tekst", "vaderkring"), ("Input.Waarom", "Die hebben we sinds mei."));
        var nogEens = await client.PostAsync($"{Groepen}/toevoegen", ("Input.Tekst", "Vaderkring"));
        var pad = $"{Groepen}/waarde/eigen-vaderkring";
        var uit = await client.SubmitAsync(await client.GetAsync(pad), [("Input.Tekst", "vaderkring"), ("Input.UitGebruik", "true")]);

        Assert.Equal((Groepen, 422), (goed.Location, nogEens.Status));
        Assert.Equal("Deze waarde staat al in de lijst.", nogEens.FieldError("Input.Tekst"));
        Assert.Equal(Groepen, uit.Location);
        Assert.Equal("vaderkring", Preventielijsten.Groepsoorten.Tekst("eigen-vaderkring"));
        Assert.Contains("niet meer in gebruik", (await client.FollowAsync(uit)).Text, StringComparison.Ordinal);
        Assert.Contains("Die hebben we sinds mei.", (await client.GetAsync(pad)).Text, StringComparison.Ordinal);
        using var medewerker = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said"));
        Assert.Contains("vaderkring (niet meer in gebruik)", (await medewerker.GetAsync("/preventie/noteren/groep")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await medewerker.GetAsync(Groepen)).Status);
    }

    [Fact]
    public async Task Wat_gekozen_is_geldt_ook_na_een_nieuwe_start()
    {
        var (_, client) = await BeheerderAsync();
        await client.PostAsync($"{Groepen}/toevoegen", ("Input.Tekst", "moederkring"));
        Lijsten.Toepassen([]);
        Assert.False(Preventielijsten.Groepsoorten.Bevat("eigen-moederkring"));

        await using var scope = host.Data.As(null);
        await scope.ServiceProvider.GetRequiredService<Lijstaanpassingen>().ToepassenAsync(TestContext.Current.CancellationToken);

        Assert.True(Preventielijsten.Groepsoorten.Bevat("eigen-moederkring"));
    }

    private async Task<(Medewerker Beheerder, PageClient Client)> BeheerderAsync()
    {
        var beheerder = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer", Rol.FunctioneelBeheerder);
        return (beheerder, await host.AsAsync(beheerder));
    }
}
