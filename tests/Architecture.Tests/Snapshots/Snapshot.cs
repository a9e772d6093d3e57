namespace Eenlijn.Architecture.Tests.Snapshots;

/// <summary>A text that is kept beside the tests and changes only on purpose: with <c>UPDATE_SNAPSHOTS=1 ./test architecture</c>.</summary>
internal static class Snapshot
{
    /// <summary>True when this run writes what it finds instead of comparing.</summary>
    public static bool Update { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares line by line; the message tells which lines came and went.</summary>
    /// <param name="path">File from the root of the repository.</param>
    /// <param name="actual">Lines as they are now.</param>
    /// <param name="meaning">What a change means for data or users.</param>
    public static void Verify(string path, IEnumerable<string> actual, string meaning)
    {
        string[] now = [.. actual];
        var file = Repository.PathTo(path);
        if (Update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Join('\n', now) + "\n");
            return;
        }

        string[] kept = File.Exists(file) ? File.ReadAllLines(file) : [];
        var gone = kept.Except(now).Select(line => $"- {line}");
        var came = now.Except(kept).Select(line => $"+ {line}");
        string[] changes = [.. gone, .. came];
        Assert.True(
            changes.Length == 0,
            $"""
            {path} differs. {meaning}
            When this is meant, run: UPDATE_SNAPSHOTS=1 ./test architecture
            {string.Join(Environment.NewLine, changes)}
            """);
        Assert.Equal(kept, now);
    }
}
