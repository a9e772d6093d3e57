namespace Eenlijn.Web.Infrastructure.Drafts;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

/// <summary>The pages to which a form can be sent: drafts are kept for those paths alone, and for who may open them.</summary>
public sealed class DraftForms(EndpointDataSource endpoints)
{
    /// <summary>Where passwords and codes are typed: those are kept nowhere.</summary>
    public static readonly IReadOnlyList<PathString> Never = ["/account", "/inloggen", "/uitloggen"];

    private readonly Lazy<IReadOnlyList<Form>> _forms = new(() => [.. endpoints.Endpoints.OfType<RouteEndpoint>().Select(Form.Van).OfType<Form>()]);

    /// <summary>The form at a path; null when no page takes one there.</summary>
    public DraftForm? Find(PathString path) => Never.Any(never => path.StartsWithSegments(never))
        ? null
        : _forms.Value.Select(form => form.Match(path)).FirstOrDefault(found => found is not null);

    private sealed record Form(RoutePattern Pattern, TemplateMatcher Matcher, Handeling Handeling, bool OfCase)
    {
        public static Form? Van(RouteEndpoint endpoint) =>
            endpoint.Metadata.GetMetadata<RequiresAttribute>() is { Handeling: var act }
            && endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { ModelTypeInfo: { } model, HandlerMethods: var handlers }
            && handlers.Any(handler => HttpMethods.IsPost(handler.HttpMethod))
                ? new(endpoint.RoutePattern, new(new(endpoint.RoutePattern), []), act, model.IsAssignableTo(typeof(CasusPage)))
                : null;

        public DraftForm? Match(PathString path)
        {
            var values = new RouteValueDictionary();
            return Matcher.TryMatch(path, values) && Pattern.Parameters.All(parameter => Fits(parameter, values))
                ? new(Handeling, OfCase ? new CasusId(Guid.Parse(values["id"]!.ToString()!)) : null)
                : null;
        }

        // The matcher knows the shape of a path, not what a part of it must be.
        private static bool Fits(RoutePatternParameterPart parameter, RouteValueDictionary values) =>
            parameter.ParameterPolicies.All(policy => policy.Content != "guid")
            || !values.TryGetValue(parameter.Name, out var value)
            || Guid.TryParse(value?.ToString(), out _);
    }
}

/// <summary>A page to which a form can be sent.</summary>
/// <param name="Handeling">What whoever sends it must be allowed.</param>
/// <param name="Casus">The case in whose file it stands; null outside a case.</param>
public sealed record DraftForm(Handeling Handeling, CasusId? Casus);
