namespace Eenlijn.Migrations;

using Microsoft.EntityFrameworkCore.Migrations.Design;

/// <summary>The source tree in which the migrations are written.</summary>
internal static class Workspace
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Eenlijn.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Eenlijn.slnx was not found above the tool: run it from its own source tree.");
    }

    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs"))
            {
                File.Delete(file);
            }
        }
    }

    public static IEnumerable<string> Write(string folder, ScaffoldedMigration migration)
    {
        Directory.CreateDirectory(folder);
        yield return WriteFile(folder, migration.MigrationId, migration.MigrationCode);
        yield return WriteFile(folder, migration.MigrationId + ".Designer", migration.MetadataCode);
        yield return WriteFile(folder, migration.SnapshotName, migration.SnapshotCode);
    }

    private static string WriteFile(string folder, string name, string code)
    {
        var path = Path.Combine(folder, name + ".cs");
        File.WriteAllText(path, code.ReplaceLineEndings("\n"));
        return path;
    }
}
