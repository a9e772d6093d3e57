namespace Eenlijn.TestKit;

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

/// <summary>A form as the browser would send it: every field with what it holds, the antiforgery token among them.</summary>
public sealed class PageForm
{
    private readonly IHtmlFormElement _form;
    private readonly List<KeyValuePair<string, string>> _values = [];

    private PageForm(IHtmlFormElement form, string page)
    {
        _form = form;
        Action = form.GetAttribute("action") is { Length: > 0 } action ? action : page;
        foreach (var element in Controls())
        {
            _values.AddRange(ValuesOf(element).Select(value => KeyValuePair.Create(element.GetAttribute("name")!, value)));
        }
    }

    /// <summary>The address to which the form is sent.</summary>
    public string Action { get; private set; }

    public IReadOnlyList<KeyValuePair<string, string>> Values => _values;

    /// <summary>True when the values go into the address, as with a search that may be kept as a link.</summary>
    public bool IsGet => !string.Equals(_form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Finds the form by selector, the first of them when there are more; without a selector the only POST form of the page's
    /// main part that has these fields.
    /// </summary>
    public static PageForm Find(PageResponse page, string? selector, IReadOnlyCollection<string> names)
    {
        IHtmlFormElement[] forms =
        [
            .. page.Document.QuerySelectorAll(selector ?? "main form")
                .OfType<IHtmlFormElement>()
                .Where(form => selector is not null || string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)),
        ];
        PageForm[] fitting =
        [
            .. forms.Select(form => new PageForm(form, page.Url.PathAndQuery))
                .Where(form => names.All(form.Has)),
        ];
        return fitting.Length == 1 || (selector is not null && fitting.Length > 0)
            ? fitting[0]
            : throw new InvalidOperationException(
                $"{page.Url.PathAndQuery} ({page.Status}) has {forms.Length} forms, {fitting.Length} of them with the fields "
                + $"[{string.Join(", ", names)}]. Their fields: {string.Join(" | ", forms.Select(Names))}");
    }

    /// <summary>Fills a field as somebody would type, tick or choose; null leaves it out, like an empty checkbox; a hidden field beside that box is still sent.</summary>
    public void Fill(IEnumerable<(string Name, string? Value)> fields)
    {
        foreach (var group in fields.GroupBy(field => field.Name))
        {
            _values.RemoveAll(value => value.Key == group.Key);
            _values.AddRange(group.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)));
            if (group.All(field => field.Value is null))
            {
                _values.AddRange(Controls().OfType<IHtmlInputElement>().Where(input => input.Type == "hidden" && input.Name == group.Key).Select(input => KeyValuePair.Create(group.Key, input.Value)));
            }
        }
    }

    /// <summary>Presses the button with this text: its name, value and own address go along.</summary>
    public void Press(string text)
    {
        var button = _form.QuerySelectorAll("button, input[type=submit]")
            .Single(found => PageResponse.Clean(found is IHtmlInputElement input ? input.Value : found.TextContent) == text);
        if (button.GetAttribute("name") is { Length: > 0 } name)
        {
            _values.Add(KeyValuePair.Create(name, button.GetAttribute("value") ?? ""));
        }

        if (button.GetAttribute("formaction") is { Length: > 0 } action)
        {
            Action = action;
        }
    }

    private static string Names(IHtmlFormElement form) => string.Join(", ", form.QuerySelectorAll("[name]")
        .Select(element => element.GetAttribute("name")).Where(name => name != "__RequestVerificationToken").Distinct());

    private static IEnumerable<string> ValuesOf(IElement element) => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [box.Value.Length > 0 ? box.Value : "on"] : [],
        IHtmlInputElement { Type: "submit" or "button" or "image" or "reset" or "file" } => [],
        IHtmlInputElement input => [input.Value],
        IHtmlTextAreaElement area => [area.Value],
        IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => option.Value),
        _ => [],
    };

    private bool Has(string name) => Controls().Any(element => element.GetAttribute("name") == name);

    private IEnumerable<IElement> Controls() => _form.Owner!
        .QuerySelectorAll("input[name], select[name], textarea[name]")
        .Where(element => !element.HasAttribute("disabled") && BelongsToForm(element));

    private bool BelongsToForm(IElement element) => element.GetAttribute("form") is { } id
        ? id == _form.Id
        : element.Closest("form") == _form;
}
