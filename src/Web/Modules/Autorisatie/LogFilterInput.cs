namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The filter above a log, as it stands in the address: days, ids and words of a list only.</summary>
public sealed class LogFilterInput
{
    /// <summary>In the place of a kind: what was refused.</summary>
    private const string Geweigerd = "Geweigerd";

    /// <summary>In the place of a kind: what was read and written by emergency access.</summary>
    private const string Noodtoegang = "Noodtoegang";

    public static IEnumerable<SelectListItem> Soorten { get; } =
    [
        new("Bekeken", nameof(LogSoort.Gelezen)), new("Gewijzigd", nameof(LogSoort.Gewijzigd)), new("Gezocht", nameof(LogSoort.Gezocht)),
        new("Afgedrukt", nameof(LogSoort.Afgedrukt)), new("Bestand gemaakt", nameof(LogSoort.Uitgevoerd)), new("Ingelogd", nameof(LogSoort.Aangemeld)), new("Uitgelogd", nameof(LogSoort.Afgemeld)),
        new("Geweigerd", Geweigerd), new("Onder noodtoegang", Noodtoegang),
    ];

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public Guid? Wie { get; set; }

    public string? Soort { get; set; }

    public Guid? Dossier { get; set; }

    public LogFilter Filter => new(
        Van,
        Tot,
        Wie is { } wie ? new MedewerkerId(wie) : null,
        Enum.TryParse<LogSoort>(Soort, out var soort) ? soort : null,
        Soort == Geweigerd ? LogUitkomst.Geweigerd : null,
        Dossier is { } dossier ? new CasusId(dossier) : null,
        Soort == Noodtoegang);
}
