namespace Eenlijn.Domain.Gezin;

/// <summary>The fields of a person as the user knows them.</summary>
public static class PersoonVeldWoorden
{
    public static string Woord(this PersoonVeld veld) => veld switch
    {
        PersoonVeld.Naam => "naam",
        PersoonVeld.Geboorte => "geboorte",
        PersoonVeld.Geslacht => "geslacht",
        PersoonVeld.Bsn => "BSN",
        PersoonVeld.School => "school of opvang",
        PersoonVeld.Taal => "taal",
        PersoonVeld.Bereikbaarheid => "bereikbaarheid",
        PersoonVeld.Telefoon => "telefoon",
        PersoonVeld.Email => "e-mail",
        PersoonVeld.Voorkeuren => "voorkeuren",
        _ => "overlijden",
    };
}
