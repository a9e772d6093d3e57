namespace Eenlijn.Web.Modules.Overzicht.Landing;

using System.Globalization;
using Eenlijn.NlDesign.Dates;

/// <summary>A line of what happens now: a promise, a task or the day of looking back.</summary>
public sealed record NuRegel(DateOnly Op, string? Voor, string Wat, string Sub, bool TeLaat, string Href)
{
    public static IReadOnlyList<NuRegel> Van(CasusBeeld beeld, DateOnly? terugkijkenOp, GezinBeeld gezin, string url, DateOnly vandaag)
    {
        var regels = beeld.Beloften.Select(b => new NuRegel(
                b.Voor, "Beloofd:", Met(gezin.Kort(b.Aan), b.Wat), Samen(b.Door, DateText.Overdue(b.Voor, vandaag)), b.Voor < vandaag, $"{url}/beloften/{b.Id.Value}"))
            .Concat(beeld.Taken.Select(t => new NuRegel(
                t.Op, null, t.Wat + (t.Plaats is null ? "" : $", {t.Plaats}"), Samen(t.Door, t.Tijd?.ToString("HH.mm", CultureInfo.InvariantCulture) is { } tijd ? $"{tijd} uur" : null, t.Toelichting, DateText.Overdue(t.Op, vandaag)), t.Op < vandaag, $"{url}/taken/{t.Id.Value}/wijzigen")));
        if (terugkijkenOp is { } dag)
        {
            // A day that went by without looking back is what must not be forgotten (R3-024).
            regels = regels.Append(new(dag, null, "Samen terugkijken op het plan", Samen(DateText.Overdue(dag, vandaag)), dag < vandaag, $"{url}/plan"));
        }

        return [.. regels.OrderBy(r => r.Op).ThenBy(r => r.Wat, StringComparer.Ordinal)];
    }

    /// <summary>The name before what was promised, unless the words name it already.</summary>
    public static string Met(string naam, string wat) =>
        naam.Length == 0 || wat.Contains(naam, StringComparison.OrdinalIgnoreCase) ? wat : $"{naam} · {wat}";

    private static string Samen(params string?[] delen) => string.Join(" · ", delen.Where(d => !string.IsNullOrEmpty(d)));
}
