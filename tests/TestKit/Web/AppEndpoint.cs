namespace Eenlijn.TestKit;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

/// <summary>An address of the running application, found by walking its endpoints; files are left out.</summary>
/// <param name="Route">As it is written in the page, with a slash before it.</param>
/// <param name="Handeling">The act that it declares; null when it declares none.</param>
/// <param name="IsOpen">For everybody, also without signing in.</param>
/// <param name="IsPage">A Razor page; false for the few other endpoints.</param>
public sealed record AppEndpoint(string Route, Handeling? Handeling, bool IsOpen, bool IsPage, RoutePattern Pattern)
{
    public static IReadOnlyList<AppEndpoint> ReadAll(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != "{**path:file}")
            .Select(endpoint => new AppEndpoint(
                "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
                endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Handeling,
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.CompiledPageActionDescriptor>() is not null,
                endpoint.RoutePattern))
            .DistinctBy(endpoint => endpoint.Route)
            .OrderBy(endpoint => endpoint.Route, StringComparer.Ordinal),
    ];

    public bool HasParameters => Pattern.Parameters.Count > 0;

    /// <summary>An address that fits the route: given values where the name is known, else something of the right kind.</summary>
    public string Url(params (string Name, object Value)[] values) => "/" + string.Join('/', Pattern.PathSegments
        .Select(segment => string.Concat(segment.Parts.Select(part => Fill(part, values))))
        .Where(text => text.Length > 0));

    private static string Fill(RoutePatternPart part, (string Name, object Value)[] values) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter when values.Any(value => value.Name == parameter.Name) =>
            values.First(value => value.Name == parameter.Name).Value.ToString()!,
        RoutePatternParameterPart { IsOptional: true } => "",
        RoutePatternParameterPart parameter when parameter.ParameterPolicies.Any(policy => policy.Content == "guid") => Guid.CreateVersion7().ToString(),
        _ => "1",
    };
}
