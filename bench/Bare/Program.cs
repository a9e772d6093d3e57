using Eenlijn.Bare;
using Npgsql;
using NpgsqlTypes;

// Bare <recording> <targets> <id of the recorded case> <bytes of the page>
// What the page of a case costs at least: the same statements for the case that is asked, and as many bytes, without EF and Razor.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
await using var database = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("EENLIJN_DATABASE")!);
var statements = Recording.Read(args[0]);
// worker, account, staff member, case, family, parent, goal, name
var cases = File.ReadLines(args[1]).Select(line => line.Split('\t')).GroupBy(t => Guid.Parse(t[3])).ToDictionary(g => g.Key, g => g.First());
var recorded = cases[Guid.Parse(args[2])];
var body = new byte[int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture)];
Array.Fill(body, (byte)'x');

var app = builder.Build();
app.MapGet("/casus/{id:guid}", async (Guid id, HttpContext context, CancellationToken cancellationToken) =>
{
    var asked = cases[id];
    await using (var connection = await database.OpenConnectionAsync(cancellationToken))
    {
        foreach (var statement in statements)
        {
#pragma warning disable CA2100 // The product's own statements, from the log of the server.
            await using var command = new NpgsqlCommand(statement.Sql, connection);
#pragma warning restore CA2100
            for (var i = 0; i < statement.Values.Count; i++)
            {
                command.Parameters.Add(new() { Value = (object?)Value(statement, i, asked) ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Unknown });
            }

            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    reader.GetValue(i);
                }
            }
        }
    }

    context.Response.ContentType = "text/html; charset=utf-8";
    context.Response.ContentLength = body.Length;
    await context.Response.Body.WriteAsync(body, cancellationToken);
});
Console.WriteLine($"{statements.Count} statements, {body.Length} bytes");
await app.RunAsync();

string? Value(Statement statement, int index, string[] asked)
{
    if (statement.KeyEvery > 0 && index % statement.KeyEvery == 0)
    {
        return Guid.CreateVersion7().ToString();
    }

    var value = statement.Values[index];
    for (var i = 2; i <= 4 && value is not null; i++)
    {
        if (value == recorded[i])
        {
            return asked[i];
        }
    }

    return value;
}
