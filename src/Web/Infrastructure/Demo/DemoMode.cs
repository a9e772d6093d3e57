namespace Eenlijn.Web.Infrastructure.Demo;

using Eenlijn.Persistence.Starting;

/// <summary>
/// Whether this is a demo: made-up families, and signing in by choosing a person. On by default in Development only;
/// <c>EENLIJN_DEMO=uit</c> switches it off there, and in Production nothing switches it on.
/// </summary>
public sealed record DemoMode(bool Aan)
{
    public const string Key = "EENLIJN_DEMO";

    /// <exception cref="StartException">Asked for in Production, or the setting is neither <c>aan</c> nor <c>uit</c>.</exception>
    public static DemoMode From(IConfiguration configuration, IHostEnvironment environment) => configuration[Key] switch
    {
        null or "" => new(environment.IsDevelopment()),
        "uit" => new(false),
        "aan" when environment.IsProduction() => throw new StartException(
            $"De demo kan in Production niet aan: daar kiest iedereen zonder wachtwoord een medewerker. Haal {Key} weg of start met ASPNETCORE_ENVIRONMENT=Development."),
        "aan" => new(true),
        _ => throw new StartException($"{Key} klopt niet: schrijf 'aan' of 'uit'."),
    };
}
