using System.CommandLine;
using System.Reflection;
using Eenlijn.Migrations;
using Eenlijn.Persistence;

var name = new Argument<string>("name") { Description = "Name of the migration, also its class: a Dutch noun, no spaces." };
var empty = new Option<bool>("--empty") { Description = "Also when the model did not change, for SQL that is written by hand." };

var add = new Command("add", "Scaffolds a migration with the changes of the model, for both engines.") { name, empty };
add.SetAction(parsed =>
{
    if (!parsed.GetValue(empty) && !Engine.All.Any(Scaffolding.HasChanges))
    {
        Console.Error.WriteLine("The model has no changes: nothing was written (--empty writes an empty migration).");
        return 1;
    }

    return Write(parsed.GetRequiredValue(name), typeof(AppDbContext).Assembly, fresh: false);
});

var reset = new Command("reset", """
    Throws away ALL migrations of both engines and scaffolds one that makes the whole model.
    Only before the first release: a database that was made with the old ones can't be brought to the new one.
    """) { name };
reset.SetAction(parsed => Write(parsed.GetRequiredValue(name), Assembly.GetExecutingAssembly(), fresh: true));

var check = new Command("check", "Fails (exit code 1) when the model has changes that no migration holds.");
check.SetAction(_ =>
{
    var behind = Engine.All.Where(Scaffolding.HasChanges).ToList();
    behind.ForEach(engine => Console.Error.WriteLine($"{engine.Name}: the model has changes that no migration holds."));
    return behind.Count == 0 ? 0 : 1;
});

return new RootCommand("Migrations of Eenlijn, for SQLite and PostgreSQL together.") { add, reset, check }.Parse(args).Invoke();

// Both are scaffolded before anything is written, so that a failure never leaves one engine ahead of the other.
static int Write(string name, Assembly migrations, bool fresh)
{
    var repository = Workspace.Root();
    var moment = TimeProvider.System.GetUtcNow();
    foreach (var (folder, migration) in Engine.All
        .Select(engine => (engine.Folder(repository), Scaffolding.Scaffold(engine, migrations, name, moment))).ToList())
    {
        if (fresh)
        {
            Workspace.Clear(folder);
        }

        foreach (var file in Workspace.Write(folder, migration))
        {
            Console.WriteLine(Path.GetRelativePath(repository, file));
        }
    }

    return 0;
}
