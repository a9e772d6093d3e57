namespace Eenlijn.Web.Infrastructure.Drafts;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;

/// <summary>
/// Where <c>data-autosave</c> posts to: the path of the form behind <c>/concept</c>. Answers 204; 400 without a token, 404 where
/// no form stands or somebody may not send it, 413 when it is too long for one.
/// </summary>
public static class DraftEndpoint
{
    public const string Prefix = "/concept";

    /// <summary>Characters in the path of a form, at most.</summary>
    internal const int MaxForm = 300;

    /// <summary>The longest form holds some 40 fields of text.</summary>
    private const long MaxBytes = 256 * 1024;

    public static void MapDrafts(this IEndpointRouteBuilder routes) => routes.MapPost(Prefix + "/{**formulier}", SaveAsync);

    private static async Task<IResult> SaveAsync(
        string formulier, HttpContext context, IAntiforgery antiforgery, DraftForms forms, TeamToegang toegang, Concepten concepten, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength > MaxBytes)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        // A proxy may pass it on without its length.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = MaxBytes;
        }

        if (!await antiforgery.IsRequestValidAsync(context) || formulier.Length >= MaxForm || context.User.Identity is not { IsAuthenticated: true })
        {
            return Results.BadRequest();
        }

        var path = new PathString("/" + formulier);
        if (forms.Find(path) is not { } form
            || context.User.GetRol() is not { } rol || !Rollen.Mag(rol, form.Handeling)
            || (form.Casus is { } casus && !await toegang.KanOpenenAsync(casus, context.User.GetMedewerker()!.Value, metNood: true, cancellationToken)))
        {
            return Results.NotFound();
        }

        await concepten.BewarenAsync(path.Value!, Velden(await context.Request.ReadFormAsync(cancellationToken)), cancellationToken);
        return Results.NoContent();
    }

    /// <summary>What somebody filled in; not the token of the page.</summary>
    internal static Dictionary<string, string[]> Velden(IFormCollection form) => form
        .Where(veld => !veld.Key.StartsWith("__", StringComparison.Ordinal))
        .ToDictionary(veld => veld.Key, veld => veld.Value.Select(w => w ?? "").ToArray());
}
