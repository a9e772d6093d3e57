namespace Eenlijn.Web.Infrastructure.Samen;

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>
/// The last gate of a page that is looked at together. What is kept from somebody is gone by the filters of the case; free text that
/// names a person who is kept from one of them (K17) is taken out here with the line, the field or the paragraph in which it stands.
/// </summary>
public sealed class SamenPoort(ActingContext acting) : IAsyncResultFilter
{
    private const string Regel = "li, tr, .el-row, .el-person, dd, option, label, textarea, blockquote, p, h1, h2, h3, h4, title";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (acting.Samen is null || context is not { Result: PageResult, Controller: CasusPage { Dossier: { VerbergtIemand: true } dossier } })
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        var body = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        try
        {
            await next();
        }
        finally
        {
            response.Body = body;
        }

        buffer.Position = 0;
        await response.WriteAsync(Schoon(buffer, dossier), context.HttpContext.RequestAborted);
    }

    private static string Schoon(Stream html, Dossier dossier)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var text in page.Descendants<IText>().Where(t => dossier.NoemtVerborgene(t.Data)).ToList())
        {
            Weg(text.ParentElement);
        }

        foreach (var element in page.All.Where(e => e.Attributes.Any(a => a.Name is not ("class" or "id" or "href" or "action") && dossier.NoemtVerborgene(a.Value))).ToList())
        {
            Weg(element);
        }

        return $"<!DOCTYPE html>\n{page.DocumentElement.OuterHtml}";
    }

    /// <summary>The nearest whole thing, so that no half sentence tells that something was there.</summary>
    private static void Weg(IElement? element) => (element?.Closest(Regel) ?? element)?.Remove();
}
