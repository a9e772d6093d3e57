namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("begon het plan")]
public sealed record PlanBegonnen(PlanId Plan) : DomainEvent(Plan.Value);

[Zin("legde vast wat het gezin zelf kan")]
public sealed record EigenKrachtVastgelegd(PlanId Plan) : DomainEvent(Plan.Value);

[Zin("plande wanneer jullie samen terugkijken")]
public sealed record TerugkijkenGepland(PlanId Plan) : DomainEvent(Plan.Value);

[Zin("legde het plan voor")]
public sealed record PlanVoorgesteld(PlanId Plan, Guid Versie) : DomainEvent(Plan.Value);

[Zin("noteerde een antwoord op het plan")]
public sealed record PlanBeantwoord(PlanId Plan, Guid Versie) : DomainEvent(Plan.Value);

[Zin("stelde het plan vast")]
public sealed record PlanVastgesteld(PlanId Plan, Guid Versie) : DomainEvent(Plan.Value);

[Zin("voegde een doel toe")]
public sealed record DoelToegevoegd(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("wijzigde een doel")]
public sealed record DoelGewijzigd(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("voegde een actie toe")]
public sealed record ActieToegevoegd(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("wijzigde een actie")]
public sealed record ActieGewijzigd(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("noteerde een cijfer bij een doel")]
public sealed record CijferGegeven(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("noteerde een succes")]
public sealed record SuccesGenoteerd(RecordId Succes, PlanId Plan) : DomainEvent(Succes.Value);

[Zin("noteerde wat iemand van een doel vindt")]
public sealed record ReactieGenoteerd(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("noteerde wat er speelt")]
public sealed record ProbleemGenoteerd(RecordId Probleem, PlanId Plan) : DomainEvent(Probleem.Value);

[Zin("wijzigde wat er speelt")]
public sealed record ProbleemGewijzigd(RecordId Probleem, PlanId Plan) : DomainEvent(Probleem.Value);

[Zin("noteerde dat iets is opgelost")]
public sealed record ProbleemOpgelost(RecordId Probleem, PlanId Plan) : DomainEvent(Probleem.Value);

[Zin("noteerde hoeveel hulp een actie nodig heeft")]
public sealed record SteunBepaald(RecordId Doel, PlanId Plan) : DomainEvent(Doel.Value);

[Zin("schatte in wat iemand kan dragen")]
public sealed record DraagkrachtIngeschat(RecordId Draagkracht, PlanId Plan) : DomainEvent(Draagkracht.Value);

[Zin("noteerde wat iemand geleerd heeft")]
public sealed record VaardigheidGenoteerd(RecordId Vaardigheid, PlanId Plan) : DomainEvent(Vaardigheid.Value);

[Zin("noteerde welke hulp is aangeboden")]
public sealed record HulpAangeboden(RecordId Hulp, PlanId Plan) : DomainEvent(Hulp.Value);

[Zin("noteerde wat het gezin over hulp besloot")]
public sealed record HulpBeslist(RecordId Hulp, PlanId Plan) : DomainEvent(Hulp.Value);

[Zin("noteerde welke hulp voorgaat")]
public sealed record HulpVerplaatst(RecordId Hulp, PlanId Plan) : DomainEvent(Hulp.Value);

[Zin("verbeterde wat iemand kan dragen")]
public sealed record DraagkrachtGewijzigd(RecordId Draagkracht, PlanId Plan) : DomainEvent(Draagkracht.Value);

[Zin("verbeterde wat iemand geleerd heeft")]
public sealed record VaardigheidGewijzigd(RecordId Vaardigheid, PlanId Plan) : DomainEvent(Vaardigheid.Value);

[Zin("verbeterde welke hulp is aangeboden")]
public sealed record HulpGewijzigd(RecordId Hulp, PlanId Plan) : DomainEvent(Hulp.Value);

[Zin("noteerde wat gezin en medewerker van elkaar verwachten")]
public sealed record VerwachtingGenoteerd(RecordId Verwachting, PlanId Plan) : DomainEvent(Verwachting.Value);

[Zin("wijzigde een verwachting")]
public sealed record VerwachtingGewijzigd(RecordId Verwachting, PlanId Plan) : DomainEvent(Verwachting.Value);

[Zin("noteerde dat een verwachting niet meer geldt")]
public sealed record VerwachtingVervallen(RecordId Verwachting, PlanId Plan) : DomainEvent(Verwachting.Value);

[Zin("koos ervoor iemand meer te sturen")]
public sealed record SturingGekozen(RecordId Sturing, PlanId Plan) : DomainEvent(Sturing.Value);

[Zin("bekeek of meer sturen nog nodig is")]
public sealed record SturingGeevalueerd(RecordId Sturing, PlanId Plan) : DomainEvent(Sturing.Value);

[Zin("bood het gezin aan zelf een plan te maken")]
public sealed record FamiliegroepsplanAangeboden(RecordId Familiegroepsplan, PlanId Plan) : DomainEvent(Familiegroepsplan.Value);

[Zin("noteerde hoe het met het eigen plan van het gezin staat")]
public sealed record FamiliegroepsplanBijgewerkt(RecordId Familiegroepsplan, PlanId Plan) : DomainEvent(Familiegroepsplan.Value);

[Zin("keek met het gezin terug op het plan")]
public sealed record PlanGeevalueerd(RecordId Evaluatie, PlanId Plan) : DomainEvent(Evaluatie.Value);

[Zin("plande wat er geregeld wordt voor 18 jaar")]
public sealed record AchttienGepland(RecordId Achttien, PlanId Plan) : DomainEvent(Achttien.Value);

[Zin("wijzigde wat er geregeld wordt voor 18 jaar")]
public sealed record AchttienGewijzigd(RecordId Achttien, PlanId Plan) : DomainEvent(Achttien.Value);
