namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Dates;

/// <summary>One property per kind of field.</summary>
public sealed class OntwerpFields
{
    public static readonly IReadOnlyList<(string Name, string Sentence)> Errors =
    [
        (nameof(Naam), "Vul de naam in die het gezin zelf gebruikt."),
        (nameof(Vraag), "Schrijf op wat het gezin vraagt, al is het één zin."),
        (nameof(Datum), "Deze dag bestaat niet in die maand."),
        (nameof(Plaats), "Kies waar het gesprek was."),
        (nameof(Wie), "Kies wie hiervan weet."),
        (nameof(Themas), "Kies minstens één onderwerp."),
        (nameof(Taal), "Kies een taal uit de lijst."),
        (nameof(Minuten), "Vul een getal in, in cijfers."),
        (nameof(Cijfer), "Kies een cijfer van 0 tot en met 10."),
        (nameof(Weet), "Zonder dat het gezin het weet kun je niet aanmelden."),
        (nameof(Voornamen), "Een naam is hooguit 100 tekens lang."),
    ];

    public string? Naam { get; set; }

    public string? Vraag { get; set; }

    public DatumInvoer Datum { get; set; } = new();

    public string? Plaats { get; set; }

    public string? Wie { get; set; }

    public List<string> Themas { get; set; } = [];

    public string? Taal { get; set; }

    public int? Minuten { get; set; }

    public int? Cijfer { get; set; }

    public bool Weet { get; set; }

    public string? Voornamen { get; set; }

    public string? Geboorteplaats { get; set; }

    public static OntwerpFields Filled() => new()
    {
        Naam = "Gezin Aydın – de Vries",
        Vraag = "We willen weer samen eten zonder dat er iemand wegloopt.",
        Datum = DatumInvoer.From(new DateOnly(2026, 11, 22)),
        Plaats = "klimop",
        Wie = "een",
        Themas = ["slapen", "school"],
        Taal = "tr",
        Minuten = 15,
        Cijfer = 6,
        Weet = true,
    };
}
