namespace Eenlijn.Web.Tests.Toegang;

using System.Net;
using System.Text.RegularExpressions;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Looks for words that somebody may not know on every page that he can open: content, title, list, search, print. Generated
/// over role × involvement × record, and over all pages of the running application.
/// </summary>
public sealed partial class NeedToKnowTests(WebHost host) : IClassFixture<WebHost>
{
    private const string GezinNaam = "Kwartelkoning";

    public static TheoryData<string, Rol> Outsiders => new()
    {
        { "teamgenoot", Rol.Medewerker },
        { "gedragswetenschapper", Rol.Gedragswetenschapper },
        { "teamleider", Rol.Teamleider },
        { "beheerder", Rol.FunctioneelBeheerder },
        { "privacyfunctionaris", Rol.Privacyfunctionaris },
    };

    [Theory]
    [Eis("R1-111")]
    [MemberData(nameof(Outsiders))]
    public async Task Wie_er_niet_bij_betrokken_is_vindt_niets_van_de_inhoud(string wie, Rol rol)
    {
        var (marked, team) = await MakeAsync();
        var outsider = await host.Data.MedewerkerAsync(team, "Wies", "Buiten", rol);

        var pages = await WalkAsync(outsider, marked);

        AssertNothing(wie, pages, marked.Records.Select(record => record.Word));
        if (rol != Rol.Teamleider)
        {
            // A team leader sees names and terms of the cases of the team; the others not even that, but for an exact search (K35).
            AssertNothing(wie, pages, [GezinNaam]);
        }
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_betrokken_collega_vindt_alles_behalve_de_notities_van_een_ander()
    {
        var (marked, team) = await MakeAsync();
        var collega = await host.Data.MedewerkerAsync(team, "Wies", "Binnen");
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            marked.Casus.Id,
            new(BetrokkenSoort.Medewerker, "collega") { Medewerker = collega.Id },
            host.Data.Vandaag,
            marked.Schrijver.Id,
            host.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value);

        var pages = await WalkAsync(collega, marked);

        AssertNothing("collega", pages, marked.Records.Where(record => record.Voor == ZichtbaarVoor.Schrijver).Select(record => record.Word));
        AssertEverything("collega", pages, marked.Records.Where(record => record.Voor == ZichtbaarVoor.Medewerkers));
    }

    [Fact]
    public async Task De_casusregisseur_vindt_van_elke_soort_alles_terug()
    {
        var (marked, _) = await MakeAsync();

        var pages = await WalkAsync(marked.Schrijver, marked);

        Assert.Contains(pages, page => page.Text.Contains(GezinNaam, StringComparison.Ordinal));
        AssertEverything("casusregisseur", pages, marked.Records);
    }

    [Fact]
    public async Task In_het_technische_logboek_staat_geen_woord_over_het_gezin()
    {
        var (marked, _) = await MakeAsync();

        await WalkAsync(marked.Schrijver, marked);

        var log = host.Logs.Text;
        Assert.NotEmpty(log);
        Assert.All([.. marked.Records.Select(record => record.Word), GezinNaam, "Elif", "Sanne"], word => Assert.DoesNotContain(word, log, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<(MarkedCase Marked, Team Team)> MakeAsync()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        return (await MarkedCase.MakeAsync(host.Data, mirjam, karim, GezinNaam), team);
    }

    private async Task<IReadOnlyList<PageResponse>> WalkAsync(Medewerker who, MarkedCase marked)
    {
        using var client = await host.AsAsync(who);
        var crawler = new Crawler(client);
        foreach (var page in AppEndpoint.ReadAll(host.Services).Where(endpoint => endpoint.IsPage))
        {
            crawler.Add(page.Url(("id", marked.Casus.Id.Value)));
        }

        await crawler.WalkAsync();
        // Parts of the words: a page may repeat what somebody typed himself, and then only a hit shows the whole.
        await crawler.SearchAsync(GezinNaam[..^1], marked.Casus.Kind.Naam.Roepnaam, marked.Records[0].Word[..8]);
        return crawler.Pages;
    }

    private static void AssertNothing(string who, IReadOnlyList<PageResponse> pages, IEnumerable<string> words)
    {
        var found =
            from word in words
            from page in pages
            // What somebody typed to search stands in his own field again.
            where WebUtility.HtmlDecode(SearchField().Replace(page.Text, "")).Contains(word, StringComparison.OrdinalIgnoreCase)
            select $"{who} finds {word} on {page.Url.PathAndQuery} ({page.Status}).";

        Assert.True(!found.Any(), string.Join(Environment.NewLine, found));
    }

    private static void AssertEverything(string who, IReadOnlyList<PageResponse> pages, IEnumerable<MarkedRecord> records)
    {
        var missed = records
            .Where(record => HasPages(record.Kind))
            .Where(record => !pages.Any(page => WebUtility.HtmlDecode(page.Text).Contains(record.Word, StringComparison.OrdinalIgnoreCase)))
            .Select(record => $"{who} does not find {record.Word}.");

        Assert.True(!missed.Any(), string.Join(Environment.NewLine, missed));
    }

    /// <summary>A module without pages shows nothing yet; with its first page its records have to be found.</summary>
    private static bool HasPages(Type kind) => typeof(Program).Assembly.GetTypes()
        .Any(type => type.Namespace?.StartsWith(kind.Namespace!.Replace("Domain", "Web.Modules", StringComparison.Ordinal) + ".", StringComparison.Ordinal) == true);

    [GeneratedRegex("<input[^>]*type=\"search\"[^>]*>")]
    private static partial Regex SearchField();
}
