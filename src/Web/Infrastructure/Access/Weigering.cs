namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence.Reading;

/// <summary>
/// Answers 403 when the role does not hold the act of a page, and leaves a line: in the log of the case when the page was one
/// of an existing case (NEN 7513).
/// </summary>
public sealed class Weigering(Dossiers dossiers)
{
    public async Task AnswerAsync(HttpContext context)
    {
        Guid? casus = context.GetRouteValue("id") is string id && Guid.TryParse(id, out var found) ? found : null;
        await dossiers.RefusedAsync(casus is { } value ? new(value) : null, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}
