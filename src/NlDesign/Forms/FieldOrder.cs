namespace Eenlijn.NlDesign.Forms;

using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

/// <summary>
/// The place of a field on the page, so that the summary names errors in the order in which one meets them. The model state
/// cannot tell: it sorts by the length of the name. Properties stand in the order of the form, so their order is taken.
/// </summary>
internal static class FieldOrder
{
    /// <summary>A text that sorts as the path does: a place per part, an index for a part of a list. The whole form comes first.</summary>
    public static string Of(ModelMetadata page, string key)
    {
        var place = "";
        var type = page;
        foreach (var part in key.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.EndsWith(']'))
            {
                place += Pad(int.TryParse(part[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0);
                type = type?.ElementMetadata;
                continue;
            }

            place += Pad(PlaceIn(type, part));
            type = type?.Properties[part];
        }

        return place;
    }

    private static int PlaceIn(ModelMetadata? type, string property)
    {
        if (type is null) return 9999;
        var index = 0;
        foreach (var candidate in type.Properties)
        {
            if (candidate.PropertyName == property) return index;
            index++;
        }

        return 9999;
    }

    private static string Pad(int place) => place.ToString("/0000", CultureInfo.InvariantCulture);
}
