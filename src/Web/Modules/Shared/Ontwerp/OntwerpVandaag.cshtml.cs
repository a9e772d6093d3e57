namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Vandaag, with the form for a short contact, as it is meant.</summary>
public sealed class OntwerpVandaagModel : OntwerpPage
{
    public KortContactFields Input { get; } = new("De Klimop", "slapen en eten", "0–4", "15");

    public IEnumerable<SelectListItem> Plaatsen { get; } = Choices("De Klimop", "OKC Noord", "Buurtkamer", "anders");

    public IEnumerable<SelectListItem> Themas { get; } = Choices("opvoeden", "slapen en eten", "scheiding", "geld", "school", "anders");

    public IEnumerable<SelectListItem> Leeftijden { get; } = Choices("0–4", "4–12", "12–18", "18–23");

    public IEnumerable<SelectListItem> Minuten { get; } = [new("5", "5"), new("15", "15"), new("30", "30"), new("45 min", "45")];

    public void OnGet()
    {
        ViewData.SetTitle("Vandaag");
        ViewData.SetNavigatie(Bar("/ontwerp/vandaag", "Vandaag"));
    }

    private static IEnumerable<SelectListItem> Choices(params string[] words) => words.Select(word => new SelectListItem(word, word));

    public sealed record KortContactFields(string Waar, string Waarover, string Leeftijd, string Minuten);
}
