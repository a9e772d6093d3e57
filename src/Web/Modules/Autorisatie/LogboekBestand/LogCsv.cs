namespace Eenlijn.Web.Modules.Autorisatie.LogboekBestand;

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Eenlijn.Persistence.Reading;

/// <summary>Lines of the log as a file that a Dutch spreadsheet opens: semicolons, a byte order mark, and no cell that it would take for a formula.</summary>
public static class LogCsv
{
    private static readonly CsvConfiguration Vorm = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        // A name of a colleague that begins with = or @ stays text (OWASP, CSV injection).
        InjectionOptions = InjectionOptions.Escape,
    };

    private static readonly string[] Koppen =
        ["moment (UTC)", "soort", "uitkomst", "medewerker", "rol", "team", "wat", "gebeurtenis", "handeling", "casus", "team van de casus", "object", "velden", "noodtoegang", "spoor", "regel"];

    public static byte[] Van(IEnumerable<LogRij> regels)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, Vorm))
        {
            Rij(csv, Koppen);
            foreach (var r in regels)
            {
                Rij(
                    csv,
                    [
                        r.Op.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), r.Soort.ToString(), r.Uitkomst.ToString(), LogZin.Wie(r),
                        r.Rol is { } rol ? RolNaam.Van(rol) : "", r.VoorTeam, LogZin.Van(r), r.Gebeurtenis, r.Handeling?.ToString(), r.Dossier?.Value.ToString(), r.Team,
                        r.ObjectId?.ToString(), r.Velden, r.Noodtoegang ? "ja" : "nee", r.Spoor, r.Id.ToString(),
                    ]);
            }
        }

        return stream.ToArray();
    }

    private static void Rij(CsvWriter csv, IEnumerable<string?> cellen)
    {
        foreach (var cel in cellen)
        {
            csv.WriteField(cel ?? "");
        }

        csv.NextRecord();
    }
}
