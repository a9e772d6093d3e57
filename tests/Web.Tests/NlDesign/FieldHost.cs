namespace Eenlijn.Web.Tests.NlDesign;

using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Eenlijn.NlDesign;
using Eenlijn.NlDesign.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A page with one form on it, as far as a tag helper needs one: model, model state, metadata of the product.</summary>
internal sealed class FieldHost
{
    private static readonly ServiceProvider Services = BuildServices();

    private readonly ViewDataDictionary<SamplePage> _data;

    public FieldHost(SampleFields? input = null)
    {
        Metadata = Services.GetRequiredService<IModelMetadataProvider>();
        _data = new(Metadata, new ModelStateDictionary()) { Model = new SamplePage { Input = input ?? new() } };
        ViewContext = new ViewContext
        {
            ViewData = _data,
            HttpContext = new DefaultHttpContext { RequestServices = Services },
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            View = NullView.Instance,
            Writer = TextWriter.Null,
        };
    }

    public IModelMetadataProvider Metadata { get; }

    public ViewContext ViewContext { get; }

    public ModelStateDictionary ModelState => ViewContext.ModelState;

    /// <summary>What the browser sent, as model binding stores it.</summary>
    public FieldHost Sent(string name, params string[] values)
    {
        ModelState.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(',', values));
        return this;
    }

    public FieldHost Refused(string name, string sentence)
    {
        ModelState.AddModelError(name, sentence);
        return this;
    }

    /// <summary>Renders a field for <c>Input.{property}</c>.</summary>
    public IElement Field<T>(string property, Action<T>? set = null, params (string Name, object Value)[] attributes)
        where T : FieldTagHelper, new()
    {
        var helper = new T { For = Expression($"Input.{property}"), Label = "Vraag", ViewContext = ViewContext };
        set?.Invoke(helper);
        return Render(helper, attributes: attributes).Single();
    }

    public ModelExpression Expression(string path) =>
        Services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression(_data, path);

    /// <summary>Runs one tag helper over a body and reads the HTML as the browser does.</summary>
    public static IReadOnlyList<IElement> Render(
        TagHelper helper, Func<TagHelperContext, Task>? children = null, string body = "", params (string Name, object Value)[] attributes)
    {
        var list = new TagHelperAttributeList(attributes.Select(a => new TagHelperAttribute(a.Name, a.Value)));
        var context = new TagHelperContext(list, new Dictionary<object, object>(), "test");
        var output = new TagHelperOutput("test", list, async (_, _) =>
        {
            if (children is not null) await children(context);
            return new DefaultTagHelperContent().SetHtmlContent(body);
        });
        helper.Init(context);
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return [.. new HtmlParser().ParseDocument($"<body>{writer}").Body!.Children];
    }

    private static ServiceProvider BuildServices()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRazorPages().AddNlDesign();
        return services.BuildServiceProvider();
    }

    private sealed class NullView : IView
    {
        public static readonly NullView Instance = new();

        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
