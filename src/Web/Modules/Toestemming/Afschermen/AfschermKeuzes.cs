namespace Eenlijn.Web.Modules.Toestemming.Afschermen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>
/// What can be kept from somebody, in one list: its value is the kind and the id, so that the form works without a script. Only
/// what stands in the list can be chosen: an id from another case is not among it.
/// </summary>
public sealed class AfschermKeuzes(IReadOnlyList<Kijker> gezin, IReadOnlyList<HuisKaart> huizen, RecordKaart? record)
{
    private readonly List<Keuze> _keuzes = [.. Alle(gezin, huizen, record)];

    public IEnumerable<SelectListItem> Items => _keuzes
        .GroupBy(k => k.Groep)
        .SelectMany(g => g.Select(k => new SelectListItem(k.Tekst, k.Waarde) { Group = new() { Name = g.Key } }));

    public static string Waarde(Afgeschermd wat, Guid id) => $"{wat}:{id}";

    /// <summary>Null when it is none of the list.</summary>
    public AfschermingDoel? Doel(string? waarde) => _keuzes.FirstOrDefault(k => k.Waarde == waarde)?.Doel;

    private static IEnumerable<Keuze> Alle(IReadOnlyList<Kijker> gezin, IReadOnlyList<HuisKaart> huizen, RecordKaart? record)
    {
        if (record is not null)
        {
            yield return new("Uit het dossier", ToestemmingWoorden.Zeg(record), Waarde(Afgeschermd.Record, record.Id.Value), AfschermingDoel.VanRecord(record.Id));
        }

        foreach (var huis in huizen)
        {
            yield return new("Adres", $"Het adres van het huis ‘{huis.Naam}’", Waarde(Afgeschermd.Adres, huis.Id.Value), AfschermingDoel.VanAdres(huis.Id));
        }

        foreach (var wie in gezin.Where(k => k.IsLid))
        {
            var id = wie.Id.Value;
            yield return new(wie.Naam, $"De school van {wie.Naam}", Waarde(Afgeschermd.School, id), AfschermingDoel.VanSchool(wie.Id));
            yield return new(wie.Naam, $"Telefoon, mail en bereikbaarheid van {wie.Naam}", Waarde(Afgeschermd.Bereikbaarheid, id), AfschermingDoel.VanBereikbaarheid(wie.Id));
            yield return new(wie.Naam, $"Dat {wie.Naam} bij dit gezin hoort, en alles over {wie.Naam}", Waarde(Afgeschermd.Persoon, id), AfschermingDoel.VanPersoon(wie.Id));
        }
    }

    private sealed record Keuze(string Groep, string Tekst, string Waarde, AfschermingDoel Doel);
}
