namespace Eenlijn.Persistence.Reading;

using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

/// <summary>
/// Puts lines of the log into the table, many in one statement. Every page waits for its own lines, and a list has one for each
/// family in it: saving them as entities cost a tenth of what a page costs, and a statement a line.
/// </summary>
internal static class LogInsert
{
    /// <summary>Lines in one statement at most; smaller ones are powers of two, so that a database meets few statements and prepares each once.</summary>
    private const int Most = 64;

    private static readonly ConcurrentDictionary<(IModel Model, int Lines), string> Statements = new();

    /// <summary>All lines, or none.</summary>
    /// <exception cref="DbException">They could not be written.</exception>
    public static async Task RunAsync(AppDbContext db, IReadOnlyList<Logregel> lines, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        if (connection.CanCreateBatch)
        {
            // PostgreSQL: all statements in one round trip, which is a transaction of its own.
            await using var batch = connection.CreateBatch();
            foreach (var (text, parameters) in Commands(db, lines))
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = text;
                command.Parameters.AddRange(parameters);
                batch.BatchCommands.Add(command);
            }

            await batch.ExecuteNonQueryAsync(cancellationToken);
            return;
        }

        await using var transaction = lines.Count > 1 ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        foreach (var (text, parameters) in Commands(db, lines))
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction?.GetDbTransaction();
            command.CommandText = text;
            command.Parameters.AddRange(parameters);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static IEnumerable<(string Text, DbParameter[] Parameters)> Commands(AppDbContext db, IReadOnlyList<Logregel> lines)
    {
        var entity = db.Model.FindEntityType(typeof(Logregel))!;
        var columns = entity.GetProperties().ToList();
        using var maker = db.Database.GetDbConnection().CreateCommand();
        for (var done = 0; done < lines.Count;)
        {
            var (size, first) = (Size(lines.Count - done), done);
            var text = Statements.GetOrAdd((db.Model, size), _ => Statement(entity, columns, size, db.GetService<ISqlGenerationHelper>()));
            yield return (text,
            [
                .. Enumerable.Range(0, size).SelectMany(line => columns.Select((property, column) => property.GetRelationalTypeMapping().CreateParameter(
                    maker, Name(line, column), property.GetGetter().GetClrValue(lines[first + line]), property.IsNullable))),
            ]);
            done += size;
        }
    }

    private static int Size(int left)
    {
        var size = Most;
        while (size > left)
        {
            size /= 2;
        }

        return size;
    }

    private static string Statement(IEntityType entity, List<IProperty> columns, int lines, ISqlGenerationHelper helper)
    {
        var sql = new StringBuilder("INSERT INTO ")
            .Append(helper.DelimitIdentifier(entity.GetTableName()!))
            .Append(" (").AppendJoin(", ", columns.Select(c => helper.DelimitIdentifier(c.GetColumnName()))).Append(") VALUES ");
        return sql.AppendJoin(", ", Enumerable.Range(0, lines).Select(line =>
            $"({string.Join(", ", columns.Select((_, column) => helper.GenerateParameterName(Name(line, column))))})")).ToString();
    }

    private static string Name(int line, int column) => $"p{line}_{column}";
}
