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
