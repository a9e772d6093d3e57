namespace Eenlijn.Web.Tests.Overzicht;

using System.Data.Common;
using System.Text.RegularExpressions;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Asks the engine how it would answer a statement, and finds the tables that it would read from beginning to end. On PostgreSQL as
/// if every table were large: reading whole only where no index helps.
/// </summary>
internal sealed partial class Uitleg(WebHost host) : IAsyncDisposable
{
    /// <summary>They grow with the organisation and not with the families.</summary>
    private static readonly string[] Klein = ["organisatie", "contactpersoon", "team", "medewerker", "lidmaatschap", "vindplaats", "gebruiker"];

    private readonly AppDbContext _db = host.Database.NewContext();

    private bool IsSqlite => host.Services.GetRequiredService<DatabaseSettings>().Engine == DatabaseEngine.Sqlite;

    /// <param name="zoalsHetIs">With the tables as large as they are, when there are enough rows for the planner to choose.</param>
    public async Task<IReadOnlyList<string>> HeelAsync(Query query, CancellationToken ct, bool zoalsHetIs = false)
    {
        await _db.Database.OpenConnectionAsync(ct);
        if (!IsSqlite && !zoalsHetIs)
        {
            await RunAsync(new("SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_material = off", []), ct);
        }

        var plan = await RunAsync(query with { Sql = (IsSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN (COSTS OFF) ") + query.Sql }, ct);
        return [.. (IsSqlite ? VanSqlite(plan, query.Sql) : VanPostgres(plan)).Except(Klein).Distinct()];
    }

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    /// <summary>"SCAN c" names what the table is called in the statement; SEARCH goes by an index.</summary>
    private static IEnumerable<string> VanSqlite(IReadOnlyList<string> plan, string sql) =>
        from regel in plan
        let scan = Scan().Match(regel)
        where scan.Success
        let tabel = Regex.Match(sql, $"""(?:FROM|JOIN) "(\w+)" AS "{Regex.Escape(scan.Groups[1].Value)}"(?!\w)""")
        where tabel.Success
        select tabel.Groups[1].Value;

    /// <summary>A sequential scan, or an index that is walked from beginning to end for want of a condition.</summary>
    private static IEnumerable<string> VanPostgres(IReadOnlyList<string> plan)
    {
        for (var i = 0; i < plan.Count; i++)
        {
            var scan = PostgresScan().Match(plan[i]);
            if (scan.Success && (scan.Groups[1].Value == "Seq Scan" || !(i + 1 < plan.Count && plan[i + 1].Contains("Index Cond:", StringComparison.Ordinal))))
            {
                yield return scan.Groups[2].Value;
            }
        }
    }

    private async Task<IReadOnlyList<string>> RunAsync(Query query, CancellationToken ct)
    {
        await using var command = _db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The statements of the product itself.
        command.CommandText = query.Sql;
#pragma warning restore CA2100
        foreach (var (name, value) in query.Parameters)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(ct);
        var lines = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return lines;
    }

    [GeneratedRegex(@"^SCAN (\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"(Seq Scan|Index Scan|Index Only Scan|Bitmap Index Scan)(?: Backward)?(?: using \w+)? on (\w+)")]
    private static partial Regex PostgresScan();
}
