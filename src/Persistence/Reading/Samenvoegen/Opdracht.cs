namespace Eenlijn.Persistence.Reading.Samenvoegen;

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

/// <summary>
/// One statement over a table that is known by the model only. Names come from the model, values go as parameters with the mapping
/// of their column, so that both engines store them alike.
/// </summary>
internal sealed class Opdracht : IAsyncDisposable
{
    private readonly DbCommand _command;

    private Opdracht(DbCommand command) => _command = command;

    public static async Task<Opdracht> BeginAsync(AppDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return new(command);
    }

    /// <summary>Adds a value of a column; gives the name by which the statement holds it.</summary>
    /// <param name="waarde">As the model holds it: an id, a date, a text.</param>
    public string Met(IProperty kolom, object? waarde)
    {
        var naam = $"p{_command.Parameters.Count}";
        _command.Parameters.Add(kolom.GetRelationalTypeMapping().CreateParameter(_command, naam, waarde, nullable: true));
        return $"@{naam}";
    }

    public Task<int> DoeAsync(string sql, CancellationToken ct)
    {
        _command.CommandText = sql;
        return _command.ExecuteNonQueryAsync(ct);
    }

    public async Task<List<T>> LeesAsync<T>(string sql, Func<DbDataReader, T> rij, CancellationToken ct)
    {
        _command.CommandText = sql;
        var rijen = new List<T>();
        await using var reader = await _command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rijen.Add(rij(reader));
        }

        return rijen;
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}
