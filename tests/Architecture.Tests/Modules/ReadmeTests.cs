namespace Eenlijn.Architecture.Tests.Modules;

using Eenlijn.Architecture.Tests.Code;
using Eenlijn.Architecture.Tests.Woorden;

/// <summary>The README shows the modules to whoever comes new; it tells the same as the table that is checked.</summary>
public sealed class ReadmeTests
{
    private static readonly Dictionary<string, (string Uses, bool IsBuilt)> Rows = MarkdownTable.Read("README.md", "module")
        .ToDictionary(row => row["module"].Trim('*').Split(" (")[0].Trim('*'), row => (row["may use"], !row["module"].StartsWith('*')));

    [Fact]
    public void De_tabel_van_de_modules_is_die_van_de_controle()
    {
        var wrong =
            from module in ModuleTable.Edges
            where !ModuleTable.ReadsAll.Contains(module.Key)
            let expected = module.Value.Length == 0 ? "–" : string.Join(", ", module.Value)
            where Rows.GetValueOrDefault(module.Key).Uses != expected
            select $"{module.Key}: README has \"{Rows.GetValueOrDefault(module.Key).Uses}\", ModuleTable has \"{expected}\".";

        Findings.Assert(
            wrong.Concat(Rows.Keys.Except(ModuleTable.Edges.Keys).Except(ModuleTable.WebOnly).Select(name => $"{name} is no module.")),
            "The table of modules in README.md equals ModuleTable.");
    }

    [Fact]
    public void Cursief_staat_wat_nog_niet_gebouwd_is()
    {
        var built = Product.Types.Select(type => type.Place.Module).OfType<string>().ToHashSet();

        Findings.Assert(
            Rows.Where(row => row.Value.IsBuilt != built.Contains(row.Key)).Select(row => $"{row.Key}: built is {built.Contains(row.Key)}."),
            "In README.md a module stands in italics as long as nothing of it is built.");
    }
}
