namespace Eenlijn.Web.Infrastructure.Drafts;

using System.Globalization;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Forms;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

/// <summary>Puts a draft back into the form from which it came.</summary>
public static class DraftExtensions
{
    /// <summary>ViewData key of the sentence that says since when the draft stands.</summary>
    public const string Teruggezet = "ConceptTeruggezet";

    /// <summary>
    /// Fills ModelState with what was kept for this path, so that the fields show it; says so in ViewData. Call it in OnGet of a
    /// form with <c>data-autosave="/concept…path"</c>, after the page has loaded what it needs.
    /// </summary>
    /// <param name="rijen">In a form with rows the keys that its rows have now, by the name of their hidden field. A draft with other rows stays away: what one said would come to stand at another.</param>
    public static async Task<bool> RestoreDraftAsync(this PageModel page, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? rijen = null)
    {
        var services = page.HttpContext.RequestServices;
        if (await services.GetRequiredService<Concepten>().HaalAsync(page.Request.Path, cancellationToken) is not { } concept
            || rijen?.Any(r => concept.Velden.GetValueOrDefault(r.Key) is not [var key] || key != r.Value) == true)
        {
            return false;
        }

        page.Fill(concept);
        page.ViewData[Teruggezet] = Kalender.TijdVan(concept.Op);
        return true;
    }

    /// <summary>Puts what was kept into the fields of the form.</summary>
    public static void Fill(this PageModel page, BewaardConcept concept)
    {
        SentForm.Show(page.HttpContext, concept.Velden.Keys);
        foreach (var (naam, waarden) in concept.Velden)
        {
            page.ModelState.SetModelValue(naam, new ValueProviderResult(new StringValues(waarden), CultureInfo.CurrentCulture));
            page.ModelState.MarkFieldSkipped(naam);
        }
    }

    /// <summary>Forgets the draft with the next save; call it in the handler of a successful post, before saving.</summary>
    public static Task ForgetDraftAsync(this PageModel page, CancellationToken cancellationToken) =>
        page.HttpContext.RequestServices.GetRequiredService<Concepten>().WissenAsync(page.Request.Path, cancellationToken);
}
