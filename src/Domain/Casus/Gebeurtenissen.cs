namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("opende de casus")]
public sealed record CasusGeopend(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("wijzigde de casus")]
public sealed record CasusGewijzigd(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("zette de casus in een andere fase")]
public sealed record FaseGewijzigd(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("legde vast wie de casusregie heeft")]
public sealed record RegieBegonnen(CasusId Casus, Guid Bron, MedewerkerId Medewerker, ToegangsGrond Grond, DateOnly Van)
    : DomainEvent(Casus.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;
}

[Zin("beëindigde een periode van casusregie")]
public sealed record RegieBeeindigd(CasusId Casus, Guid Bron, DateOnly Tot) : DomainEvent(Casus.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;
}

[Zin("noteerde een vraag van het gezin")]
public sealed record VraagGenoteerd(RecordId Vraag, CasusId Casus) : DomainEvent(Vraag.Value, Casus);

[Zin("verving een vraag van het gezin")]
public sealed record VraagVervallen(RecordId Vraag, CasusId Casus) : DomainEvent(Vraag.Value, Casus);

[Zin("noteerde wie betrokken is")]
public sealed record BetrokkenheidBegonnen(RecordId Betrokkenheid, CasusId Casus) : DomainEvent(Betrokkenheid.Value, Casus);

[Zin("wijzigde een betrokkenheid")]
public sealed record BetrokkenheidGewijzigd(RecordId Betrokkenheid, CasusId Casus) : DomainEvent(Betrokkenheid.Value, Casus);

[Zin("beëindigde een betrokkenheid")]
public sealed record BetrokkenheidBeeindigd(RecordId Betrokkenheid, CasusId Casus) : DomainEvent(Betrokkenheid.Value, Casus);

[Zin("gaf een medewerker toegang als betrokkene")]
public sealed record MedewerkerBetrokken(RecordId Betrokkenheid, CasusId Casus, MedewerkerId Medewerker, DateOnly Van)
    : DomainEvent(Betrokkenheid.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;

    public ToegangsGrond Grond => ToegangsGrond.Betrokken;

    public Guid Bron => Betrokkenheid.Value;
}

[Zin("beëindigde de toegang van een medewerker")]
public sealed record MedewerkerNietMeerBetrokken(RecordId Betrokkenheid, CasusId Casus, DateOnly Tot)
    : DomainEvent(Betrokkenheid.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Betrokkenheid.Value;
}

[Zin("noteerde een contact")]
public sealed record ContactGenoteerd(RecordId Contact, CasusId Casus) : DomainEvent(Contact.Value, Casus);

[Zin("wijzigde een contact")]
public sealed record ContactGewijzigd(RecordId Contact, CasusId Casus) : DomainEvent(Contact.Value, Casus);

[Zin("deed een belofte")]
public sealed record BelofteGedaan(RecordId Belofte, CasusId Casus) : DomainEvent(Belofte.Value, Casus);

[Zin("kwam een belofte na")]
public sealed record BelofteNagekomen(RecordId Belofte, CasusId Casus) : DomainEvent(Belofte.Value, Casus);

[Zin("trok een belofte in")]
public sealed record BelofteIngetrokken(RecordId Belofte, CasusId Casus) : DomainEvent(Belofte.Value, Casus);

[Zin("sprak voor een belofte een andere dag af")]
public sealed record BelofteVerzet(RecordId Belofte, CasusId Casus) : DomainEvent(Belofte.Value, Casus);

[Zin("droeg een belofte over aan een collega")]
public sealed record BelofteOvergedragen(RecordId Belofte, CasusId Casus) : DomainEvent(Belofte.Value, Casus);

[Zin("plande een taak")]
public sealed record TaakGepland(RecordId Taak, CasusId Casus) : DomainEvent(Taak.Value, Casus);

[Zin("wijzigde een taak")]
public sealed record TaakGewijzigd(RecordId Taak, CasusId Casus) : DomainEvent(Taak.Value, Casus);

[Zin("handelde een taak af")]
public sealed record TaakAfgehandeld(RecordId Taak, CasusId Casus) : DomainEvent(Taak.Value, Casus);

[Zin("regelde wie er waarneemt")]
public sealed record WaarnemingGeregeld(WaarnemingId Waarneming, CasusId Casus, MedewerkerId Medewerker, DateOnly Van, DateOnly TotEnMet)
    : DomainEvent(Waarneming.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;

    public ToegangsGrond Grond => ToegangsGrond.Waarneming;

    public Guid Bron => Waarneming.Value;

    DateOnly? IVerleentToegang.Tot => TotEnMet;
}

[Zin("beëindigde een waarneming")]
public sealed record WaarnemingBeeindigd(WaarnemingId Waarneming, CasusId Casus, DateOnly Tot) : DomainEvent(Waarneming.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Waarneming.Value;
}

[Zin("zei hoe zwaar de casus is")]
public sealed record ZwaarteIngeschat(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("bekeek waarom de casus nog open is")]
public sealed record NogOpenBekeken(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("meldde dat het te veel is")]
public sealed record WerkdrukGemeld(WerkdruksignaalId Signaal) : DomainEvent(Signaal.Value);

[Zin("besprak dat het te veel is")]
public sealed record WerkdrukBesproken(WerkdruksignaalId Signaal) : DomainEvent(Signaal.Value);

[Zin("noteerde dat het gezin stopt")]
public sealed record GezinGestopt(CasusId Casus) : DomainEvent(Casus.Value, Casus);

[Zin("koos een vorm van preventie voor een kind")]
public sealed record PreventieGekozen(RecordId Keuze, CasusId Casus) : DomainEvent(Keuze.Value, Casus);

[Zin("verving een vorm van preventie voor een kind")]
public sealed record PreventiekeuzeVervallen(RecordId Keuze, CasusId Casus) : DomainEvent(Keuze.Value, Casus);

[Zin("sprak stut en steun af")]
public sealed record SteunAfgesproken(RecordId Steunafspraak, CasusId Casus) : DomainEvent(Steunafspraak.Value, Casus);

[Zin("wijzigde een afspraak van stut en steun")]
public sealed record SteunGewijzigd(RecordId Steunafspraak, CasusId Casus) : DomainEvent(Steunafspraak.Value, Casus);

[Zin("vroeg het gezin hoe het gaat")]
public sealed record SteunmomentGeweest(RecordId Steunafspraak, CasusId Casus) : DomainEvent(Steunafspraak.Value, Casus);

[Zin("stopte een afspraak van stut en steun")]
public sealed record SteunGestopt(RecordId Steunafspraak, CasusId Casus) : DomainEvent(Steunafspraak.Value, Casus);

[Zin("noteerde een verwijzing")]
public sealed record VerwijzingGenoteerd(RecordId Verwijzing, CasusId Casus) : DomainEvent(Verwijzing.Value, Casus);

[Zin("wijzigde een verwijzing")]
public sealed record VerwijzingGewijzigd(RecordId Verwijzing, CasusId Casus) : DomainEvent(Verwijzing.Value, Casus);

[Zin("noteerde hoe het met een verwijzing staat")]
public sealed record VerwijzingVeranderd(RecordId Verwijzing, CasusId Casus) : DomainEvent(Verwijzing.Value, Casus);

[Zin("sprak het gezin over een verwijzing")]
public sealed record VerwijzingBesproken(RecordId Verwijzing, CasusId Casus) : DomainEvent(Verwijzing.Value, Casus);

[Zin("noteerde wat een aanbieder liet weten")]
public sealed record TerugkoppelingGenoteerd(RecordId Verwijzing, CasusId Casus) : DomainEvent(Verwijzing.Value, Casus);

[Zin("meldde dat het gezin tussen twee stoelen valt")]
public sealed record TweeStoelenGemeld(RecordId TussenTweeStoelen, CasusId Casus) : DomainEvent(TussenTweeStoelen.Value, Casus);

[Zin("loste op wat tussen twee stoelen viel")]
public sealed record TweeStoelenOpgelost(RecordId TussenTweeStoelen, CasusId Casus) : DomainEvent(TussenTweeStoelen.Value, Casus);

[Zin("liet een collega oplossen wat tussen twee stoelen valt")]
public sealed record TweeStoelenOvergedragen(RecordId TussenTweeStoelen, CasusId Casus) : DomainEvent(TussenTweeStoelen.Value, Casus);

[Zin("sprak af wat de casusregie inhoudt")]
public sealed record RegieAfgesproken(RecordId Afspraak, CasusId Casus) : DomainEvent(Afspraak.Value, Casus);

[Zin("verving de regieafspraak")]
public sealed record RegieafspraakVervangen(RecordId Afspraak, CasusId Casus) : DomainEvent(Afspraak.Value, Casus);

[Zin("vroeg of iemand de regieafspraak bevestigt")]
public sealed record RegieBevestigingGevraagd(RecordId Afspraak, CasusId Casus) : DomainEvent(Afspraak.Value, Casus);

[Zin("noteerde een antwoord op de regieafspraak")]
public sealed record RegieBevestigd(RecordId Afspraak, CasusId Casus) : DomainEvent(Afspraak.Value, Casus);

[Zin("noteerde waarover mensen anders denken")]
public sealed record VerschilGenoteerd(RecordId Verschil, CasusId Casus) : DomainEvent(Verschil.Value, Casus);

[Zin("noteerde hoe iemand iets ziet")]
public sealed record VisieToegevoegd(RecordId Verschil, CasusId Casus) : DomainEvent(Verschil.Value, Casus);

[Zin("noteerde hoe een verschil van kijk verdergaat")]
public sealed record VerschilBesloten(RecordId Verschil, CasusId Casus) : DomainEvent(Verschil.Value, Casus);

[Zin("regelde de overdracht aan een nieuwe medewerker")]
public sealed record InwerkingGeregeld(RecordId Inwerking, CasusId Casus) : DomainEvent(Inwerking.Value, Casus);

[Zin("wijzigde de overdracht aan een nieuwe medewerker")]
public sealed record InwerkingGewijzigd(RecordId Inwerking, CasusId Casus) : DomainEvent(Inwerking.Value, Casus);

[Zin("opende een leefgebied")]
public sealed record LeefgebiedGeopend(RecordId Verkenning, CasusId Casus) : DomainEvent(Verkenning.Value, Casus);

[Zin("schreef op wat er op een leefgebied speelt")]
public sealed record LeefgebiedIngevuld(RecordId Verkenning, CasusId Casus) : DomainEvent(Verkenning.Value, Casus);

[Zin("sloot een leefgebied")]
public sealed record LeefgebiedGesloten(RecordId Verkenning, CasusId Casus) : DomainEvent(Verkenning.Value, Casus);

[Zin("schreef op waar de eigen kennis ophoudt")]
public sealed record EigenGrensGenoteerd(RecordId Grens, CasusId Casus) : DomainEvent(Grens.Value, Casus);

[Zin("wijzigde waar de eigen kennis ophoudt")]
public sealed record EigenGrensGewijzigd(RecordId Grens, CasusId Casus) : DomainEvent(Grens.Value, Casus);

[Zin("schreef op wat het opleverde om iemand erbij te halen")]
public sealed record EigenGrensAfgerond(RecordId Grens, CasusId Casus) : DomainEvent(Grens.Value, Casus);
