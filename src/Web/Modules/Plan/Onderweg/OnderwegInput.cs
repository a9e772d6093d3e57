namespace Eenlijn.Web.Modules.Plan.Onderweg;

using System.Globalization;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Modules.Casus;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>One text, and what came of it.</summary>
public sealed class OnderwegInput
{
    public string? Tekst { get; set; }

    public List<Guid> MetWie { get; set; } = [];

    public ContactSoort? Soort { get; set; }

    public DateOnly? Op { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public string? BelofteWat { get; set; }

    public Guid? BelofteAan { get; set; }

    public DateOnly? BelofteVoor { get; set; }

    public Guid? Doel { get; set; }

    public Guid? CijferVan { get; set; }

    public int? Cijfer { get; set; }

    public bool Vervangen { get; set; }

    /// <summary>A list, and no row of buttons: a number that was found in the text by mistake can be taken back without a script.</summary>
    public static IReadOnlyList<SelectListItem> Cijfers { get; } =
    [
        .. Enumerable.Range(0, 11).Select(c => new SelectListItem(
            c switch { 0 => $"0: {PlanTeksten.SchaalLaag}", 10 => $"10: {PlanTeksten.SchaalHoog}", _ => c.ToString(CultureInfo.InvariantCulture) },
            c.ToString(CultureInfo.InvariantCulture))),
    ];

    public bool HeeftBelofte => !string.IsNullOrWhiteSpace(BelofteWat) || BelofteVoor is not null || BelofteAan is not null;

    public bool HeeftCijfer => Cijfer is not null || CijferVan is not null;

    /// <summary>The refusals at the fields of this form.</summary>
    public static DomainError BijVeld(DomainError error) => error with
    {
        Veld = error.Veld switch
        {
            "Deelnemers" => "MetWie",
            "Verslag" => "Tekst",
            "OverWie" => "Zicht.OverWie",
            "BelofteAanPersoon" => "BelofteAan",
            var veld => veld,
        },
    };

    /// <summary>Fills in what is still empty; what the worker chose himself stays. Says which fields it filled, as the form calls them.</summary>
    public IReadOnlyList<(string Veld, string Naam)> Vullen(OnderwegVoorstel voorstel, Guid? enigeDoel)
    {
        List<(string, string)> gevuld = [];
        Vul(MetWie.Count == 0 && voorstel.Personen.Count > 0, () => MetWie = [.. voorstel.Personen.Select(p => p.Value)], nameof(MetWie), "met wie");
        Vul(Soort is null && voorstel.Soort is not null, () => Soort = voorstel.Soort, nameof(Soort), "hoe");
        Vul(string.IsNullOrWhiteSpace(BelofteWat) && voorstel.BelofteWat is not null, () => BelofteWat = voorstel.BelofteWat, nameof(BelofteWat), "wat je beloofde");
        Vul(BelofteVoor is null && voorstel.BelofteVoor is not null, () => BelofteVoor = voorstel.BelofteVoor, nameof(BelofteVoor), "voor welke dag");
        Vul(BelofteAan is null && voorstel.BelofteAan is not null, () => BelofteAan = voorstel.BelofteAan!.Value.Value, nameof(BelofteAan), "aan wie");
        Vul(Cijfer is null && voorstel.Cijfer is not null, () => Cijfer = voorstel.Cijfer, nameof(Cijfer), "het cijfer");
        Vul(CijferVan is null && Cijfer is not null && voorstel.CijferVan is not null, () => CijferVan = voorstel.CijferVan!.Value.Value, nameof(CijferVan), "wie het cijfer gaf");
        Vul(Doel is null && Cijfer is not null && enigeDoel is not null, () => Doel = enigeDoel, nameof(Doel), "het doel");
        return gevuld;

        void Vul(bool leeg, Action zet, string veld, string naam)
        {
            if (leeg)
            {
                zet();
                gevuld.Add((veld, naam));
            }
        }
    }
}
