namespace Eenlijn.Persistence.Reading;

using System.Data.Common;
using System.Threading.Channels;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Starting;

/// <summary>
/// Writes lines of the log for requests that run together in one commit. Each request waits for its own lines; none is dropped
/// or put off, and a failure reaches every request whose lines were in it.
/// </summary>
public sealed class LogWriter(DatabaseSettings settings) : IAsyncDisposable
{
    /// <summary>Lines in one commit at most.</summary>
    private const int Most = 500;

    private readonly Channel<Batch> _waiting = Channel.CreateUnbounded<Batch>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock _gate = new();
    private Task? _running;

    /// <summary>Returns when the lines are committed.</summary>
    /// <exception cref="DbException">They could not be written; what was read may not be shown.</exception>
    public async Task WriteAsync(IReadOnlyList<Logregel> lines, CancellationToken cancellationToken)
    {
        var batch = new Batch(lines);
        if (!_waiting.Writer.TryWrite(batch))
        {
            throw new InvalidOperationException("The log is closed.");
        }

        lock (_gate)
        {
            _running ??= Task.Run(RunAsync, CancellationToken.None);
        }

        await batch.Written.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        if (_running is { } running)
        {
            await running;
        }
    }

    private async Task RunAsync()
    {
        var together = new List<Batch>();
        while (await _waiting.Reader.WaitToReadAsync())
        {
            together.Clear();
            var lines = 0;
            while (lines < Most && _waiting.Reader.TryRead(out var batch))
            {
                together.Add(batch);
                lines += batch.Lines.Count;
            }

            await CommitAsync(together);
        }
    }

    private async Task CommitAsync(List<Batch> together)
    {
        try
        {
            await using var db = settings.NewContext();
            await LogInsert.RunAsync(db, [.. together.SelectMany(batch => batch.Lines)], CancellationToken.None);
            together.ForEach(batch => batch.Written.TrySetResult());
        }
        catch (Exception failure)
        {
            // The loop goes on for the requests that come after; these ones fail with what happened.
            together.ForEach(batch => batch.Written.TrySetException(failure));
        }
    }

    private sealed record Batch(IReadOnlyList<Logregel> Lines)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
