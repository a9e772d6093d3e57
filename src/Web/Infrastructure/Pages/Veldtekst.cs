namespace Eenlijn.Web.Infrastructure.Pages;

using System.Globalization;
using Eenlijn.NlDesign.Dates;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Values of fields in words, for <see cref="Vergelijking{TInput,TKeuzes}"/>.</summary>
public static class Veldtekst
{
    public static string Dag(DateOnly? dag) => dag is { } d ? DateText.Full(d) : "";

    public static string Dag(DatumInvoer dag) =>
        string.Join('-', new[] { dag.Dag, dag.Maand, dag.Jaar }.Where(deel => !string.IsNullOrWhiteSpace(deel)));

    public static string Tijd(TimeOnly? tijd) => tijd is { } t ? t.ToString("HH.mm", CultureInfo.InvariantCulture) : "";

    public static string Getal(int? getal) => getal is { } g ? g.ToString(CultureInfo.InvariantCulture) : "";

    public static string JaNee(bool waarde) => waarde ? "ja" : "nee";

    /// <summary>A choice out of an enum; nothing when nothing was chosen.</summary>
    public static string Keuze<T>(T? waarde, Func<T, string> zeg)
        where T : struct => waarde is { } gekozen ? zeg(gekozen) : "";

    /// <summary>The text of a choice out of a list; what is not in the list is named as it is.</summary>
    public static string Keuze(string? waarde, IEnumerable<SelectListItem> keuzes) =>
        string.IsNullOrEmpty(waarde) ? "" : keuzes.FirstOrDefault(k => k.Value == waarde)?.Text ?? "iets anders";

    public static string Keuze(Guid? waarde, IEnumerable<SelectListItem> keuzes) => waarde is { } id ? Keuze(id.ToString(), keuzes) : "";

    /// <summary>Names, in an order that does not depend on the form.</summary>
    public static string Namen(IEnumerable<Guid> ids, Func<Guid, string> naam) => string.Join(", ", ids.Distinct().Select(naam).Order(StringComparer.Ordinal));
}
