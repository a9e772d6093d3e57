namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;

/// <summary>Who is acting in this request, in which role, doing what, in which case; what the log and the filters go by.</summary>
public sealed class ActingContext
{
    /// <summary>Null when the program itself acts: demo, import, retention.</summary>
    public MedewerkerId? Medewerker { get; set; }

    public Rol? Rol { get; set; }

    /// <summary>The team in which the worker acts now.</summary>
    public TeamId? Team { get; set; }

    public Handeling? Handeling { get; set; }

    /// <summary>The case that is open in this request.</summary>
    public CasusId? Casus { get; set; }

    /// <summary>That case is open by emergency access alone: what is read and written in it is marked so.</summary>
    public bool Noodtoegang { get; set; }

    /// <summary>With whom of the family the worker looks at a case; null when he looks alone.</summary>
    public SamenKijken? Samen { get; set; }

    /// <summary>W3C trace id.</summary>
    public string? Spoor { get; set; }

    /// <summary>The signed-in worker.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: a page without an act, which is a bug.</exception>
    public MedewerkerId Ik => Medewerker ?? throw new InvalidOperationException("Nobody is acting.");

    public Logregel Line(
        LogSoort soort, string gebeurtenis, DateTime op, CasusId? casus, Guid? objectId, string? velden = null, LogUitkomst uitkomst = LogUitkomst.Gelukt,
        bool noodtoegang = false) => new()
    {
        Id = Guid.CreateVersion7(),
        Op = op,
        Soort = soort,
        Medewerker = Medewerker,
        Rol = Rol,
        Team = Team,
        Handeling = Handeling,
        Dossier = casus ?? Casus,
        Noodtoegang = noodtoegang || (Noodtoegang && (casus ?? Casus) == Casus),
        Gebeurtenis = gebeurtenis,
        ObjectId = objectId,
        Velden = velden,
        Uitkomst = uitkomst,
        Spoor = Spoor,
    };
}
