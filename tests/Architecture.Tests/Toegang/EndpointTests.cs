namespace Eenlijn.Architecture.Tests.Toegang;

using Eenlijn.Architecture.Tests.Snapshots;
using Eenlijn.Domain.Autorisatie;

/// <summary>No address of the running application without an act; which role may open which page is written down.</summary>
public sealed class EndpointTests(WebHost host) : IClassFixture<WebHost>
{
    /// <summary>Open to everybody, with the reason. Nothing about people is shown here.</summary>
    private static readonly Dictionary<string, string> Open = new()
    {
        ["/inloggen"] = "before somebody is known",
        ["/uitloggen"] = "also when the session has ended already",
        ["/inloggen/nieuw-wachtwoord"] = "a step of signing in: opens only after the password",
        ["/inloggen/tweede-stap"] = "a step of signing in: opens only after the password",
        ["/inloggen/tweede-stap-instellen"] = "a step of signing in: opens only after the password",
        ["/inloggen/herstelcode"] = "a step of signing in: opens only after the password",
        ["/contact"] = "how to reach a team, for who looks for help",
        ["/contact/{team:guid}"] = "how to reach one team, for who looks for help",
        ["/contact/{team:guid}/wat-wij-doen"] = "what one team does and does not do, for families and partners",
        ["/handleiding"] = "how the program works; also for who can't sign in",
        ["/handleiding/beelden/{naam}.png"] = "the pictures in it, taken in the demo",
        ["/handleiding/zoeken"] = "finds a passage of it",
        ["/handleiding/{pagina}"] = "how the program works; also for who can't sign in",
        ["/fout/{code:int?}"] = "the error page itself",
        ["/gezondheid"] = "asked by the machine that watches over the service",
        ["/ontwerp"] = "the components of the design, without data",
        ["/ontwerp/afdruk"] = "the components of the design, without data",
        ["/ontwerp/casus"] = "the components of the design, without data",
        ["/ontwerp/plan"] = "the components of the design, without data",
        ["/ontwerp/vandaag"] = "the components of the design, without data",
    };

    /// <summary>For whoever is signed in, whatever the role, with the reason.</summary>
    private static readonly Dictionary<string, string> SignedIn = new()
    {
        ["/concept/{**formulier}"] = "keeps what somebody is typing himself",
    };

    private readonly IReadOnlyList<AppEndpoint> _endpoints = AppEndpoint.ReadAll(host.Services);

    [Fact]
    public void Elk_adres_zegt_welke_handeling_erbij_hoort()
    {
        var wrong = _endpoints
            .Where(endpoint => endpoint.Handeling is null && !Open.ContainsKey(endpoint.Route) && !SignedIn.ContainsKey(endpoint.Route))
            .Select(endpoint => $"{endpoint.Route} declares no act.");

        Findings.Assert(wrong, "Put [Requires(Handeling.…)] on the page model; what is open to all stands in this test with its reason.");
    }

    [Fact]
    public void Alleen_wat_hier_staat_is_open_voor_iedereen()
    {
        var wrong = _endpoints
            .Where(endpoint => endpoint.IsOpen != Open.ContainsKey(endpoint.Route))
            .Select(endpoint => $"{endpoint.Route}: open to everybody is {endpoint.IsOpen}.")
            .Concat(_endpoints.Where(endpoint => endpoint is { IsOpen: true, Handeling: not null }).Select(endpoint => $"{endpoint.Route} has an act and is open."))
            .Concat(Open.Keys.Concat(SignedIn.Keys).Except(_endpoints.Select(endpoint => endpoint.Route)).Select(route => $"{route} does not exist."));

        Findings.Assert(wrong, "[AllowAnonymous] stands on the pages of this test and nowhere else.");
    }

    [Fact]
    public void Wie_welke_pagina_mag_openen_verandert_alleen_met_opzet()
    {
        var roles = Enum.GetValues<Rol>();
        string[] lines =
        [
            "# Toegang",
            "",
            "Welke rol welke pagina mag openen. Gemaakt uit de toepassing zelf met `UPDATE_SNAPSHOTS=1 ./test architecture`. Wie een",
            "pagina van een casus mag openen, ziet daarmee nog geen casus: daarvoor moet hij er ook bij betrokken zijn.",
            "",
            $"| adres | handeling | {string.Join(" | ", roles)} |",
            $"|---|---|{string.Concat(roles.Select(_ => ":-:|"))}",
            .. _endpoints.Select(endpoint => $"| `{endpoint.Route}` | {Act(endpoint)} | {string.Join(" | ", roles.Select(role => Cell(endpoint, role)))} |"),
        ];

        Snapshot.Verify("docs/toegang.md", lines, "Somebody may open a page that he could not open, or the other way round.");
    }

    [Fact]
    public void Elke_handeling_hoort_bij_een_rol() => Findings.Assert(
        Enum.GetValues<Handeling>().Where(act => !Enum.GetValues<Rol>().Any(role => Rollen.Mag(role, act))).Select(act => act.ToString()),
        "An act that no role holds opens a page for nobody.");

    private static string Act(AppEndpoint endpoint) =>
        endpoint.Handeling?.ToString() ?? (endpoint.IsOpen ? "voor iedereen" : "wie is ingelogd");

    private static string Cell(AppEndpoint endpoint, Rol role) =>
        endpoint.Handeling is not { } act || Rollen.Mag(role, act) ? "ja" : "–";
}
