namespace Eenlijn.Web.Infrastructure.Security;

using System.Text;

/// <summary>
/// Takes the NUL character out of what is sent: nobody types it, it comes along when a text is copied out of a damaged file. The reader
/// of forms refuses the whole form for it, and PostgreSQL keeps no text with it. The answer says that it was taken out.
/// </summary>
public static class WithoutNul
{
    private const string Escaped = "%00";

    private const long MostBytes = 4 * 1024 * 1024;

    private static readonly object Key = new();

    public static void UseWithoutNul(this WebApplication app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (request.QueryString.Value?.Contains(Escaped, StringComparison.Ordinal) == true)
        {
            request.QueryString = new(request.QueryString.Value.Replace(Escaped, "", StringComparison.Ordinal));
        }

        if (HttpMethods.IsPost(request.Method) && request.ContentLength is > 0 and < MostBytes
            && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
        {
            await CleanAsync(context);
        }

        await next(context);
    });

    public static bool WasFound(HttpContext context) => context.Items.ContainsKey(Key);

    private static async Task CleanAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        var sent = await reader.ReadToEndAsync(context.RequestAborted);
        // In a form that is sent a per cent sign is always the begin of an escape, so this takes away nothing else.
        var clean = sent.Replace(Escaped, "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        if (clean.Length != sent.Length)
        {
            context.Items[Key] = true;
        }

        context.Request.Body = new MemoryStream(Encoding.Latin1.GetBytes(clean));
        context.Request.ContentLength = clean.Length;
    }
}
