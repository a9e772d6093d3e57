namespace Eenlijn.NlDesign.Parts;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Where somebody is in a fixed row of steps: <c>&lt;nl-steps current="2"&gt;&lt;nl-step&gt;Welkom&lt;/nl-step&gt;…&lt;/nl-steps&gt;</c>. Says "Stap 2 van 4".
/// </summary>
[HtmlTargetElement("nl-steps", Attributes = "current")]
public sealed class StepsTagHelper : TagHelper
{
    /// <summary>Number of the step of this page, from 1. Those before it count as done.</summary>
    [HtmlAttributeName("current")]
    public int Current { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<StepSlot>();
        await output.GetChildContentAsync();
        output.Become("div", "el-stepper");
        output.Content.Clear();
        var position = $"Stap {Text(Current)} van {Text(slot.Steps.Count)}";
        output.Add(Tag.Create("p", "el-steps__count").Text(position));
        var list = Tag.Create("ol", "el-steps");
        for (var i = 0; i < slot.Steps.Count; i++) list.Add(Step(i + 1, slot.Steps[i]));
        output.Add(list);
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Step(int number, StepSlot.Step step)
    {
        var state = step.State ?? (number < Current ? StepState.Done : StepState.Ahead);
        var (done, skipped) = (state == StepState.Done, state == StepState.Skipped);
        var mark = Tag.Create("span", "el-steps__mark").With("aria-hidden", "true");
        if (done) mark.Add(Icon.Create("check"));
        else mark.Text(Text(number));
        var label = step.Href is null ? Tag.Create("span").Add(step.Text) : Tag.Create("a").With("href", step.Href).Add(step.Text);
        var look = number == Current ? "el-steps__step--current" : done ? "el-steps__step--done" : skipped ? "el-steps__step--skipped" : null;
        return Tag.Create("li", look)
            .WithIf(number == Current, "aria-current", "step")
            .Add(mark).Add(label).Add(done ? Tag.Hidden(", gedaan") : skipped ? Tag.Hidden(", overgeslagen") : null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal sealed class StepSlot
    {
        public List<Step> Steps { get; } = [];

        internal sealed record Step(TagHelperContent Text, string? Href, StepState? State);
    }
}

/// <summary>One step; with <c>href</c> when somebody can go to it.</summary>
[HtmlTargetElement("nl-step")]
public sealed class StepTagHelper : TagHelper
{
    /// <summary>Where the step is.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>Left out, it follows from its place: those before the current one are done. Steps that may be taken in any order say it themselves.</summary>
    [HtmlAttributeName("state")]
    public StepState? State { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        context.Parent<StepsTagHelper.StepSlot>()?.Steps.Add(new(text, Href, State));
        output.SuppressOutput();
    }
}

/// <summary>Where a step stands.</summary>
public enum StepState
{
    /// <summary>Still to come.</summary>
    Ahead,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Left out on purpose.</summary>
    Skipped,
}
