namespace Eenlijn.Web.Modules.Gezin.Tekenen;

using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin.Genogram;
using Eenlijn.Web.Modules.Gezin.Netwerkkaart;

/// <summary>Which of the two pictures.</summary>
public enum TekeningSoort
{
    Genogram,
    Netwerk,
}

/// <summary>A picture with all that belongs to it: the signs explained, and the same in words.</summary>
public sealed record TekeningBeeld(Tekening Tekening, IReadOnlyList<Uitleg> Uitleg, IReadOnlyList<(string Kop, IReadOnlyList<(PersoonId Wie, string Naam, string Zin)> Regels)> Woorden)
{
    /// <summary>From whom it is seen, which is somebody else when the one who was asked for was not born on that day.</summary>
    public PersoonId? Vanuit { get; init; }

    public bool IsLeeg { get; init; }

    /// <summary>Pairs whose relations contradict others and so are not drawn.</summary>
    public IReadOnlyList<string> NietGetekend { get; init; } = [];

    public static TekeningBeeld Van(TekeningSoort soort, Gezinsbeeld beeld, PersoonId? vanuit, DateOnly op, DateOnly vandaag, Dossier dossier, IReadOnlyList<BetrokkenKaart> betrokkenen)
    {
        var feiten = new GenogramFeiten(beeld, vanuit, op, vandaag, dossier.Tekst);
        var dag = op == vandaag ? $"vandaag, {DateText.Full(op)}" : $"zoals het was op {DateText.Full(op)}";
        if (soort == TekeningSoort.Netwerk)
        {
            return NetwerkTekenaar.Teken(new NetwerkFeiten(beeld, feiten, vanuit, op, dossier.Tekst, betrokkenen), dag, PersoonUrl(dossier));
        }

        if (feiten.Vanuit is not { } midden)
        {
            return new(new(0, 0, "Genogram", "Er staat nog niemand.", []), [], []) { IsLeeg = true };
        }

        var (tekening, stamboom) = GenogramTekenaar.Teken(
            feiten, $"De familie van {feiten.Kort(midden)}, {dag}", $"Genogram met {feiten.Leden.Count} {(feiten.Leden.Count == 1 ? "persoon" : "personen")}. Alles staat ook in woorden bij de tekening.", PersoonUrl(dossier));
        return new(tekening, GenogramUitleg.Van(feiten), GenogramWoorden.Van(feiten, stamboom))
        {
            Vanuit = midden,
            NietGetekend = [.. stamboom.NietGetekend.Select(t => $"{feiten.Kort(t.Een)} en {feiten.Kort(t.Ander)}").Distinct()],
        };
    }

    private static Func<PersoonId, string?> PersoonUrl(Dossier dossier) => id => $"/casus/{dossier.CasusId.Value}/gezin/personen/{id.Value}/wijzigen";
}
