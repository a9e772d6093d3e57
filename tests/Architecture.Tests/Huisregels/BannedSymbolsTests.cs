namespace Eenlijn.Architecture.Tests.Huisregels;

using System.Xml.Linq;
using Eenlijn.Architecture.Tests.Code;

/// <summary>The analyzer refuses banned symbols while building; these tests notice when it is switched off.</summary>
public sealed class BannedSymbolsTests
{
    [Fact]
    public void Geen_verboden_aanroep_staat_in_het_product()
    {
        var banned = BannedSymbol.ReadAll();

        var wrong =
            from type in Product.Types
            from member in type.Uses.Members
            from symbol in banned
            where symbol.Matches(member)
            select $"{type.Name} uses {symbol}. {symbol.Advice}";

        Findings.Assert(wrong, "BannedSymbols.txt holds for the whole product.");
    }

    [Fact]
    public void De_analyzer_krijgt_de_lijst_in_elk_project()
    {
        var props = XDocument.Load(Repository.PathTo("Directory.Build.props"));

        Assert.Contains(props.Descendants("PackageReference"), item => (string?)item.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(props.Descendants("AdditionalFiles"), item => ((string?)item.Attribute("Include"))!.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Equal("true", props.Descendants("TreatWarningsAsErrors").Single().Value);
    }

    [Fact]
    public void Niemand_zet_de_analyzer_uit()
    {
        var sources = Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.csproj")).Append(Repository.PathTo(".editorconfig"))
            .Append(Repository.PathTo("Directory.Build.props"));

        Findings.Assert(
            sources.Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal)).Select(Repository.Relative),
            "RS0030 (a banned symbol) is switched off nowhere.");
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;Neem Kalender", 'P', "System.DateTime", "Now")]
    [InlineData("M:System.Guid.NewGuid;x", 'M', "System.Guid", "NewGuid")]
    [InlineData("M:A.B.C``1(System.Linq.IQueryable{``0},D)", 'M', "A.B", "C")]
    [InlineData("P:System.Threading.Tasks.Task`1.Result", 'P', "System.Threading.Tasks.Task`1", "Result")]
    [InlineData("T:A.B;x", 'T', "A.B", "")]
    public void Een_regel_van_de_lijst_wordt_begrepen(string line, char kind, string type, string member)
    {
        var symbol = BannedSymbol.Parse(line);

        Assert.Equal((kind, type, member), (symbol.Kind, symbol.Type, symbol.Member));
    }
}
