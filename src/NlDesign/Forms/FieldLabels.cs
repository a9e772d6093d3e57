namespace Eenlijn.NlDesign.Forms;

using System.Text.Encodings.Web;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

/// <summary>
/// Which label and id each field of the page has, for the error summary above them. A sentence that says what is expected but not where gets
/// the label before it: "Hoe laat? Vul een tijd in, bijvoorbeeld 14:30."
/// </summary>
internal static class FieldLabels
{
    private static readonly object Key = new();

    /// <summary>How the sentences of binding and of dates begin; those of the domain name their field themselves.</summary>
    private static readonly string[] Bare =
    [
        "Vul een heel getal in", "Vul een getal in", "Vul een tijd in", "Vul een datum in", "Vul dit in", "Kies een van de antwoorden die er staan", "Dit kunnen we niet lezen",
        "Gebruik hoogstens", "Gebruik minstens", "Vul ook de", "Vul ook het jaar", "Vul de dag in als", "Vul de maand in als", "Vul het jaar in met", "Deze dag bestaat niet",
    ];

    /// <summary>The first field of that name; on a page with a form a row the others have an id of their own.</summary>
    public static void Remember(HttpContext http, string name, string label, string id) => All(http).TryAdd(name, new(label, id));

    /// <summary>A link to the field, or to the id that the last says when it is none of ours. Written with the page, after the fields have said what they are called.</summary>
    public static IHtmlContent Link(HttpContext http, string name, string sentence, string otherwise) => new Late(http, name, sentence, otherwise);

    private static Dictionary<string, Named> All(HttpContext http)
    {
        if (http.Items[Key] is not Dictionary<string, Named> labels) http.Items[Key] = labels = [];
        return labels;
    }

    private sealed record Named(string Label, string Id);

    private sealed class Late(HttpContext http, string name, string sentence, string otherwise) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var field = All(http).GetValueOrDefault(name);
            var label = field is not null && Bare.Any(start => sentence.StartsWith(start, StringComparison.Ordinal)) ? field.Label.TrimEnd('.', ':') : null;
            var text = label is null ? sentence : $"{label}{(label.EndsWith('?') ? " " : ": ")}{sentence}";
            Tag.Create("a").With("href", $"#{field?.Id ?? otherwise}").Text(text).WriteTo(writer, encoder);
        }
    }
}
