namespace Eenlijn.Web.Modules.Shared;

using Microsoft.AspNetCore.Mvc.ViewFeatures;

/// <summary>What a page hands to its layout, typed. Set it in the page model or in a filter.</summary>
public static class LayoutData
{
    public static Navigatie GetNavigatie(this ViewDataDictionary data) => data[nameof(Navigatie)] as Navigatie ?? Navigatie.Leeg;

    public static void SetNavigatie(this ViewDataDictionary data, Navigatie navigatie) => data[nameof(Navigatie)] = navigatie;

    public static CasusKop? GetCasusKop(this ViewDataDictionary data) => data[nameof(CasusKop)] as CasusKop;

    public static void SetCasusKop(this ViewDataDictionary data, CasusKop kop) => data[nameof(CasusKop)] = kop;

    /// <summary>Title of the page; the layout puts "Fout:" before it after a refused form.</summary>
    public static string GetTitle(this ViewDataDictionary data)
    {
        var title = data["Title"] as string ?? "Eenlijn";
        return data.ModelState.IsValid ? title : $"Fout: {title}";
    }

    public static void SetTitle(this ViewDataDictionary data, string title) => data["Title"] = title;

    /// <summary>compact for workers, ruim for the family's side.</summary>
    public static void SetRuim(this ViewDataDictionary data) => data["Density"] = "ruim";

    public static string GetDensity(this ViewDataDictionary data) => data["Density"] as string ?? "compact";
}
