using System.Diagnostics;
using System.Globalization;
using Eenlijn.Domain.Kernel;
using Eenlijn.Generator;
using Eenlijn.Persistence;
using Eenlijn.Persistence.Starting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// Generator <families> <file of targets> [<persons>]: fills the empty database of EENLIJN_DATABASE. With persons: as many as
// there are to be in all; who is over has a name to be searched among, and no case.
const int FamiliesPerBatch = 500;
const ulong Seed = 20261122;

var families = int.Parse(args[0], CultureInfo.InvariantCulture);
var settings = DatabaseSettings.From(new ConfigurationBuilder().AddEnvironmentVariables().Build(), Environment.CurrentDirectory);
await using var services = new ServiceCollection().AddLogging().AddEenlijnPersistence(settings).BuildServiceProvider();
await using (var scope = services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().MigrateAsync();
}

await using IRowSink sink = settings.Engine == DatabaseEngine.Postgres ? new PostgresSink(settings.ConnectionString) : new SqliteSink(settings.ConnectionString);
var clock = Stopwatch.StartNew();
await sink.BeginAsync();

// Two years up to today; which day that is is the only thing in which two runs differ.
var today = new Kalender(TimeProvider.System).Vandaag;
var start = today.AddDays(-735).ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc);
var first = new Batch();
var staff = Staff.Make(first, families, new Randomness(Seed), start);
var targets = new List<Target>();
var writing = sink.WriteAsync(first);
var rows = 0L;
var persons = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
for (var from = 0; from < families; from += FamiliesPerBatch)
{
    var batch = new Batch();
    for (var i = from; i < Math.Min(families, from + FamiliesPerBatch); i++)
    {
        var random = new Randomness(Seed + 1 + (ulong)i);
        new Family(batch, random, staff.Workers[i % staff.Workers.Count], staff.Schools[i % staff.Schools.Count], start.AddMinutes(random.Next(20 * 24 * 60))).Make();
    }

    targets.AddRange(batch.Targets);
    rows += await writing;
    writing = Task.Run(() => sink.WriteAsync(batch));
}

for (var made = families * Family.Size; made < persons; made += FamiliesPerBatch * Family.Size)
{
    var batch = new Batch();
    for (var i = 0; i < FamiliesPerBatch; i++)
    {
        new Family(batch, new Randomness(Seed + 1 + (ulong)((made / Family.Size) + i)), staff.Workers[^1], staff.Schools[0], start).MakeNamesOnly();
    }

    rows += await writing;
    writing = Task.Run(() => sink.WriteAsync(batch));
}

rows += await writing;
var wrote = clock.Elapsed;
await sink.EndAsync();
var large = new List<string>();
foreach (var worker in staff.Workers.Where(w => w.Account is not null))
{
    await using var scope = services.CreateAsyncScope();
    large.Add(await new LargeFamily(scope.ServiceProvider.GetRequiredService<AppDbContext>(), worker, today).MakeAsync());
}

await File.WriteAllLinesAsync(args[1] + ".large", large);
await File.WriteAllLinesAsync(args[1] + ".others", staff.Others.Select(o => $"{o.Name}\t{o.Account}"));
await File.WriteAllLinesAsync(args[1], targets.OrderBy(t => t.Goal.ToByteArray()[^1]).ThenBy(t => t.Goal).Select(t => t.ToString()));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{families} families, {rows} rows in {wrote.TotalSeconds:0.0} s: {rows / wrote.TotalSeconds:0} rows/s; indexes and keys {(clock.Elapsed - wrote).TotalSeconds:0.0} s"));
