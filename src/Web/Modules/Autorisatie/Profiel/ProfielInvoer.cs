namespace Eenlijn.Web.Modules.Autorisatie.Profiel;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The fields of a profile that are filled in together.</summary>
public sealed class ProfielInvoer
{
    public Guid? Moederorganisatie { get; set; }

    public string? VroegereFunctie { get; set; }

    public Opleidingsniveau? Niveau { get; set; }

    public string? Aandachtsgebied { get; set; }

    public string? Affiniteit { get; set; }

    public string? Cv { get; set; }

    public int? UrenPerWeek { get; set; }

    public string? Werkdagen { get; set; }

    public int Version { get; set; }

    public static Vergelijking<ProfielInvoer, IReadOnlyList<SelectListItem>> Vergelijking { get; } = new Vergelijking<ProfielInvoer, IReadOnlyList<SelectListItem>>()
        .Veld("Moederorganisatie", (i, k) => Veldtekst.Keuze(i.Moederorganisatie, k))
        .Veld("Vroegere functie", (i, k) => i.VroegereFunctie)
        .Veld("Hoogste opleiding", (i, k) => Veldtekst.Keuze(i.Niveau, ProfielWoorden.Zeg))
        .Veld("Aandachtsgebied", (i, k) => i.Aandachtsgebied)
        .Veld("Affiniteit", (i, k) => i.Affiniteit)
        .Veld("Korte loopbaan", (i, k) => i.Cv)
        .Veld("Uren per week", (i, k) => Veldtekst.Getal(i.UrenPerWeek))
        .Veld("Werkdagen", (i, k) => i.Werkdagen);

    public static ProfielInvoer Van(Vakprofiel profiel) => new()
    {
        Moederorganisatie = profiel.Moederorganisatie?.Value,
        VroegereFunctie = profiel.VroegereFunctie,
        Niveau = profiel.Niveau,
        Aandachtsgebied = profiel.Aandachtsgebied,
        Affiniteit = profiel.Affiniteit,
        Cv = profiel.Cv,
        UrenPerWeek = profiel.UrenPerWeek,
        Werkdagen = profiel.Werkdagen,
        Version = profiel.Version,
    };

    public VakprofielGegevens AlsGegevens() => new()
    {
        Moederorganisatie = Moederorganisatie is { } id ? new(id) : null,
        VroegereFunctie = VroegereFunctie,
        Niveau = Niveau,
        Aandachtsgebied = Aandachtsgebied,
        Affiniteit = Affiniteit,
        Cv = Cv,
        UrenPerWeek = UrenPerWeek,
        Werkdagen = Werkdagen,
    };
}

/// <summary>A line of one of the lists of a profile; each button sends the fields of its own form.</summary>
public sealed class ProfielRegelInvoer
{
    public string? Methode { get; set; }

    public string? Instelling { get; set; }

    public DateOnly? Op { get; set; }

    public string? Code { get; set; }

    public DeskundigheidNiveau? Ervaring { get; set; }

    public string? Taal { get; set; }

    public TaalNiveau? Taalniveau { get; set; }

    public string? Register { get; set; }

    public string? Nummer { get; set; }

    public string? Kamer { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public DateOnly? VerlengdTot { get; set; }
}
