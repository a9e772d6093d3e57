namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>What stands between two entries, as the database knows it: what says that they are two people.</summary>
public sealed record SamenvoegGrenzen
{
    /// <summary>Every case of both can be opened by who joins them (K35).</summary>
    public bool AllesTeOpenen { get; init; } = true;

    /// <summary>There is a relation between them.</summary>
    public bool Verwant { get; init; }

    /// <summary>One has authority over the other, or represents him, or both hold authority over one child.</summary>
    public bool GezagOnderling { get; init; }

    /// <summary>Something of the one is kept from the other (K17).</summary>
    public bool Afgeschermd { get; init; }

    /// <summary>Both were asked for the plan that counts or waits, or for the same consent.</summary>
    public bool SamenGevraagd { get; init; }

    /// <summary>Why these two can't be joined; nothing of a case that the worker may not open.</summary>
    public void Toetsen(Check check, PersoonGegevens blijft, PersoonGegevens ander)
    {
        if (!AllesTeOpenen)
        {
            check.Dat(false, "niet-alles-te-openen", "Je kunt deze personen niet samenvoegen. Vraag je teamleider of de casusregisseur om dit te doen.");
            return;
        }

        check.Dat(!PersoonVergelijking.VerschillendBsn(blijft, ander), "twee-bsn", "Deze personen hebben elk een eigen BSN. Dan zijn het twee mensen. Klopt een van de nummers niet? Verbeter dat eerst.");
        check.Dat(!Verwant, "zijn-verwant", "Tussen deze twee staat een relatie. Dan zijn het twee mensen. Klopt de relatie niet? Haal die eerst weg.");
        check.Dat(!GezagOnderling, "gezag-onderling", "Door gezag of vertegenwoordiging staan deze twee tegenover of naast elkaar. Dan zijn het twee mensen. Klopt dat niet? Herstel dat eerst.");
        check.Dat(!Afgeschermd, "afgeschermd-onderling", "Voor de een is iets van de ander afgeschermd. Bekijk die afscherming eerst.");
        check.Dat(!SamenGevraagd, "samen-gevraagd", "Aan beide personen is instemming of toestemming gevraagd voor hetzelfde. Rond dat eerst af, of laat ze apart staan.");
    }
}
