namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>A name as people use it and as registers hold it.</summary>
public sealed record Persoonsnaam
{
    private Persoonsnaam(string roepnaam, string? voornamen, string? tussenvoegsel, string achternaam) =>
        (Roepnaam, Voornamen, Tussenvoegsel, Achternaam) = (roepnaam, voornamen, tussenvoegsel, achternaam);

    public string Roepnaam { get; private init; }

    public string? Voornamen { get; private init; }

    public string? Tussenvoegsel { get; private init; }

    public string Achternaam { get; private init; }

    /// <summary>"Sanne de Vries".</summary>
    public string Volledig => string.Join(' ', new[] { Roepnaam, Tussenvoegsel, Achternaam }.Where(deel => !string.IsNullOrEmpty(deel)));

    /// <summary>"de Vries".</summary>
    public string Familienaam => Tussenvoegsel is null ? Achternaam : $"{Tussenvoegsel} {Achternaam}";

    /// <summary>Folded, in the order in which it is said, with the full first names behind it.</summary>
    public string Zoeknaam => Kernel.Zoeknaam.Vouw($"{Volledig} {Voornamen}");

    /// <summary>Folded, family name without prefix first: the order of lists.</summary>
    public string Sorteernaam => Kernel.Zoeknaam.Vouw($"{Achternaam} {Roepnaam}");

    /// <summary>One of roepnaam and achternaam must be there: of a neighbour often only one is known.</summary>
    public static Result<Persoonsnaam> Create(string? roepnaam, string? voornamen, string? tussenvoegsel, string? achternaam)
    {
        var check = new Check();
        var naam = new Persoonsnaam(
            check.Vrij(roepnaam, nameof(Roepnaam), Check.Kort) ?? "",
            check.Vrij(voornamen, nameof(Voornamen), Check.Kort),
            check.Vrij(tussenvoegsel, nameof(Tussenvoegsel), 40),
            check.Vrij(achternaam, nameof(Achternaam), Check.Kort) ?? "");
        check.Dat(naam.Roepnaam.Length + naam.Achternaam.Length > 0, "naam-leeg", "Vul een roepnaam of een achternaam in.", nameof(Roepnaam));
        return check.IsSuccess ? naam : Result<Persoonsnaam>.Refuse(check.Errors);
    }
}
