namespace Eenlijn.Web.Modules.Autorisatie.BereikbaarheidWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.ContactTeam;

/// <summary>The form of how a team can be reached.</summary>
public sealed class BereikbaarheidInvoer
{
    public bool Openbaar { get; set; }

    public string? Uitleg { get; set; }

    public string? Telefoon { get; set; }

    public string? Mail { get; set; }

    public string? Adres { get; set; }

    /// <summary>Monday to Sunday.</summary>
    public List<DagInvoer> Dagen { get; set; } = [];

    public string? Afwijkend { get; set; }

    public string? BuitenTijd { get; set; }

    public string? Achterwacht { get; set; }

    public string? AchterwachtTelefoon { get; set; }

    public string? Huisartsenpost { get; set; }

    public string? Crisisdienst { get; set; }

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<BereikbaarheidInvoer, GeenKeuzes> Vergelijking { get; } = new Vergelijking<BereikbaarheidInvoer, GeenKeuzes>()
        .Veld("Voor iedereen te lezen", (i, k) => Veldtekst.JaNee(i.Openbaar))
        .Veld("Wat doet het team?", (i, k) => i.Uitleg)
        .Veld("Telefoonnummer", (i, k) => i.Telefoon)
        .Veld("Mailadres", (i, k) => i.Mail)
        .Veld("Adres", (i, k) => i.Adres)
        .Veld("Openingstijden", (i, k) => Zeg(i.Dagen))
        .Veld("Andere dagen", (i, k) => i.Afwijkend)
        .Veld("Als het team dicht is", (i, k) => i.BuitenTijd)
        .Veld("Wie is dan bereikbaar?", (i, k) => i.Achterwacht)
        .Veld("Nummer van de achterwacht", (i, k) => i.AchterwachtTelefoon)
        .Veld("Huisartsenpost", (i, k) => i.Huisartsenpost)
        .Veld("Crisisdienst jeugd", (i, k) => i.Crisisdienst);

    public static BereikbaarheidInvoer Van(Bereikbaarheid? b) => new()
    {
        Openbaar = b?.Openbaar ?? false,
        Uitleg = b?.Uitleg,
        Telefoon = b?.Telefoon,
        Mail = b?.Mail,
        Adres = b?.Adres,
        Dagen = [.. Enumerable.Range(1, ContactTeamModel.Dagen.Length).Select(dag => b?.Openingstijden.FirstOrDefault(o => o.Dag == dag)).Select(o => new DagInvoer { Van = o?.Van, Tot = o?.Tot })],
        Afwijkend = b?.Afwijkend,
        BuitenTijd = b?.BuitenTijd,
        Achterwacht = b?.Achterwacht,
        AchterwachtTelefoon = b?.AchterwachtTelefoon,
        Huisartsenpost = b?.Huisartsenpost,
        Crisisdienst = b?.Crisisdienst,
        // Nothing there yet: who meets a first one that was saved meanwhile has a conflict with it.
        Version = b?.Version ?? -1,
    };

    public BereikbaarheidGegevens AlsGegevens() => new()
    {
        Openbaar = Openbaar,
        Uitleg = Uitleg,
        Telefoon = Telefoon,
        Mail = Mail,
        Adres = Adres,
        Openingstijden = [.. Dagen.Take(ContactTeamModel.Dagen.Length).Select((d, plek) => new Dagtijd(plek + 1, d.Van, d.Tot))],
        Afwijkend = Afwijkend,
        BuitenTijd = BuitenTijd,
        Achterwacht = Achterwacht,
        AchterwachtTelefoon = AchterwachtTelefoon,
        Huisartsenpost = Huisartsenpost,
        Crisisdienst = Crisisdienst,
    };

    private static string Zeg(List<DagInvoer> dagen) => string.Join(
        ", ", dagen.Take(ContactTeamModel.Dagen.Length).Select((d, plek) => d.Van is null ? null : $"{ContactTeamModel.Dagen[plek]} {Veldtekst.Tijd(d.Van)}–{Veldtekst.Tijd(d.Tot)}").OfType<string>());
}

/// <summary>One day of the week; empty is closed.</summary>
public sealed class DagInvoer
{
    public TimeOnly? Van { get; set; }

    public TimeOnly? Tot { get; set; }
}
