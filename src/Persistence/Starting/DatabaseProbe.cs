namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;

/// <summary>Asks the database for a sign of life, and does not wait longer than whoever asks.</summary>
public sealed class DatabaseProbe(DatabaseSettings settings, TimeProvider time)
{
    // A table that every database of Eenlijn has: on SQLite a bare SELECT 1 would not touch the file.
    private const string Sql = "SELECT 1 FROM \"__EFMigrationsHistory\" LIMIT 1";

    public async Task<bool> AnswersAsync(TimeSpan patience, CancellationToken cancellationToken = default)
    {
        try
        {
            // Not by the token: a server that takes the connection and then says nothing does not notice a cancellation.
            return await Task.Run(AskAsync, CancellationToken.None).WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>On a context of its own, because it may go on for a while after nobody waits for it any more.</summary>
    private async Task<bool> AskAsync()
    {
        // A file that was taken away goes on answering to the connections that have it open.
        if (settings.File is { } file && !File.Exists(file))
        {
            return false;
        }

        await using var db = settings.NewContext();
        try
        {
            await db.Database.ExecuteSqlRawAsync(Sql);
            return true;
        }
        catch (Exception failure) when (failure is DbException or SocketException or TimeoutException)
        {
            return false;
        }
    }
}
