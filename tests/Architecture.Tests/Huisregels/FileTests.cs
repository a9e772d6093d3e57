namespace Eenlijn.Architecture.Tests.Huisregels;

/// <summary>Small files can be read, reviewed and taken over; a file that grows is split by topic.</summary>
public sealed class FileTests
{
    private const int PageModelLines = 120;
    private const int SourceLines = 400;
    private const int PageLines = 250;
    private const int MedianLines = 60;

    private static readonly IReadOnlyList<(string Path, string[] Lines)> Sources =
    [
        .. Repository.Files("src", "*.cs")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (Repository.Relative(file), File.ReadAllLines(file))),
    ];

    [Fact]
    public void Een_paginamodel_telt_ten_hoogste_120_regels() => Findings.Assert(
        Sources.Where(file => file.Path.EndsWith(".cshtml.cs", StringComparison.Ordinal)).Where(file => file.Lines.Length > PageModelLines).Select(Length),
        $"A page model has at most {PageModelLines} lines; move work to the handler or a projection.");

    [Fact]
    public void Een_bestand_telt_ten_hoogste_400_regels() => Findings.Assert(
        Sources.Concat(TestSources()).Where(file => file.Lines.Length > SourceLines).Select(Length),
        $"A source file has at most {SourceLines} lines; split it by topic.");

    [Fact]
    public void Een_pagina_telt_ten_hoogste_250_regels() => Findings.Assert(
        Repository.Files("src", "*.cshtml").Select(file => (Repository.Relative(file), File.ReadAllLines(file)))
            .Where(file => file.Item2.Length > PageLines).Select(Length),
        $"A page has at most {PageLines} lines; split it into partials.");

    [Fact]
    public void De_helft_van_de_bestanden_is_korter_dan_60_regels()
    {
        int[] lengths = [.. Sources.Select(file => file.Lines.Length).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, MedianLines);
    }

    [Fact]
    public void Er_ligt_geen_werk_dat_nog_moet()
    {
        // Put together here, so that this file does not find itself.
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception"];
        var pages = Repository.Files("src", "*.cshtml").Select(file => (Path: Repository.Relative(file), Lines: File.ReadAllLines(file)));
        var wrong =
            from file in Sources.Concat(TestSources()).Concat(pages)
            from line in file.Lines.Index()
            from mark in marks
            where line.Item.Contains(mark, StringComparison.Ordinal)
            select $"{file.Path}:{line.Index + 1}: {mark}";

        Findings.Assert(wrong, "What is not built does not show; unfinished work is no comment.");
    }

    private static IEnumerable<(string Path, string[] Lines)> TestSources() =>
        Repository.Files("tests", "*.cs").Select(file => (Repository.Relative(file), File.ReadAllLines(file)));

    private static string Length((string Path, string[] Lines) file) => $"{file.Path}: {file.Lines.Length} lines.";
}
