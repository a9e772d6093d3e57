namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

/// <summary>A mother, a father and a child of nine, and a plan that they begin.</summary>
internal sealed class PlanData
{
    public static readonly DateOnly Vandaag = new(2026, 11, 22);

    public MedewerkerId Werker { get; } = NewId.Of<MedewerkerId>();

    public PersoonId Moeder { get; } = NewId.Of<PersoonId>();

    public PersoonId Vader { get; } = NewId.Of<PersoonId>();

    public PersoonId Kind { get; } = NewId.Of<PersoonId>();

    public Plan Plan { get; } = Plan.Beginnen(NewId.Of<GezinId>());

    public DoelGegevens Gegevens => new("Samen aan tafel", "Ik wil dat we weer samen kunnen eten.", Moeder, "thuis");

    public Doel Doel(ZichtbaarVoor voor = ZichtbaarVoor.Gezin, int volgorde = 1) =>
        Domain.Plan.Doel.Toevoegen(Plan, volgorde, Gegevens, Werker, new Zicht(voor, [Moeder, Kind]), Vandaag).Value;

    public PlanMomentopname Opname(params Doel[] doelen) => PlanMomentopname.Maken(Plan, doelen, Naam, _ => "Mirjam", Vandaag);

    public PlanVersie Voorstel(params Gevraagde[] gevraagden) =>
        Plan.Voorstellen(Opname().NaarJson(), gevraagden.Length > 0 ? gevraagden : [new(Moeder, true), new(Vader, true), new(Kind, false)], Werker, Vandaag).Value;

    public Result Antwoorden(PlanVersie versie, PersoonId wie, Antwoord? antwoord, string? opmerking = null) =>
        Plan.Antwoorden(versie.Id, wie, antwoord, opmerking, Werker, Vandaag);

    private string Naam(PersoonId persoon) => persoon == Moeder ? "Sanne" : persoon == Vader ? "Murat" : "Elif";
}
