namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("noteerde een aanmelding")]
public sealed record AanmeldingGenoteerd(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("vulde een aanmelding aan")]
public sealed record AanmeldingAangevuld(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("wees een aanmelding toe")]
public sealed record AanmeldingToegewezen(RecordId Aanmelding, TeamId Team, GezinId Gezin, MedewerkerId Regisseur, MedewerkerId Door) : DomainEvent(Aanmelding.Value);

[Zin("beantwoordde een aanmelding")]
public sealed record AanmeldingBeantwoord(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("voegde een aanmelding bij de casus")]
public sealed record AanmeldingBijCasusGevoegd(RecordId Aanmelding, CasusId Casus, MedewerkerId Door) : DomainEvent(Aanmelding.Value, Casus);

[Zin("legde vast dat een aanmelding over een ander gezin gaat dan er gevonden was")]
public sealed record AanmeldingAnderGezin(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("schatte in hoe snel en hoe ernstig een aanmelding is")]
public sealed record AanmeldingIngeschat(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("deed de triage van een aanmelding")]
public sealed record TriageGedaan(RecordId Triage, RecordId Aanmelding) : DomainEvent(Triage.Value);

[Zin("vroeg bij een triage een collega om mee te kijken")]
public sealed record CollegaGevraagd(RecordId Triage, MedewerkerId Collega) : DomainEvent(Triage.Value);

[Zin("beantwoordde de vraag van een collega bij een triage")]
public sealed record CollegavraagBeantwoord(RecordId Triage, MedewerkerId Door) : DomainEvent(Triage.Value);

[Zin("zette eerdere korte contacten bij een aanmelding")]
public sealed record EerdereContactenToegevoegd(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("haalde een kort contact weg bij een aanmelding")]
public sealed record EerderContactLosgelaten(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("legde vast of een aanmelding buiten de doelgroep van het team valt")]
public sealed record AanmeldingBuitenDoelgroep(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("sprak af wie het gezin het eerst ziet")]
public sealed record EersteAfspraakGemaakt(RecordId Aanmelding, MedewerkerId Met, DateOnly Op) : DomainEvent(Aanmelding.Value);

[Zin("vertelde een gezin dat wacht hoe het ervoor staat")]
public sealed record GezinIngelicht(RecordId Aanmelding) : DomainEvent(Aanmelding.Value);

[Zin("noteerde een anonieme vraag")]
public sealed record ConsultGenoteerd(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("gaf advies op een anonieme vraag")]
public sealed record ConsultBeantwoord(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("vinkte af wat na een anonieme vraag te doen was")]
public sealed record ConsultactieGedaan(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("legde een anonieme vraag aan een ander voor")]
public sealed record ConsultVoorgelegd(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("noteerde een antwoord op een anonieme vraag")]
public sealed record ConsultantwoordGenoteerd(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("noteerde hoe het na een anonieme vraag verder ging")]
public sealed record ConsultafloopGenoteerd(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("noteerde dat het gezin een anonieme vraag bij zijn aanmelding goed vindt")]
public sealed record ConsultakkoordGenoteerd(ConsultId Consult) : DomainEvent(Consult.Value);

[Zin("zette een anonieme vraag bij een aanmelding")]
public sealed record ConsultGekoppeld(ConsultId Consult, RecordId Aanmelding) : DomainEvent(Consult.Value);

[Zin("ging bij de intake na of deze hulp past")]
public sealed record IntakeGetoetst(RecordId Intaketoets, RecordId Aanmelding) : DomainEvent(Intaketoets.Value);

[Zin("zette een punt op de agenda van een tafel")]
public sealed record TafelpuntGepland(RecordId Tafelpunt, RecordId Aanmelding, CasusId? Casus) : DomainEvent(Tafelpunt.Value, Casus);

[Zin("noteerde wat er aan tafel uitkwam")]
public sealed record TafelpuntBesproken(RecordId Tafelpunt, RecordId Aanmelding, CasusId? Casus) : DomainEvent(Tafelpunt.Value, Casus);

[Zin("haalde een punt van de agenda van een tafel")]
public sealed record TafelpuntVervallen(RecordId Tafelpunt, RecordId Aanmelding, CasusId? Casus) : DomainEvent(Tafelpunt.Value, Casus);
