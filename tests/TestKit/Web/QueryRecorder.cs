namespace Eenlijn.TestKit;

using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

/// <summary>
/// Keeps every statement that the application sends in a request, to count and to explain them. The insert of the read log goes
/// over a context of its own and is not among them.
/// </summary>
public sealed class QueryRecorder : DbCommandInterceptor
{
    private ConcurrentQueue<Query> _queries = new();

    /// <summary>The statements since the last call.</summary>
    public IReadOnlyList<Query> Take() => [.. Interlocked.Exchange(ref _queries, new())];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _queries.Enqueue(new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
        return ValueTask.FromResult(result);
    }
}

/// <summary>One statement with the values that it was sent with.</summary>
public sealed record Query(string Sql, IReadOnlyList<(string Name, object? Value)> Parameters);
