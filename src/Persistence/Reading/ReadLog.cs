namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;

/// <summary>
/// What was read in this request. The lines are written before the first byte of the answer leaves; when that fails the request
/// fails. A request that answers with a redirect shows nothing and writes none: its own changes are logged with the save.
/// </summary>
public sealed class ReadLog(ActingContext acting, LogWriter writer, Kalender kalender)
{
    private readonly List<Logregel> _lines = [];

    /// <summary>One thing of one case was read.</summary>
    public void Read(string wat, CasusId? casus, Guid? objectId) => Add(LogSoort.Gelezen, wat, casus, objectId);

    /// <summary>A list showed these cases: a line for each, in one insert.</summary>
    /// <param name="noodtoegang">They show by emergency access alone.</param>
    public void Listed(string wat, IEnumerable<CasusId> cases, bool noodtoegang = false)
    {
        foreach (var casus in cases.Distinct())
        {
            _lines.Add(acting.Line(LogSoort.Gelezen, wat, kalender.Nu, casus, null, noodtoegang: noodtoegang));
        }
    }

    /// <summary>Somebody searched; the words themselves are never kept (K35).</summary>
    public void Searched(string wat, CasusId? casus = null) => Add(LogSoort.Gezocht, wat, casus, null);

    public void Printed(string wat, CasusId casus, Guid? objectId) => Add(LogSoort.Afgedrukt, wat, casus, objectId);

    /// <summary>A file was made of it.</summary>
    public void Exported(string wat, CasusId? casus) => Add(LogSoort.Uitgevoerd, wat, casus, null);

    /// <summary>Somebody asked for what he may not open. Written at once: the answer shows nothing for which the line could wait.</summary>
    public Task RefusedAsync(string wat, CasusId? casus, CancellationToken cancellationToken) => writer.WriteAsync(
        [acting.Line(LogSoort.Gelezen, wat, kalender.Nu, casus, casus?.Value, uitkomst: LogUitkomst.Geweigerd)], cancellationToken);

    /// <summary>Commits the lines; waits until they are safe.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_lines.Count > 0)
        {
            var lines = _lines.ToArray();
            _lines.Clear();
            await writer.WriteAsync(lines, cancellationToken);
        }
    }

    private void Add(LogSoort soort, string wat, CasusId? casus, Guid? objectId) =>
        _lines.Add(acting.Line(soort, wat, kalender.Nu, casus, objectId));
}
