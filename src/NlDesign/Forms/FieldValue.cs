namespace Eenlijn.NlDesign.Forms;

using System.Collections;
using System.Globalization;

/// <summary>How a value of the model is written in a field.</summary>
internal static class FieldValue
{
    public static string? Format(object? value) => value switch
    {
        null => null,
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        bool choice => choice ? "true" : "false",
        Enum member => member.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };

    /// <summary>The values that are ticked or chosen; for a single value a list of one.</summary>
    public static IReadOnlyList<string> FormatAll(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => [.. list.Cast<object?>().Select(Format).OfType<string>()],
        _ => Format(value) is { } one ? [one] : [],
    };
}
