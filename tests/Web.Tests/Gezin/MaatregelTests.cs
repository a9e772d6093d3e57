namespace Eenlijn.Web.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.Extensions.DependencyInjection;

public sealed class MaatregelTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-027", "R0-075")]
    public async Task Een_maatregel_staat_bij_het_kind_op_het_gezin_en_op_de_eerste_bladzijde()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);

        var leeg = await client.PostAsync(Url(casus, "maatregel-vastleggen"), ("Input.Maatregel.Gezinsvoogd", "J. Admiraal"));
        Assert.Equal(422, leeg.Status);
        Assert.Contains(leeg.ErrorSummary, e => e.Href!.StartsWith("#Input_Maatregel_Van", StringComparison.Ordinal));
        Assert.Empty((await GezinScenario.BeeldAsync(host, mirjam, casus)).Maatregelen);
        Assert.Equal(302, (await client.PostAsync(Url(casus, "maatregel-vastleggen"), Ots(casus))).Status);

        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(MaatregelVastgelegd)));
        var gezin = (await client.GetAsync(Url(casus))).One("#maatregelen").TextContent;
        Assert.Contains("ondertoezichtstelling (OTS)", gezin, StringComparison.Ordinal);
        Assert.Contains("Schoolverzuim", gezin, StringComparison.Ordinal);
        var landing = (await client.GetAsync($"/casus/{casus.Id.Value}")).One("main").TextContent;
        Assert.Contains("OTS tot en met", landing, StringComparison.Ordinal);
        Assert.Contains("J. Admiraal", landing, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-027")]
    public async Task Een_machtiging_zonder_ots_vraagt_eerst_waarom()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        (string, string?)[] velden = [("Input.Kind", $"{casus.Kind.Id.Value}"), ("Input.Soort", "MachtigingUithuisplaatsing"), .. Dag("Van", 1, 3, 2026), .. Dag("LooptTot", 1, 2, 2027)];

        var eerst = await client.PostAsync(Url(casus, "maatregel-vastleggen"), velden);
        Assert.Equal(422, eerst.Status);
        Assert.NotNull(eerst.FieldError("Input.Maatregel.Afwijking"));
        Assert.Contains("hoort bij een ondertoezichtstelling", eerst.One("main").TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (await client.SubmitAsync(eerst, [("Input.Maatregel.Afwijking", "Spoeduithuisplaatsing.")])).Status);

        Assert.Equal("Spoeduithuisplaatsing.", Assert.Single((await GezinScenario.BeeldAsync(host, mirjam, casus)).Maatregelen).Afwijking);
    }

    [Fact]
    [Eis("R1-027")]
    public async Task Wijzigen_verlengen_en_beeindigen_laten_hun_sporen_na()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync(Url(casus, "maatregel-vastleggen"), Ots(casus));
        var pad = $"maatregelen/{(await BeeldAsync(mirjam, casus)).Id.Value}";

        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{pad}/wijzigen"), ("Input.Maatregel.Gezinsvoogd", "A. de Wit"))).Status);
        Assert.Equal("A. de Wit", (await BeeldAsync(mirjam, casus)).Gezinsvoogd);
        Assert.Equal(422, (await client.PostAsync(Url(casus, $"{pad}/verlengen"))).Status);
        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{pad}/verlengen"), ("Input.Tot.Dag", "1"), ("Input.Tot.Maand", "3"), ("Input.Tot.Jaar", "2028"))).Status);
        Assert.Equal((1, new DateOnly(2028, 3, 1)), ((await BeeldAsync(mirjam, casus)).Verlengd, (await BeeldAsync(mirjam, casus)).LooptTot!.Value));
        Assert.Equal(422, (await client.PostAsync(Url(casus, $"{pad}/beeindigen"))).Status);
        Assert.Equal(302, (await client.PostAsync(Url(casus, $"{pad}/beeindigen"), ("Input.Tot.Dag", "1"), ("Input.Tot.Maand", "11"), ("Input.Tot.Jaar", "2026"), ("Input.Einde", "VolgensPlan"))).Status);
        Assert.Equal(MaatregelEinde.VolgensPlan, (await BeeldAsync(mirjam, casus)).Einde);
        Assert.Equal(1, await GezinScenario.LogAsync(host, casus, nameof(MaatregelBeeindigd)));
        Assert.DoesNotContain("OTS tot en met", (await client.GetAsync($"/casus/{casus.Id.Value}")).One("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_oude_bladzijde_bewaart_ziet_wat_een_ander_schreef()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync(Url(casus, "maatregel-vastleggen"), Ots(casus));
        var pad = Url(casus, $"maatregelen/{(await BeeldAsync(mirjam, casus)).Id.Value}/wijzigen");
        var page = await client.GetAsync(pad);
        await client.PostAsync(pad, ("Input.Maatregel.Gezinsvoogd", "A. de Wit"));

        var conflict = await client.SubmitAsync(page, [("Input.Maatregel.Gezinsvoogd", "B. de Haan")]);

        Assert.Equal(409, conflict.Status);
        Assert.Contains("A. de Wit", conflict.One("main").TextContent, StringComparison.Ordinal);
        Assert.Equal("A. de Wit", (await BeeldAsync(mirjam, casus)).Gezinsvoogd);
    }

    [Fact]
    [Eis("R1-027")]
    public async Task Andere_modules_lezen_welke_maatregelen_op_een_dag_gelden()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        await client.PostAsync(Url(casus, "maatregel-vastleggen"), Ots(casus));
        await using var scope = host.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;

        Assert.Equal([MaatregelSoort.Ondertoezichtstelling], (await dossier.MaatregelenOpAsync(new(2026, 11, 1), Ct))[casus.Kind.Id]);
        Assert.Empty(await dossier.MaatregelenOpAsync(new(2027, 3, 1), Ct));
        Assert.Empty(await dossier.MaatregelenOpAsync(new(2026, 2, 28), Ct));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Alleen_wie_over_het_kind_mag_lezen_ziet_de_maatregel()
    {
        var (mirjam, casus) = await GezinScenario.BeginAsync(host);
        using var client = await host.AsAsync(mirjam);
        var oom = await host.Data.GezinslidAsync(casus, "Bilal", GezinsRol.AnderGezinslid, new(1980, 1, 1));
        await client.PostAsync(Url(casus, "maatregel-vastleggen"), Ots(casus));
        await using var scope = host.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;

        Assert.Single((await (await dossier.AlsAsync(casus.Moeder.Id, Ct))!.GezinsbeeldAsync(Ct)).Maatregelen);
        Assert.Empty((await (await dossier.AlsAsync(oom.Id, Ct))!.GezinsbeeldAsync(Ct)).Maatregelen);
    }

    private static (string, string?)[] Ots(TestCasus casus) =>
    [
        ("Input.Kind", $"{casus.Kind.Id.Value}"), ("Input.Soort", "Ondertoezichtstelling"), .. Dag("Van", 1, 3, 2026), .. Dag("LooptTot", 28, 2, 2027),
        ("Input.Maatregel.Bedreigingen", "Schoolverzuim"), ("Input.Maatregel.Gezinsvoogd", "J. Admiraal"),
    ];

    private static (string, string?)[] Dag(string veld, int dag, int maand, int jaar) =>
        [($"Input.Maatregel.{veld}.Dag", $"{dag}"), ($"Input.Maatregel.{veld}.Maand", $"{maand}"), ($"Input.Maatregel.{veld}.Jaar", $"{jaar}")];

    private async Task<MaatregelBeeld> BeeldAsync(Domain.Autorisatie.Medewerker wie, TestCasus casus) =>
        Assert.Single((await GezinScenario.BeeldAsync(host, wie, casus)).Maatregelen);

    private static string Url(TestCasus casus, string? pad = null) => $"/casus/{casus.Id.Value}/gezin{(pad is null ? "" : $"/{pad}")}";
}
