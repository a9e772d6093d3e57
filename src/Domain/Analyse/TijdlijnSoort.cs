namespace Eenlijn.Domain.Analyse;

/// <summary>Kinds of dated facts that stand in the line of a family; the stored names are a contract.</summary>
public enum TijdlijnSoort
{
    Levensgebeurtenis,
    EerdereHulp,
    EindeHulp,
    Geboorte,
    Overlijden,
    Verhuizing,
    Relatie,
    EindeRelatie,
    Gezag,
    EindeGezag,
    Maatregel,
    EindeMaatregel,
    Vraag,
    Contact,
    VeiligheidBekeken,
    Zorg,
    EindeZorg,
    Fase,
    Regie,
    PlanVastgesteld,
    Doel,
    DoelBehaald,
    Succes,
    Hulp,
    Verwijzing,
    Evaluatie,
    Besluit,
}
