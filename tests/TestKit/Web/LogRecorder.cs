namespace Eenlijn.TestKit;

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

/// <summary>Keeps all that the application logs, scopes and values included, to see that no person is in it.</summary>
public sealed class LogRecorder : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    /// <summary>One text with everything, to search for what may not be in it.</summary>
    public string Text => string.Join('\n', Entries.Select(entry => $"{entry.Level} {entry.Category}: {entry.Message} {entry.Values} {entry.Failure}"));

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Recorder(LogRecorder owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => owner._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = new List<string>();
            Collect(state, values);
            owner._scopes.ForEachScope(Collect, values);
            owner._entries.Enqueue(new(logLevel, category, formatter(state, exception), string.Join(' ', values), exception));
        }

        private static void Collect(object? state, List<string> values)
        {
            if (state is IEnumerable<KeyValuePair<string, object?>> pairs)
            {
                values.AddRange(pairs.Select(pair => $"{pair.Key}={pair.Value}"));
            }
        }
    }
}

/// <summary>One line of the application's log.</summary>
public sealed record LogEntry(LogLevel Level, string Category, string Message, string Values, Exception? Failure);
