namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A staff member with an account, who signs in as people do: page by page, with the codes that an app would show.</summary>
internal sealed class Inlogger(Medewerker medewerker, string naam, string tijdelijk)
{
    public const string Eigen = "vier woorden naast elkaar";

    private string? _geheim;

    public string Naam => naam;

    public string Tijdelijk => tijdelijk;

    public Medewerker Medewerker => medewerker;

    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    public static async Task<Inlogger> NieuwAsync(WebHost host, Rol rol = Rol.Medewerker, Team? team = null)
    {
        var medewerker = await host.Data.MedewerkerAsync(team ?? await host.Data.TeamAsync(), rol: rol);
        await using var scope = host.Data.As(null);
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        var geladen = await accounts.LoadMedewerkerAsync(medewerker.Id, null, default);
        var naam = $"account-{medewerker.Id.Value:N}";
        return new(medewerker, naam, (await accounts.MakenAsync(geladen!, naam, default)).Value);
    }

    public async Task<Gebruiker> AccountAsync(WebHost host)
    {
        await using var scope = host.Data.As(null);
        return (await scope.ServiceProvider.GetRequiredService<Accounts>().VindAsync(medewerker.Id, default))!;
    }

    public Task<PageResponse> WachtwoordAsync(PageClient client, string wachtwoord, string url = "/inloggen") =>
        client.PostAsync(url, ("Input.Naam", naam), ("Input.Wachtwoord", wachtwoord));

    /// <summary>The first time: temporary password, own password, app, recovery codes.</summary>
    public async Task<PageResponse> EersteKeerAsync(PageClient client)
    {
        var kiezen = await client.FollowAsync(await WachtwoordAsync(client, tijdelijk));
        var instellen = await client.FollowAsync(await client.SubmitAsync(kiezen, [("Input.Wachtwoord", Eigen), ("Input.NogEens", Eigen)]));
        _geheim = instellen.Texts("strong.el-secret").Single().Replace(" ", "", StringComparison.Ordinal);
        var klaar = await client.SubmitAsync(instellen, [("Input.Code", Code(0))]);
        Herstelcodes = klaar.Texts("li code");
        return klaar;
    }

    /// <summary>The same person with another secret in the app.</summary>
    public Inlogger MetGeheim(string geheim) => new(medewerker, naam, tijdelijk) { _geheim = geheim.Replace(" ", "", StringComparison.Ordinal) };

    /// <summary>What the app shows now, or a number of half minutes later: a code is good once only.</summary>
    public string Code(int stappen) => Inlogcode.Van(_geheim!, stappen);
}
