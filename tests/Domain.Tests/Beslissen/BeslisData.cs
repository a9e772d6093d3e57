namespace Eenlijn.Domain.Tests.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A mother, a father and a daughter who decide with their worker.</summary>
internal sealed class BeslisData
{
    public static readonly DateOnly Vandaag = new(2026, 11, 23);

    public static readonly DateTime Nu = new(2026, 11, 23, 14, 0, 0, DateTimeKind.Utc);

    public CasusId Casus { get; } = NewId.Of<CasusId>();

    public MedewerkerId Werker { get; } = NewId.Of<MedewerkerId>();

    public PersoonId Moeder { get; } = NewId.Of<PersoonId>();

    public PersoonId Vader { get; } = NewId.Of<PersoonId>();

    public PersoonId Dochter { get; } = NewId.Of<PersoonId>();

    public Zicht Allen => new(ZichtbaarVoor.Gezin, [Moeder, Vader, Dochter]);

    public Beslisgesprek Gesprek(DateOnly? op = null) => Beslisgesprek.Voorbereiden(
        Casus, new(op ?? Vandaag, "thuis", "Samen kijken wat helpt") { Personen = [Moeder, Vader, Dochter], Medewerkers = [Werker], Anderen = ["tolk"] }, [], Werker, Allen, Vandaag).Value;

    public Besluit Besluit(string? wens = "rust in huis", string? doel = "drie avonden samen eten", string? acuut = null) => Domain.Beslissen.Besluit.Voorbereiden(
        Casus, new("Wat helpt ons?", wens, wens is null ? null : Moeder, doel, acuut), Werker, Allen, Vandaag).Value;

    public Optie Optie(Besluit besluit, Optiesoort soort, string? wat = null) => besluit.OptieToevoegen(new(soort, wat ?? soort.ToString()), Spreker.Van(Moeder)).Value;

    /// <summary>A decision that lacks nothing, for what was chosen.</summary>
    public BesluitNemenGegevens Gegevens(params Optie[] gekozen) => new([.. gekozen.Select(o => o.Id)], "Zo doen we het.", Beslisser.Samen, 5, "Rust voor de dochter.", Vandaag.AddMonths(2))
    {
        Stemmen = [new(Moeder, Akkoord.Eens, null), new(Vader, Akkoord.Eens, null), new(Dochter, Akkoord.Eens, "fijn")],
    };
}
