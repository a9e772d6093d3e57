namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A date in three fields, day, month and year: <c>&lt;nl-date for="Input.Datum" label="Wanneer?" /&gt;</c>. Binds
/// <see cref="DateOnly"/>, <c>DateOnly?</c> or, when parts may be unknown, <see cref="DatumInvoer"/>. Ids: <c>Input_Datum_Dag</c>,
/// <c>_Maand</c>, <c>_Jaar</c>; the group is <c>Input_Datum</c>.
/// </summary>
[HtmlTargetElement("nl-date", Attributes = "for")]
public sealed class DateTagHelper : FieldTagHelper
{
    /// <summary>A birth date: lets the browser offer the day, month and year that it knows.</summary>
    [HtmlAttributeName("birth")]
    public bool Birth { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var typed = For.Model switch
        {
            DateOnly date => DatumInvoer.From(date),
            DatumInvoer invoer => invoer,
            _ => new DatumInvoer(),
        };
        BecomeGroup(output, "group").With("id", Id).With("tabindex", "-1");
        output.Add(LegendElement()).Add(HintAndError()).Add(Tag.Create("div", "el-date")
            .Add(Part("Dag", typed.Dag, 2, "bday-day"))
            .Add(Part("Maand", typed.Maand, 10, "bday-month"))
            .Add(Part("Jaar", typed.Jaar, 4, "bday-year")));
    }

    internal override string TargetId => IdOf("Dag");

    private string IdOf(string part) => TagBuilder.CreateSanitizedId($"{Name}.{part}", "_") + (IdSuffix is null ? "" : $"-{IdSuffix}");

    private TagBuilder Part(string part, string? value, int length, string autocomplete)
    {
        var (name, id) = ($"{Name}.{part}", IdOf(part));
        var sent = ViewContext.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null ? entry.AttemptedValue : value;
        var wrong = Error is not null || entry?.Errors.Count > 0;
        var input = Tag.Void("input", "utrecht-textbox utrecht-textbox--html-input"
                + (part == "Jaar" ? " el-date__year" : "") + (wrong ? " utrecht-textbox--invalid" : ""))
            .With("type", "text").With("inputmode", "numeric").With("id", id).With("name", name).With("value", sent)
            .With("maxlength", length.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .With("autocomplete", Birth ? autocomplete : "off")
            .WithIf(wrong, "aria-invalid", "true")
            .WithIf(!Optional, "aria-required", "true");
        return Tag.Create("div").Add(Tag.Create("label", "utrecht-form-label").With("for", id).Text(part)).Add(input);
    }
}
