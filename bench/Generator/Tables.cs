namespace Eenlijn.Generator;

/// <summary>A table and the columns that are filled; a NOT NULL column that is missing here is found before the first row.</summary>
/// <param name="Interleaved">Rows come in over the years in life, not family by family: they are written in the order of their first column.</param>
internal sealed record Table(string Name, string Columns, bool Interleaved = false)
{
    public string[] ColumnNames { get; } = Columns.Split(", ");
}

/// <summary>Every table that is filled, in the order in which their keys need each other.</summary>
internal static class Tables
{
    public static readonly Table Organisatie = new("organisatie", "id, naam, zoeknaam, soort, plaats, telefoon, version");
    public static readonly Table Team = new("team", "id, organisatie_id, naam, gebied, soort, vanaf_leeftijd, tot_leeftijd, telefoon, version");
    public static readonly Table Medewerker = new("medewerker", "id, organisatie_id, roepnaam, tussenvoegsel, achternaam, naam, functie, telefoon, version");
    public static readonly Table Lidmaatschap = new("lidmaatschap", "id, team_id, rol, van, medewerker_id");
    public static readonly Table Gebruiker = new("gebruiker", "id, medewerker_id, user_name, normalized_user_name, email_confirmed, security_stamp, concurrency_stamp, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count");
    public static readonly Table Vindplaats = new("vindplaats", "id, team_id, naam, soort, vervallen, version");
    public static readonly Table KortContact = new("kort_contact", "id, medewerker, team_id, op, vindplaats_id, thema, leeftijdsgroep, minuten, vervallen, version", true);
    public static readonly Table Gezin = new("gezin", "id, naam, zoeknaam, version");
    public static readonly Table Persoon = new("persoon", "id, zoeknaam, sorteernaam, geboorte, geslacht, school, groep, tolk_gewenst, telefoon, achternaam, roepnaam, tussenvoegsel, voornamen, version");
    public static readonly Table ZoekTrigram = new("zoek_trigram", "trigram, persoon_id");
    public static readonly Table Gezinslid = new("gezinslid", "id, persoon_id, rol, van, gezin_id");
    public static readonly Table Huishouden = new("huishouden", "id, naam, gezin_id");
    public static readonly Table Bewoner = new("bewoner", "id, persoon_id, van, wanneer, huishouden_id");
    public static readonly Table Adres = new("adres", "id, volgnummer, straat, huisnummer, postcode, plaats, van, geheim, huishouden_id");
    public static readonly Table Relatie = new("relatie", "id, van, naar, soort, verwijderd, version");
    public static readonly Table Gezag = new("gezag", "id, kind, soort, van, bron, in_onderzoek, version");
    public static readonly Table Gezagshouder = new("gezagshouder", "gezag_id, persoon_id");
    public static readonly Table Netwerksteun = new("netwerksteun", "id, gezin_id, persoon_id, soort, afspraak, wil_helpen, version");
    public static readonly Table Aanmelding = new("aanmelding", "id, team_id, ontvangen_op, status, eigen_woorden, woorden_van, gezegd_door, instroom, initiatief, route, gezin_weet_ervan, motivatie, urgentie, reageren_voor, buiten_leeftijd, buiten_gebied, gezin_id, toegewezen_aan, afgehandeld_op, afgehandeld_door, version, schrijver, zichtbaar_voor");
    public static readonly Table AanmeldingOver = new("aanmelding_over", "record_id, persoon_id");
    public static readonly Table Casus = new("casus", "id, gezin_id, team_id, aanmelding_id, geopend_op, fase, regie_van_het_gezin, open_deur, version");
    public static readonly Table Casusregie = new("casusregie", "id, medewerker, is_regisseur, van, tot, casus_id");
    public static readonly Table FaseOvergang = new("fase_overgang", "id, naar, op, door, reden, casus_id");
    public static readonly Table DossierToegang = new("dossier_toegang", "id, dossier, medewerker, grond, bron, van, tot");
    public static readonly Table Betrokkenheid = new("betrokkenheid", "id, casus_id, soort, organisatie, persoon, naam, rol, telefoon, is_maatje, van, version, schrijver, zichtbaar_voor");
    public static readonly Table BetrokkenheidOver = new("betrokkenheid_over", "record_id, persoon_id");
    public static readonly Table Vraag = new("vraag", "id, casus_id, soort, woorden, gezegd_door, op, vervallen, version, schrijver, zichtbaar_voor");
    public static readonly Table VraagOver = new("vraag_over", "record_id, persoon_id");
    public static readonly Table Contact = new("contact", "id, casus_id, op, soort, uitkomst, plaats, minuten, pet, verslag, woorden, woorden_van, version, schrijver, zichtbaar_voor", true);
    public static readonly Table ContactOver = new("contact_over", "record_id, persoon_id", true);
    public static readonly Table ContactDeelnemer = new("contact_deelnemer", "id, persoon, contact_id", true);
    public static readonly Table Belofte = new("belofte", "id, casus_id, wat, aan_persoon, door, beloofd_op, voor, status, afgehandeld_op, version, schrijver, zichtbaar_voor", true);
    public static readonly Table BelofteOver = new("belofte_over", "record_id, persoon_id", true);
    public static readonly Table Taak = new("taak", "id, casus_id, soort, wat, op, genoteerd_op, voor, status, afgehandeld_op, version, schrijver, zichtbaar_voor", true);
    public static readonly Table TaakOver = new("taak_over", "record_id, persoon_id", true);
    public static readonly Table VeiligheidBekeken = new("veiligheid_bekeken", "id, casus_id, op, conclusie, toelichting, opnieuw_op, version, schrijver, zichtbaar_voor", true);
    public static readonly Table VeiligheidBekekenOver = new("veiligheid_bekeken_over", "record_id, persoon_id", true);
    public static readonly Table Plan = new("plan", "id, gezin_id, terugkijken_op, terugkijken_waar, eigen_kracht_behoefte, eigen_kracht_zelf, eigen_kracht_mensen_om_ons_heen, eigen_kracht_van_het_team, eigen_kracht_op, version");
    public static readonly Table Doel = new("doel", "id, plan_id, gezin_id, volgorde, titel, eigen_woorden, woorden_van, woorden_op, deel, status, version, schrijver, zichtbaar_voor");
    public static readonly Table DoelOver = new("doel_over", "record_id, persoon_id");
    public static readonly Table Actie = new("actie", "id, volgorde, wat, door, persoon, medewerker, naam, voor, status, belasting, afgehandeld_op, doel_id");
    public static readonly Table Score = new("score", "id, wie, op, cijfer, toelichting, genoteerd_door, doel_id", true);
    public static readonly Table Succes = new("succes", "id, plan_id, gezin_id, op, wat, soort, version, schrijver, zichtbaar_voor");
    public static readonly Table SuccesOver = new("succes_over", "record_id, persoon_id");
    public static readonly Table PlanVersie = new("plan_versie", "id, nummer, inhoud, status, voorgesteld_door, voorgesteld_op, vastgesteld_op, plan_id");
    public static readonly Table Instemming = new("instemming", "id, persoon, moet_antwoorden, antwoord, op, genoteerd_door, versie_id");
    public static readonly Table Logregel = new("logregel", "id, op, soort, medewerker, rol, handeling, dossier, noodtoegang, gebeurtenis, object_id, uitkomst, spoor", true);

    public static readonly IReadOnlyList<Table> All =
    [
        Organisatie, Team, Medewerker, Lidmaatschap, Gebruiker, Vindplaats, KortContact, Gezin, Persoon, ZoekTrigram, Gezinslid, Huishouden, Bewoner, Adres, Relatie, Gezag,
        Gezagshouder, Netwerksteun, Aanmelding, AanmeldingOver, Casus, Casusregie, FaseOvergang, DossierToegang, Betrokkenheid, BetrokkenheidOver, Vraag, VraagOver, Contact,
        ContactOver, ContactDeelnemer, Belofte, BelofteOver, Taak, TaakOver, VeiligheidBekeken, VeiligheidBekekenOver, Plan, Doel, DoelOver, Actie, Score, Succes, SuccesOver,
        PlanVersie, Instemming, Logregel,
    ];
}
