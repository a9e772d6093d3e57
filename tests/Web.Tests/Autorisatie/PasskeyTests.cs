namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A key of the device as second factor, beside the code of the app.</summary>
public sealed class PasskeyTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Met_een_passkey_log_je_in_zonder_code()
    {
        using var apparaat = new Passkeyapparaat();
        var (wie, client) = await IngelogdAsync();
        using var eerste = client;

        var bewaard = await ToevoegenAsync(client, apparaat, "mijn laptop");
        Assert.Equal("/account/passkeys", bewaard.Location);
        Assert.Contains("mijn laptop", (await client.FollowAsync(bewaard)).One("#passkeys").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 apparaat", (await client.GetAsync("/account")).Text, StringComparison.Ordinal);

        using var tweede = host.Anonymous();
        var stap = await tweede.FollowAsync(await wie.WachtwoordAsync(tweede, Inlogger.Eigen));
        var binnen = await TekenenAsync(tweede, stap, apparaat);

        Assert.Equal("/", binnen.Location);
        Assert.Equal("/vandaag", (await tweede.GetAsync("/")).Location);
        var log = await LogVan.MedewerkerAsync(host, wie.Medewerker.Id);
        Assert.Contains(log, r => r.Gebeurtenis == nameof(PasskeyToegevoegd));
        Assert.Equal(2, log.Count(r => r is { Soort: LogSoort.Aangemeld, Uitkomst: LogUitkomst.Gelukt }));
    }

    [Fact]
    public async Task Een_antwoord_opent_een_keer_en_alleen_voor_wie_het_gaf()
    {
        using var apparaat = new Passkeyapparaat();
        using var vreemd = new Passkeyapparaat();
        var (wie, client) = await IngelogdAsync();
        using var eerste = client;
        await ToevoegenAsync(client, apparaat, "mijn laptop");
        using var tweede = host.Anonymous();
        using var meekijker = host.Anonymous();
        var stap = await tweede.FollowAsync(await wie.WachtwoordAsync(tweede, Inlogger.Eigen));
        await meekijker.FollowAsync(await wie.WachtwoordAsync(meekijker, Inlogger.Eigen));

        // Another device, and another page than the one of Eenlijn.
        var fout = await TekenenAsync(tweede, stap, vreemd);
        Assert.Equal(422, fout.Status);
        Assert.Contains(fout.ErrorSummary, r => r.Text.StartsWith("Dit lukte niet met je passkey.", StringComparison.Ordinal));
        var voorstel = fout.One("[name='Input.Voorstel']").GetAttribute("value")!;
        var antwoord = apparaat.Tekenen(fout.One("form[data-passkey]").GetAttribute("data-passkey-options")!);
        var goed = await tweede.PostAsync("/inloggen/tweede-stap?handler=Passkey", ("Input.Voorstel", voorstel), ("Input.Passkey", antwoord));
        Assert.Equal("/", goed.Location);

        var nogEens = await meekijker.PostAsync("/inloggen/tweede-stap?handler=Passkey", ("Input.Voorstel", voorstel), ("Input.Passkey", antwoord));
        Assert.Equal(422, nogEens.Status);
        Assert.Equal("/inloggen/tweede-stap", (await meekijker.GetAsync("/inloggen/tweede-stap")).Url.AbsolutePath);

        // What was asked of one is not answered by another.
        using var nepsite = new Passkeyapparaat("https://een1ijn.example");
        Assert.Equal(422, (await ToevoegenAsync(client, nepsite, "nep")).Status);
        Assert.Single((await client.GetAsync("/account/passkeys")).Texts("#passkeys li"));
    }

    [Fact]
    public async Task Toevoegen_en_verwijderen_vragen_je_wachtwoord_en_na_verwijderen_opent_hij_niets()
    {
        using var apparaat = new Passkeyapparaat();
        var (wie, client) = await IngelogdAsync();
        using var eerste = client;
        var page = await client.GetAsync("/account/passkeys");
        var leeg = await client.SubmitAsync(page, [("Input.Wachtwoord", "verkeerde woorden")]);
        Assert.Equal(422, leeg.Status);
        Assert.NotNull(leeg.FieldError("Input.Naam"));
        Assert.NotNull(leeg.FieldError("Input.Wachtwoord"));
        await ToevoegenAsync(client, apparaat, "oude telefoon");

        var weg = await client.GetAsync((await client.GetAsync("/account/passkeys")).One("#passkeys a[href$='verwijderen']").GetAttribute("href")!);
        Assert.Equal(422, (await client.SubmitAsync(weg, [("Input.Wachtwoord", "verkeerde woorden")])).Status);
        Assert.Equal("/account/passkeys", (await client.SubmitAsync(weg, [("Input.Wachtwoord", Inlogger.Eigen)])).Location);
        Assert.Contains("nog geen passkey", (await client.GetAsync("/account/passkeys")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await client.GetAsync(weg.Url.PathAndQuery)).Status);
        using var tweede = host.Anonymous();
        var stap = await tweede.FollowAsync(await wie.WachtwoordAsync(tweede, Inlogger.Eigen));
        Assert.Empty(stap.Document.QuerySelectorAll("form[data-passkey]"));
        Assert.Contains(await LogVan.MedewerkerAsync(host, wie.Medewerker.Id), r => r.Gebeurtenis == nameof(PasskeyVerwijderd));
    }

    [Fact]
    public async Task Wist_de_beheerder_de_tweede_stap_dan_zijn_ook_de_passkeys_weg()
    {
        using var apparaat = new Passkeyapparaat();
        var (wie, client) = await IngelogdAsync();
        using var eerste = client;
        await ToevoegenAsync(client, apparaat, "kwijt");
        await using (var scope = host.Data.As(null))
        {
            var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
            Assert.True((await accounts.TweedeStapWissenAsync((await accounts.VindAsync(wie.Medewerker.Id, Ct))!, (await accounts.LoadMedewerkerAsync(wie.Medewerker.Id, null, Ct))!)).IsSuccess);
        }

        using var tweede = host.Anonymous();
        Assert.Equal("/inloggen/tweede-stap-instellen", (await wie.WachtwoordAsync(tweede, Inlogger.Eigen)).Location);
        await using var later = host.Data.As(wie.Medewerker);
        Assert.Equal(0, (await later.ServiceProvider.GetRequiredService<EigenAccount>().KaartAsync(Ct)).Passkeys);
    }

    private static async Task<PageResponse> ToevoegenAsync(PageClient client, Passkeyapparaat apparaat, string naam)
    {
        var vraag = await client.SubmitAsync(await client.GetAsync("/account/passkeys"), [("Input.Naam", naam), ("Input.Wachtwoord", Inlogger.Eigen)]);
        Assert.Equal(200, vraag.Status);
        return await client.SubmitAsync(vraag, [("Input.Passkey", apparaat.Maken(vraag.One("form[data-passkey]").GetAttribute("data-passkey-options")!))]);
    }

    private static Task<PageResponse> TekenenAsync(PageClient client, PageResponse stap, Passkeyapparaat apparaat) =>
        client.SubmitAsync(stap, [("Input.Passkey", apparaat.Tekenen(stap.One("form[data-passkey]").GetAttribute("data-passkey-options")!))], form: "form[data-passkey]");

    private async Task<(Inlogger Wie, PageClient Client)> IngelogdAsync()
    {
        var wie = await Inlogger.NieuwAsync(host);
        var client = host.Anonymous();
        await wie.EersteKeerAsync(client);
        return (wie, client);
    }
}
