namespace Eenlijn.Domain.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("bekeek de veiligheid")]
public sealed record VeiligheidVastgelegd(RecordId Bekeken, CasusId Casus) : DomainEvent(Bekeken.Value, Casus);

[Zin("meldde een zorg over veiligheid")]
public sealed record ZorgGemeld(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("bekeek een zorg over veiligheid opnieuw")]
public sealed record ZorgBekeken(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("droeg het zicht op een zorg over aan een collega")]
public sealed record ZorgOvergedragen(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("sloot een zorg over veiligheid")]
public sealed record ZorgGesloten(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("vroeg om een kind direct veilig te stellen")]
public sealed record VeiligstellingGemeld(RecordId Veiligstelling, CasusId Casus) : DomainEvent(Veiligstelling.Value, Casus);

[Zin("riep de volgende op om een kind veilig te stellen")]
public sealed record OproepGedaan(RecordId Veiligstelling, CasusId Casus, Guid Bron, MedewerkerId Medewerker, DateOnly Van, DateOnly TotEnMet)
    : DomainEvent(Veiligstelling.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;

    public ToegangsGrond Grond => ToegangsGrond.Oproep;

    DateOnly? IVerleentToegang.Tot => TotEnMet;
}

[Zin("pakte een veiligstelling op")]
public sealed record VeiligstellingOpgepakt(RecordId Veiligstelling, CasusId Casus) : DomainEvent(Veiligstelling.Value, Casus);

[Zin("handelde een veiligstelling af")]
public sealed record VeiligstellingAfgehandeld(RecordId Veiligstelling, CasusId Casus) : DomainEvent(Veiligstelling.Value, Casus);
