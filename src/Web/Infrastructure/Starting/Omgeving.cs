namespace Eenlijn.Web.Infrastructure.Starting;

/// <summary>
/// The environment in which the program starts. <c>dotnet run</c> starts for development, but only when nobody asked for another
/// one: what a launch profile sets by the usual names goes before what the operator set, and a demo would come up in production.
/// </summary>
public static class Omgeving
{
    /// <summary>What the launch profile asks for.</summary>
    public const string Key = "EENLIJN_OMGEVING";

    private static readonly string[] Gevraagd = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    /// <summary>Null leaves it to the framework: Production when nobody says anything.</summary>
    /// <param name="read">Reads a variable of the environment.</param>
    public static string? Van(IReadOnlyCollection<string> args, Func<string, string?> read) =>
        Gevraagd.All(key => string.IsNullOrEmpty(read(key))) && !args.Any(arg => arg.StartsWith("--environment", StringComparison.OrdinalIgnoreCase))
            ? read(Key)
            : null;
}
