namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

[Zin("voegde een persoon toe")]
public sealed record PersoonToegevoegd(PersoonId Persoon) : DomainEvent(Persoon.Value);

[Zin("wijzigde gegevens van een persoon")]
public sealed record PersoonGewijzigd(PersoonId Persoon) : DomainEvent(Persoon.Value);

[Zin("voegde een gezin toe")]
public sealed record GezinToegevoegd(GezinId Gezin) : DomainEvent(Gezin.Value);

[Zin("wijzigde het gezin")]
public sealed record GezinGewijzigd(GezinId Gezin) : DomainEvent(Gezin.Value);

[Zin("voegde iemand toe aan het gezin")]
public sealed record GezinslidToegevoegd(GezinId Gezin, PersoonId Persoon) : DomainEvent(Gezin.Value);

[Zin("noteerde dat iemand niet meer bij het gezin hoort")]
public sealed record GezinslidBeeindigd(GezinId Gezin, PersoonId Persoon) : DomainEvent(Gezin.Value);

[Zin("voegde een huis van het gezin toe")]
public sealed record HuishoudenToegevoegd(GezinId Gezin, HuishoudenId Huishouden) : DomainEvent(Gezin.Value);

[Zin("noteerde wie in een huis woont")]
public sealed record BewonerToegevoegd(GezinId Gezin, PersoonId Persoon) : DomainEvent(Gezin.Value);

[Zin("noteerde dat iemand niet meer in een huis woont")]
public sealed record BewonerBeeindigd(GezinId Gezin, PersoonId Persoon) : DomainEvent(Gezin.Value);

[Zin("noteerde een nieuw adres")]
public sealed record HuishoudenVerhuisd(GezinId Gezin, HuishoudenId Huishouden) : DomainEvent(Gezin.Value);

[Zin("legde een relatie tussen twee personen")]
public sealed record RelatieGelegd(RelatieId Relatie) : DomainEvent(Relatie.Value);

[Zin("beëindigde een relatie tussen twee personen")]
public sealed record RelatieBeeindigd(RelatieId Relatie) : DomainEvent(Relatie.Value);

[Zin("haalde een relatie tussen twee personen weg")]
public sealed record RelatieVerwijderd(RelatieId Relatie) : DomainEvent(Relatie.Value);

[Zin("legde vast wie het gezag heeft")]
public sealed record GezagVastgelegd(GezagId Gezag, PersoonId Kind) : DomainEvent(Gezag.Value);

[Zin("beëindigde een vastlegging van gezag")]
public sealed record GezagBeeindigd(GezagId Gezag, PersoonId Kind) : DomainEvent(Gezag.Value);

[Zin("noteerde hulp van iemand om het gezin heen")]
public sealed record NetwerksteunToegevoegd(NetwerksteunId Netwerksteun, PersoonId Persoon) : DomainEvent(Netwerksteun.Value);

[Zin("wijzigde hulp van iemand om het gezin heen")]
public sealed record NetwerksteunGewijzigd(NetwerksteunId Netwerksteun, PersoonId Persoon) : DomainEvent(Netwerksteun.Value);

[Zin("beëindigde hulp van iemand om het gezin heen")]
public sealed record NetwerksteunBeeindigd(NetwerksteunId Netwerksteun, PersoonId Persoon) : DomainEvent(Netwerksteun.Value);

[Zin("legde een maatregel van jeugdbescherming vast")]
public sealed record MaatregelVastgelegd(MaatregelId Maatregel, PersoonId Kind) : DomainEvent(Maatregel.Value);

[Zin("wijzigde een maatregel van jeugdbescherming")]
public sealed record MaatregelGewijzigd(MaatregelId Maatregel, PersoonId Kind) : DomainEvent(Maatregel.Value);

[Zin("noteerde dat een maatregel van jeugdbescherming is verlengd")]
public sealed record MaatregelVerlengd(MaatregelId Maatregel, PersoonId Kind) : DomainEvent(Maatregel.Value);

[Zin("noteerde het einde van een maatregel van jeugdbescherming")]
public sealed record MaatregelBeeindigd(MaatregelId Maatregel, PersoonId Kind) : DomainEvent(Maatregel.Value);

[Zin("begon met het inlezen van personen uit de BRP")]
public sealed record RegisterInlezenBegonnen(RegisterInlezingId Inlezing) : DomainEvent(Inlezing.Value);

[Zin("werkte de kopie van de BRP bij")]
public sealed record RegisterBijgewerkt(RegisterInlezingId Inlezing) : DomainEvent(Inlezing.Value);

[Zin("rondde het inlezen van personen uit de BRP af")]
public sealed record RegisterInlezenAfgerond(RegisterInlezingId Inlezing) : DomainEvent(Inlezing.Value);

[Zin("kon personen uit de BRP niet inlezen")]
public sealed record RegisterInlezenMislukt(RegisterInlezingId Inlezing) : DomainEvent(Inlezing.Value);

[Zin("haalde personen uit de kopie van de BRP: hun tijd is voorbij")]
public sealed record RegisterkopieOpgeruimd(RegisterInlezingId Inlezing) : DomainEvent(Inlezing.Value);

[Zin("noteerde eerdere hulp van iemand")]
public sealed record EerdereHulpGenoteerd(EerdereHulpId Hulp, PersoonId Persoon) : DomainEvent(Hulp.Value);

[Zin("wijzigde eerdere hulp van iemand")]
public sealed record EerdereHulpGewijzigd(EerdereHulpId Hulp, PersoonId Persoon) : DomainEvent(Hulp.Value);

[Zin("haalde eerdere hulp van iemand weg")]
public sealed record EerdereHulpVerwijderd(EerdereHulpId Hulp, PersoonId Persoon) : DomainEvent(Hulp.Value);

[Zin("voegde twee dubbele personen samen")]
public sealed record PersonenSamengevoegd(SamenvoegingId Samenvoeging, PersoonId Persoon, CasusId Casus) : DomainEvent(Samenvoeging.Value, Casus);

[Zin("maakte een samenvoeging van personen ongedaan")]
public sealed record SamenvoegingOngedaanGemaakt(SamenvoegingId Samenvoeging, PersoonId Persoon, CasusId Casus) : DomainEvent(Samenvoeging.Value, Casus);

[Zin("voegde twee gezinnen samen die hetzelfde gezin zijn")]
public sealed record GezinnenSamengevoegd(GezinSamenvoegingId Samenvoeging, GezinId Gezin, CasusId Casus) : DomainEvent(Samenvoeging.Value, Casus);

[Zin("maakte een samenvoeging van gezinnen ongedaan")]
public sealed record GezinnenWeerApart(GezinSamenvoegingId Samenvoeging, GezinId Gezin, CasusId Casus) : DomainEvent(Samenvoeging.Value, Casus);
