namespace Eenlijn.NlDesign.Dates;

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

/// <summary>
/// Binds <see cref="DateOnly"/> from the three fields of <c>nl-date</c> (<c>X.Dag</c>, <c>X.Maand</c>, <c>X.Jaar</c>), or from one value
/// (<c>2026-11-22</c> or <c>22-11-2026</c>, as in a query string). A date that does not exist gives a Dutch error on <c>X</c>; what was
/// typed stays in the fields. Nothing typed binds null; for a <see cref="DateOnly"/> that cannot be null that is an error.
/// </summary>
internal sealed class DateOnlyModelBinder : IModelBinder
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "d-M-yyyy"];

    private static readonly string[] Parts = [".Dag", ".Maand", ".Jaar"];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var parts = Parts.Select(part => Read(bindingContext, name + part)).ToArray();
        if (parts.All(p => p is null)) return BindSingle(bindingContext);

        var typed = new DatumInvoer { Dag = parts[0], Maand = parts[1], Jaar = parts[2] };
        if (typed.IsLeeg) return Empty(bindingContext);
        if (typed.TryToDateOnly(out var date)) bindingContext.Result = ModelBindingResult.Success(date);
        else Refuse(bindingContext, typed.Fout()!);
        return Task.CompletedTask;
    }

    private static Task BindSingle(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (value == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue)) return Empty(context);
        if (DateOnly.TryParseExact(value.FirstValue.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            context.Result = ModelBindingResult.Success(date);
        }
        else
        {
            Refuse(context, "Vul een datum in als dag-maand-jaar, bijvoorbeeld 22-11-2026.");
        }

        return Task.CompletedTask;
    }

    private static Task Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
        else Refuse(context, "Vul een datum in.");
        return Task.CompletedTask;
    }

    private static void Refuse(ModelBindingContext context, string sentence)
    {
        context.ModelState.TryAddModelError(context.ModelName, sentence);
        context.Result = ModelBindingResult.Failed();
    }

    private static string? Read(ModelBindingContext context, string name)
    {
        var value = context.ValueProvider.GetValue(name);
        if (value == ValueProviderResult.None) return null;
        context.ModelState.SetModelValue(name, value);
        return value.FirstValue ?? "";
    }
}

internal sealed class DateOnlyModelBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateOnlyModelBinder() : null;
}
