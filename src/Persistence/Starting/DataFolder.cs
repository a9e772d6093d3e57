namespace Eenlijn.Persistence.Starting;

using Microsoft.Extensions.Configuration;

/// <summary>Where an installation keeps what it writes to disk. Web and Cli come to the same folder.</summary>
public sealed class DataFolder
{
    public const string Key = "EENLIJN_DATA";

    private DataFolder(string home, string path)
    {
        Home = home;
        Path = path;
    }

    /// <summary>Where relative paths in settings start: the content root, or the root of the source tree for a developer.</summary>
    public string Home { get; }

    public string Path { get; }

    /// <summary><c>EENLIJN_DATA</c>, and without it the folder <c>data</c>.</summary>
    public static DataFolder From(IConfiguration configuration, string contentRoot)
    {
        var home = SourceTree(contentRoot) ?? System.IO.Path.GetFullPath(contentRoot);
        var path = configuration[Key] is { Length: > 0 } asked ? asked : "data";
        return new(home, System.IO.Path.GetFullPath(path, home));
    }

    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    private static string? SourceTree(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Eenlijn.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
