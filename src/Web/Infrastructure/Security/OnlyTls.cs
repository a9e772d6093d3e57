namespace Eenlijn.Web.Infrastructure.Security;

using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Health;

/// <summary>
/// Outside Development and the demo nothing is answered over a connection that others can read: the cookies would not come back, and
/// a form would end in an error that says nothing. One sentence says what is wrong and who can mend it.
/// </summary>
public static class OnlyTls
{
    public const string Zin =
        "Eenlijn werkt alleen over een versleutelde verbinding. Begint het adres met https? Dan stuurt de proxy X-Forwarded-Proto niet mee, "
        + "of staat zijn adres niet in " + Proxy.Key + ": vraag de beheerder.";

    public static bool IsDemanded(WebApplication app) =>
        !app.Environment.IsDevelopment() && !app.Services.GetRequiredService<DemoMode>().Aan;

    public static IApplicationBuilder UseOnlyTls(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Whoever watches over the process asks on this machine, without TLS, and learns nothing about anybody.
        if (context.Request.IsHttps || context.Request.Path == Gezondheid.Path)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Zin, context.RequestAborted);
    });

    /// <summary>What whoever starts it should know when it listens without a certificate of its own.</summary>
    public static string Let(Proxy proxy) =>
        $"Let op: zonder eigen certificaat antwoordt Eenlijn alleen op wat een proxy over TLS aannam. Vertrouwd: {string.Join(", ", proxy.Netwerken)}; kies andere met {Proxy.Key}.";
}
