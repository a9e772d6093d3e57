namespace Eenlijn.NlDesign.Forms;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>
/// That a page shows a form as it was sent or kept earlier. A browser sends nothing for a box that is not ticked and a group in which
/// nothing is chosen; so what is not among the values was left empty, whatever the page itself begins with.
/// </summary>
public static class SentForm
{
    private static readonly object Key = new();

    /// <param name="http">The request whose page shows it.</param>
    /// <param name="names">Every field that was sent, as <c>Input.Naam</c>; what stands before the dot is the form.</param>
    public static void Show(HttpContext http, IEnumerable<string> names) =>
        http.Items[Key] = names.Where(n => n.Contains('.', StringComparison.Ordinal)).Select(n => n[..n.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);

    internal static bool LeftEmpty(ViewContext view, string name) =>
        view.HttpContext.Items[Key] is HashSet<string> forms && !view.ModelState.ContainsKey(name) && forms.Contains(name.Split('.')[0]);
}
