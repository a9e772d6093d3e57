namespace Eenlijn.Web.Modules.Aanmelding.TafelpuntBespreken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>What came of a point, in the order in which the form asks it.</summary>
public sealed class UitkomstInvoer
{
    public DateOnly? Op { get; set; }

    public Tafeluitkomst? Uitkomst { get; set; }

    public string? Toelichting { get; set; }

    public string? WieBeslist { get; set; }

    public List<Guid> Aanwezig { get; set; } = [];

    public string? OokAanwezig { get; set; }

    public GezinAanTafel? Gezin { get; set; }

    public Guid? GetekendDoor { get; set; }

    public string? RedenGeenHandtekening { get; set; }

    public string? Les { get; set; }

    public int Version { get; set; }

    /// <summary>What was typed beside what a colleague noted meanwhile.</summary>
    /// <param name="reden">Why it goes off the agenda, when that was sent.</param>
    public IEnumerable<VeldVerschil> Verschillen(TafelpuntKaart punt, string? reden) => new VeldVerschil[]
    {
        new("Wat kwam eruit?", Uitkomst is { } mijn ? IntakeWoorden.Tekst(mijn) : reden, punt.Uitkomst is { } nu ? IntakeWoorden.Tekst(nu) : punt.RedenVervallen),
        new("Waarom?", Toelichting, punt.Toelichting),
        new("Wie beslist?", WieBeslist, punt.WieBeslist),
        new("Wie zat er ook?", OokAanwezig, punt.OokAanwezig),
        new("Waarom nog geen handtekening?", RedenGeenHandtekening, punt.RedenGeenHandtekening),
        new("Wat leren we hiervan?", Les, punt.Les),
    }.Where(v => v.Eigen != v.Opgeslagen);

    /// <summary>Only who the form offers.</summary>
    public TafeluitkomstGegevens AlsGegevens(IReadOnlyCollection<Guid> collegas) => new()
    {
        Op = Op,
        Uitkomst = Uitkomst,
        Toelichting = Toelichting,
        WieBeslist = WieBeslist,
        Aanwezig = [.. Aanwezig.Where(collegas.Contains).Select(MedewerkerId.From)],
        OokAanwezig = OokAanwezig,
        Gezin = Gezin,
        GetekendDoor = GetekendDoor is { } wie && collegas.Contains(wie) ? new(wie) : null,
        RedenGeenHandtekening = RedenGeenHandtekening,
        Les = Les,
    };
}
