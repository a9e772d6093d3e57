namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Whose words something can be, as a form offers and sends it.</summary>
public sealed record Sprekers(IReadOnlyList<PersoonKaart> Gezin, MedewerkerId Ik)
{
    public const string Zelf = "ik";
    public const string Samen = "samen";

    private const string Persoon = "persoon:";

    /// <summary>The family first, then the worker himself.</summary>
    public IEnumerable<SelectListItem> Ieder => [.. Gezin.Select(p => new SelectListItem(p.Kort, Code(p.Id))), new("Ik, als professional", Zelf)];

    /// <summary>The same, with what they say together.</summary>
    public IEnumerable<SelectListItem> OokSamen => Ieder.Append(new("Wij samen", Samen));

    public static string Code(PersoonId persoon) => $"{Persoon}{persoon.Value}";

    /// <summary>Null for a code that is not of this family.</summary>
    public Spreker? Lees(string? code) => code switch
    {
        Zelf => Spreker.Van(Ik),
        Samen => Spreker.Samen,
        not null when code.StartsWith(Persoon, StringComparison.Ordinal) && Guid.TryParse(code[Persoon.Length..], out var id) && Gezin.Any(p => p.Id.Value == id) => Spreker.Van(PersoonId.From(id)),
        _ => null,
    };
}
