namespace Eenlijn.Web.Infrastructure.Drafts;

using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Antiforgery;

/// <summary>Where <c>data-autosave</c> posts to: the path of the form behind <c>/concept</c>.</summary>
public static class DraftEndpoint
{
    public const string Prefix = "/concept";

    /// <summary>Characters in the path of a form, at most.</summary>
    internal const int MaxForm = 300;

    public static void MapDrafts(this IEndpointRouteBuilder routes) => routes.MapPost(Prefix + "/{**formulier}", SaveAsync);

    private static async Task<IResult> SaveAsync(string formulier, HttpContext context, IAntiforgery antiforgery, Concepten concepten, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(context) || formulier.Length >= MaxForm || context.User.Identity is not { IsAuthenticated: true })
        {
            return Results.BadRequest();
        }

        await concepten.BewarenAsync("/" + formulier, Velden(await context.Request.ReadFormAsync(cancellationToken)), cancellationToken);
        return Results.NoContent();
    }

    /// <summary>What somebody filled in; not the token of the page.</summary>
    internal static Dictionary<string, string[]> Velden(IFormCollection form) => form
        .Where(veld => !veld.Key.StartsWith("__", StringComparison.Ordinal))
        .ToDictionary(veld => veld.Key, veld => veld.Value.Select(w => w ?? "").ToArray());
}
