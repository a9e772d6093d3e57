namespace Eenlijn.Web.Infrastructure.Pages;

using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

/// <summary>
/// A form that changes what stands already says which version it shows. Without one it would count as the very first version, and
/// write over whatever came after: refused before the page sees it, so that no page can forget it.
/// </summary>
public sealed class VersieFilter : IAsyncPageFilter
{
    private static readonly ConcurrentDictionary<Type, (string Veld, bool MagLeeg)[]> Versies = new();

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType && context.HandlerMethod is { } handler
            && Versies.GetOrAdd(context.HandlerInstance.GetType(), Van) is { Length: > 0 } versies)
        {
            var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
            if (versies.Any(v => Hoort(v.Veld, handler.Name, form) && !IsGoed(form, v.Veld, v.MagLeeg)))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status422UnprocessableEntity);
                return;
            }
        }

        await next();
    }

    /// <summary>Whether a page changes what stands already, so that it posts back all that its form shows.</summary>
    public static bool Wijzigt(Type page) => Versies.GetOrAdd(page, Van).Length > 0;

    /// <summary>A button with a handler of its own sends no fields, and changes nothing that somebody typed.</summary>
    private static bool Hoort(string veld, string? handler, IFormCollection form) =>
        handler is null || form.Keys.Any(k => k.StartsWith(veld.Split('.')[0] + ".", StringComparison.OrdinalIgnoreCase));

    private static bool IsGoed(IFormCollection form, string veld, bool magLeeg) =>
        form.TryGetValue(veld, out var waarde)
        && ((magLeeg && string.IsNullOrEmpty(waarde)) || int.TryParse(waarde, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private static (string Veld, bool MagLeeg)[] Van(Type page) => page.GetCustomAttribute<ZonderVersieAttribute>() is not null ? [] :
    [
        .. page.GetProperties().Where(p => p.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: false })
            .SelectMany(Velden),
    ];

    private static IEnumerable<(string Veld, bool MagLeeg)> Velden(PropertyInfo gebonden) =>
        gebonden.Name == "Version" ? [("Version", false)]
        // Forms of our own: a Guid has a property of that name too.
        : gebonden.PropertyType.Assembly == typeof(VersieFilter).Assembly && gebonden.PropertyType.GetProperty("Version") is { } versie ? [($"{gebonden.Name}.Version", versie.GetCustomAttribute<MagLeegAttribute>() is not null)]
        : [];
}

/// <summary>A page that makes something new: there is no version yet, though its fields hold one.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ZonderVersieAttribute : Attribute;

/// <summary>A version that is empty as long as what it belongs to is not there; the handler tells the two apart.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MagLeegAttribute : Attribute;
