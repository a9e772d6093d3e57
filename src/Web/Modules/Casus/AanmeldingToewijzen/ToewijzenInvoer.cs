namespace Eenlijn.Web.Modules.Casus.AanmeldingToewijzen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;

/// <summary>Who gets a registration, why, and who sees the family first.</summary>
public sealed class ToewijzenInvoer
{
    public string? Regisseur { get; set; }

    public string? Spreker { get; set; }

    public string? RedenTweedeCasus { get; set; }

    /// <summary>Codes of the list <c>toewijsredenen</c>.</summary>
    public List<string> Redenen { get; set; } = [];

    public string? Toelichting { get; set; }

    public Guid? Met { get; set; }

    public DateOnly? Op { get; set; }

    public TimeOnly? Tijd { get; set; }

    public string? Plaats { get; set; }

    public int Version { get; set; }

    /// <summary>Only somebody of the team: the form offers nobody else.</summary>
    public EersteAfspraak Afspraak(IEnumerable<Kandidaat> collegas) =>
        new(collegas.Where(c => c.Id.Value == Met).Select(c => (MedewerkerId?)c.Id).FirstOrDefault(), Op, Tijd, Plaats);
}
