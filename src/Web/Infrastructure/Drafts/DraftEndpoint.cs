namespace Eenlijn.Web.Infrastructure.Drafts;

using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Antiforgery;

/// <summary>Where <c>data-autosave</c> posts to: the path of the form behind <c>/concept</c>.</summary>
public static class DraftEndpoint
{
    public const string Prefix = "/concept";

    private const int MaxForm = 300;

    public static void MapDrafts(this IEndpointRouteBuilder routes) => routes.MapPost(Prefix + "/{**formulier}", SaveAsync);

    private static async Task<IResult> SaveAsync(string formulier, HttpContext context, IAntiforgery antiforgery, Concepten concepten, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(context) || formulier.Length >= MaxForm || context.User.Identity is not { IsAuthenticated: true })
        {
            return Results.BadRequest();
        }

        var form = await context.Request.ReadFormAsync(cancellationToken);
        var velden = form
            .Where(veld => !veld.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(veld => veld.Key, veld => veld.Value.Select(w => w ?? "").ToArray());
        await concepten.BewarenAsync("/" + formulier, velden, cancellationToken);
        return Results.NoContent();
    }
}
