namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Two entries of one person in the words of the screen.</summary>
public static class SamenvoegWoorden
{
    public static string Tekst(Gelijkenis waarom) => waarom switch
    {
        Gelijkenis.Bsn => "zelfde BSN",
        Gelijkenis.NaamEnGeboorte => "zelfde naam en geboortedatum",
        _ => "bijna dezelfde naam, zelfde geboortedatum",
    };

    /// <summary>"geboren op 4 maart 1992"</summary>
    public static string Geboren(Geboorte geboorte) => geboorte switch
    {
        Geboorte.Geboren geboren => $"geboren {geboren.Op.Tekst()}",
        Geboorte.Ongeboren => "nog niet geboren",
        _ => "geboortedatum niet bekend",
    };

    public static string Namen(IEnumerable<PersoonVeld> velden) => string.Join(", ", velden.Select(v => v.Woord()));

    /// <summary>"E-mail"</summary>
    public static string Kop(PersoonVeld veld) => string.Concat(veld.Woord()[..1].ToUpperInvariant(), veld.Woord()[1..]);

    /// <summary>The two values to choose from.</summary>
    public static IReadOnlyList<SelectListItem> Opties(Samenvoegbeeld beeld, PersoonVeld veld, IReadOnlyList<SelectListItem> scholen) =>
        [new(Waarde(beeld.Blijft.Gegevens, veld, scholen), "false"), new(Waarde(beeld.Ander.Gegevens, veld, scholen), "true")];

    /// <summary>What one entry says in a field.</summary>
    public static string Waarde(PersoonGegevens g, PersoonVeld veld, IReadOnlyList<SelectListItem> scholen)
    {
        var tekst = veld switch
        {
            PersoonVeld.Naam => GezinsWoorden.Samen(g.Naam.Volledig, g.Naam.Voornamen is { } alle ? $"voornamen: {alle}" : null),
            PersoonVeld.Geboorte => Geboren(g.Geboorte),
            PersoonVeld.Geslacht => g.Geslacht.Tekst(),
            PersoonVeld.Bsn => g.Bsn?.Nummer,
            PersoonVeld.School => GezinsWoorden.Samen(Veldtekst.Keuze(g.School?.Value, scholen), g.Groep),
            PersoonVeld.Taal => GezinsWoorden.Samen(g.Taal, g.TolkGewenst ? "tolk gewenst" : null),
            PersoonVeld.Bereikbaarheid => GezinsWoorden.Samen(g.Voorkeurskanaal?.Tekst(), g.Bereikbaarheid),
            PersoonVeld.Telefoon => g.Telefoon,
            PersoonVeld.Email => g.Email,
            PersoonVeld.Voorkeuren => GezinsWoorden.Tekst(g.Voorkeuren),
            _ => g.OverledenOp?.Tekst(),
        };
        return string.IsNullOrEmpty(tekst) ? "niets ingevuld" : tekst;
    }
}
