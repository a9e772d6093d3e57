namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Words of the model, and the choices in its forms.</summary>
public static class ModelWoorden
{
    public static IReadOnlyList<SelectListItem> Soorten { get; } = Van<TafelSoort>(Zeg);

    public static IReadOnlyList<SelectListItem> Rechten { get; } = Van<TafelRecht>(Zeg);

    public static IReadOnlyList<SelectListItem> Richtingen { get; } = Van<Schaalrichting>(Zeg);

    public static IReadOnlyList<SelectListItem> Wijzen { get; } = Van<Schaalwijze>(Zeg);

    public static string Zeg(TafelSoort soort) => soort switch
    {
        TafelSoort.Aanmeldtafel => "aanmeldtafel: welke hulp past bij een aanmelding",
        TafelSoort.Toetstafel => "toetstafel: terugkijken op hulp die gegeven is",
        TafelSoort.Beide => "allebei",
        _ => "adviesteam: specialisten die meedenken",
    };

    public static string Kort(TafelSoort soort) => soort switch
    {
        TafelSoort.Aanmeldtafel => "aanmeldtafel",
        TafelSoort.Toetstafel => "toetstafel",
        TafelSoort.Beide => "aanmeldtafel en toetstafel",
        _ => "adviesteam",
    };

    public static string Zeg(TafelRecht recht) => recht == TafelRecht.Beslist ? "de tafel beslist" : "de tafel adviseert";

    public static string Zeg(Schaalrichting richting) => richting == Schaalrichting.Op ? "opschalen: zwaardere hulp" : "afschalen: lichtere hulp";

    public static string Zeg(Schaalwijze wijze) => wijze == Schaalwijze.Erbij ? "erbij halen: het eerste team blijft" : "warme overdracht: samen met het gezin";

    /// <summary>"niveau 3: samen kiezen"</summary>
    public static string Zeg(Ernstniveau niveau, Gemeentemodel model) => $"niveau {niveau.Niveau}: {(niveau.VraagtKeuze ? "samen kiezen" : model.Team(niveau.Team)?.Naam ?? "nog niet gekozen")}";

    private static List<SelectListItem> Van<T>(Func<T, string> zeg)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => new SelectListItem(zeg(w), w.ToString()))];
}

/// <summary>A model as pages show it, with the names behind its keys.</summary>
/// <param name="Wijzigbaar">With links to the forms.</param>
/// <param name="Agenda">With links to what stands on each table's agenda.</param>
public sealed record ModelBeeld(Gemeentemodel Model, IReadOnlyDictionary<Guid, string> Namen, bool Wijzigbaar = false, bool Agenda = false)
{
    public string Naam(Guid id) => Namen.GetValueOrDefault(id, "iemand die hier niet meer werkt");

    public string TeamNaam(Guid id) => Model.Team(id)?.Naam ?? "een team dat er niet meer is";
}
