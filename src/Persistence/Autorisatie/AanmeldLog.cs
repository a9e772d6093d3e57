namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;

/// <summary>
/// The lines of signing in and out. Written before the answer, like every line; an attempt with a name that nobody has
/// leaves a line without a worker, and the name that was typed is never kept.
/// </summary>
public sealed class AanmeldLog(ActingContext acting, LogWriter writer, Kalender kalender)
{
    public Task AangemeldAsync(MedewerkerId medewerker, Rol? rol, TeamId? team, CancellationToken cancellationToken)
    {
        acting.Medewerker = medewerker;
        (acting.Rol, acting.Team) = (rol, team);
        return WriteAsync(LogSoort.Aangemeld, LogUitkomst.Gelukt, cancellationToken);
    }

    public Task MisluktAsync(MedewerkerId? medewerker, CancellationToken cancellationToken)
    {
        acting.Medewerker = medewerker;
        return WriteAsync(LogSoort.Aangemeld, LogUitkomst.Geweigerd, cancellationToken);
    }

    /// <summary>Of whoever acts in this request.</summary>
    public Task AfgemeldAsync(CancellationToken cancellationToken) => WriteAsync(LogSoort.Afgemeld, LogUitkomst.Gelukt, cancellationToken);

    private Task WriteAsync(LogSoort soort, LogUitkomst uitkomst, CancellationToken cancellationToken) =>
        writer.WriteAsync([acting.Line(soort, "Gebruiker", kalender.Nu, null, null, uitkomst: uitkomst)], cancellationToken);
}
