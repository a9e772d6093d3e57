namespace Eenlijn.Web.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Tests.Casus;

/// <summary>Who is at which place, and what was agreed there.</summary>
public sealed class VindplaatsTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-001")]
    public async Task Een_teamleider_voegt_een_vindplaats_van_zijn_team_toe_en_wijzigt_die()
    {
        var (team, client) = await LeiderAsync();

        var leeg = await client.PostAsync("/vindplaatsen/toevoegen", ("Input.Naam", ""));
        var erbij = await client.PostAsync("/vindplaatsen/toevoegen", ("Input.Team", team.Id.Value.ToString()), ("Input.Naam", "De Wilg"), ("Input.Soort", "basisschool"));
        var anders = await client.PostAsync($"{erbij.Location}/wijzigen", ("Input.Naam", "De Treurwilg"));

        Assert.Equal(422, leeg.Status);
        Assert.Equal(erbij.Location, anders.Location);
        Assert.Contains("De Treurwilg", (await client.GetAsync("/vindplaatsen")).Text, StringComparison.Ordinal);
        var (_, ander) = await LeiderAsync();
        Assert.Equal(404, (await ander.GetAsync(erbij.Location!)).Status);
    }

    [Fact]
    [Eis("R1-006")]
    public async Task Een_ander_vast_gezicht_op_een_school_wordt_aan_de_school_gemeld()
    {
        var (team, client) = await LeiderAsync();
        var plaats = await host.Data.VindplaatsAsync(team);
        var (mirjam, karim) = (await host.Data.MedewerkerAsync(team), await host.Data.MedewerkerAsync(team, "Karim", "Said"));
        var url = $"/vindplaatsen/{plaats.Id.Value}";
        await RoosterAsync(client, url, mirjam, host.Data.Vandaag.AddDays(-60));
        await MeldAsync(client, url);

        var gewisseld = await client.FollowAsync(await RoosterAsync(client, url, karim, host.Data.Vandaag));

        Assert.Contains("Schooljaar 2026-2027", gewisseld.Texts("h3"));
        Assert.Contains("Karim Said is vanaf 22 november 2026 het vaste gezicht, na Mirjam Bos", gewisseld.Text, StringComparison.Ordinal);
        Assert.Contains("tot en met 21 november 2026", gewisseld.One("#rooster").TextContent, StringComparison.Ordinal);
        Assert.Contains("wisseling nog niet gemeld", (await client.GetAsync("/vindplaatsen")).Text, StringComparison.Ordinal);
        var gemeld = await client.FollowAsync(await MeldAsync(client, url));
        Assert.Contains("gemeld aan de intern begeleider op 22 november 2026", gemeld.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-009")]
    public async Task Een_getekende_afspraak_blijft_staan_als_er_een_nieuwe_komt()
    {
        var (team, client) = await LeiderAsync();
        var plaats = await host.Data.VindplaatsAsync(team);
        var url = $"/vindplaatsen/{plaats.Id.Value}/afspraak";

        var leeg = await client.PostAsync(url, ("Input.Taken", ""));
        var eerste = await AfspraakAsync(client, url, "een dagdeel aanwezig", host.Data.Vandaag.AddYears(-1));
        var tweede = await client.FollowAsync(await AfspraakAsync(client, url, "twee dagdelen aanwezig", host.Data.Vandaag));

        Assert.Equal((422, 7), (leeg.Status, leeg.ErrorSummary.Count));
        Assert.Equal($"/vindplaatsen/{plaats.Id.Value}", eerste.Location);
        Assert.Contains("twee dagdelen aanwezig", tweede.One("#afspraak").TextContent, StringComparison.Ordinal);
        Assert.Contains("een dagdeel aanwezig", tweede.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_medewerker_beheert_geen_vindplaatsen()
    {
        using var client = await host.AsAsync(await host.Data.MedewerkerAsync(await host.Data.TeamAsync()));

        Assert.Equal(403, (await client.GetAsync("/vindplaatsen")).Status);
    }

    private async Task<(Team Team, PageClient Client)> LeiderAsync()
    {
        var team = await host.Data.TeamAsync();
        return (team, await host.AsAsync(await host.Data.MedewerkerAsync(team, "Tine", "Lam", Rol.Teamleider)));
    }

    private static async Task<PageResponse> RoosterAsync(PageClient client, string url, Medewerker wie, DateOnly van) => await client.SubmitAsync(
        await client.GetAsync(url),
        [("Rooster.Medewerker", wie.Id.Value.ToString()), ("Rooster.Dagen", "maandag"), ("Rooster.Vast", "true"), .. CasusScene.Datum("Rooster.Van", van)]);

    private static async Task<PageResponse> MeldAsync(PageClient client, string url) =>
        await client.SubmitAsync(await client.GetAsync(url), [("Melden.Aan", "de intern begeleider")]);

    private static Task<PageResponse> AfspraakAsync(PageClient client, string url, string taken, DateOnly op) => client.PostAsync(
        url,
        [
            ("Input.Taken", taken), ("Input.Grenzen", "geen boodschapper"), ("Input.Oudercontact", "vrij"), ("Input.Vertrouwelijkheid", "alleen met toestemming"),
            ("Input.Meldroute", "eerst met de ouder"), ("Input.GetekendDoor", "I. de Wit, directeur"), .. CasusScene.Datum("Input.GetekendOp", op),
        ]);
}
