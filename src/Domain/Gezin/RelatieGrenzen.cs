namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>What is known of the two persons of a relation, to refuse what can't be: two parents of each other, a parent of nine.</summary>
/// <param name="Van">When the one who is the kind of relation was born.</param>
/// <param name="Naar">When the other was born.</param>
/// <param name="Bestaand">What the first is to the second already, by the relations that did not end.</param>
public sealed record RelatieGrenzen(Geboorte Van, Geboorte Naar, IReadOnlyCollection<RelatieSoort> Bestaand, DateOnly Vandaag)
{
    private const int MinstensOuder = 12;

    private static readonly RelatieSoort[] Ouders = [RelatieSoort.Ouder, RelatieSoort.Grootouder];

    internal void Toetsen(Check check, RelatieSoort soort, DateOnly? begin)
    {
        Datum(check, begin, nameof(Relatie.Begin));
        var andersom = RelatieSoorten.Omgekeerd(soort);
        check.Dat(
            andersom == soort || !Bestaand.Contains(andersom),
            "relatie-omgekeerd",
            "Deze twee staan al precies andersom in het gezin. Kijk bij ‘Wie is wat van wie?’ en kies wie de ouder of de oudere is.",
            nameof(Relatie.Soort));
        var (ouder, kind) = Ouders.Contains(soort) ? (Van, Naar) : Ouders.Contains(andersom) ? (Naar, Van) : (Geboorte.NietBekend, Geboorte.NietBekend);
        check.Dat(IsOudGenoeg(ouder, kind), "ouder-te-jong", $"Een ouder is minstens {MinstensOuder} jaar ouder dan het kind. Kijk na wie van de twee de ouder is, en of de geboortedatums kloppen.", nameof(Relatie.Soort));
    }

    internal void Datum(Check check, DateOnly? dag, string veld)
    {
        check.Periode(dag, Vandaag, veld);
        Van.Begrenst(check, dag, veld);
        if (check.IsSuccess)
        {
            Naar.Begrenst(check, dag, veld);
        }
    }

    /// <summary>By the earliest day of the parent and the latest of the child: an unknown day is no reason to refuse.</summary>
    private static bool IsOudGenoeg(Geboorte ouder, Geboorte kind) =>
        (ouder, kind) is not (Geboorte.Geboren { Op.Vroegst: { } o }, Geboorte.Geboren { Op.Laatst: { } k }) || o.AddYears(MinstensOuder) <= k;
}
