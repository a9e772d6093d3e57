namespace Eenlijn.Web.Infrastructure.Sessions;

using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

/// <summary>
/// Keeps what somebody sent after his session had ended, so that nobody types a report twice: encrypted as drafts are, half an hour,
/// for the same person. It is never sent on by itself: he finds the form filled in again after signing in.
/// </summary>
public sealed class VerlopenSessie(Concepten concepten, ActingContext acting, TimeProvider clock)
{
    /// <summary>Says to the form alone (its path) that something is kept for it; holds nothing itself.</summary>
    public const string Cookie = "eenlijn-verlopen";

    /// <summary>How long it waits for somebody to sign in.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromMinutes(30);

    /// <summary>A form that was left open on Friday afternoon and sent on Monday morning.</summary>
    private static readonly TimeSpan HoogstensVerlopen = TimeSpan.FromDays(4);

    private const string Begin = "verlopen";

    private const int MeesteBytes = 1024 * 1024;

    /// <summary>Keeps what was sent, when that can be.</summary>
    /// <returns>False when something was sent that is lost now.</returns>
    public async Task<bool> BewaarAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || DraftForms.Never.Append(DraftEndpoint.Prefix).Any(nooit => request.Path.StartsWithSegments(nooit)))
        {
            return true;
        }

        if (!request.HasFormContentType
            || request.ContentLength is null or > MeesteBytes
            || request.Path.Value is not { Length: < DraftEndpoint.MaxForm - 20 } pad
            || Ticket(context)?.Principal.GetMedewerker() is not { } medewerker)
        {
            return false;
        }

        var velden = DraftEndpoint.Velden(await request.ReadFormAsync(context.HttpContext.RequestAborted));
        acting.Medewerker = medewerker;
        await concepten.OpruimenAsync(Begin, Bewaartijd, context.HttpContext.RequestAborted);
        await concepten.BewarenAsync(Begin + pad, velden, context.HttpContext.RequestAborted);
        acting.Medewerker = null;
        context.Response.Cookies.Append(Cookie, "1", Options(pad, Bewaartijd));
        return true;
    }

    /// <summary>What is kept for this form; null when that is another person's, too old, or nothing.</summary>
    public async Task<BewaardConcept?> HaalAsync(string pad, CancellationToken cancellationToken) =>
        await concepten.HaalAsync(Begin + pad, cancellationToken) is { } kept && kept.Op > clock.GetUtcNow().UtcDateTime - Bewaartijd ? kept : null;

    /// <summary>The form was sent: nothing is kept any more.</summary>
    public async Task WegAsync(HttpContext context, string pad)
    {
        await concepten.WegAsync(Begin + pad, context.RequestAborted);
        context.Response.Cookies.Delete(Cookie, Options(pad, null));
    }

    private static CookieOptions Options(string pad, TimeSpan? hoeLang) => new() { Path = pad, MaxAge = hoeLang, IsEssential = true, HttpOnly = true };

    /// <summary>
    /// Who it was that sent it: his cookie, which only we could make, has ended but is still there. It opens nothing; it only says
    /// for whom the text is kept.
    /// </summary>
    private AuthenticationTicket? Ticket(RedirectContext<CookieAuthenticationOptions> context)
    {
        var options = context.Options;
        var cookie = options.CookieManager.GetRequestCookie(context.HttpContext, options.Cookie.Name!);
        return cookie is { Length: > 0 }
            && options.TicketDataFormat.Unprotect(cookie) is { } ticket
            && ticket.Properties.ExpiresUtc + HoogstensVerlopen > clock.GetUtcNow()
                ? ticket
                : null;
    }
}
