namespace Eenlijn.Architecture.Tests.Modules;

using System.Xml.Linq;
using Eenlijn.Architecture.Tests.Code;

public sealed class LayerTests
{
    /// <summary>Which projects of the product each project may use.</summary>
    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Domain"] = [],
        ["NlDesign"] = [],
        ["Persistence"] = ["Domain"],
        ["Web"] = ["Domain", "Persistence", "NlDesign"],
        ["Cli"] = ["Domain", "Persistence", "NlDesign", "Web"],
    };

    [Fact]
    public void Het_domein_gebruikt_alleen_de_basisbibliotheek()
    {
        var core = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var wrong = Product.Assembly("Domain").MainModule.AssemblyReferences
            .Where(reference => !File.Exists(Path.Combine(core, $"{reference.Name}.dll"))
                || !(reference.Name.StartsWith("System", StringComparison.Ordinal) || reference.Name == "netstandard"))
            .Select(reference => reference.Name);

        Findings.Assert(wrong, "Domain refers only to assemblies of the base class library.");
    }

    [Fact]
    public void Het_project_van_het_domein_noemt_geen_pakket_en_geen_ander_project()
    {
        var wrong = XDocument.Load(Repository.PathTo("src", "Domain", "Domain.csproj")).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference" or "Reference")
            .Select(element => element.ToString());

        Findings.Assert(wrong, "Domain.csproj refers to nothing.");
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.")]
    [InlineData("Microsoft.AspNetCore.")]
    [InlineData("System.IO.File")]
    [InlineData("System.Net.")]
    [InlineData("System.Data.")]
    public void Het_domein_kent_geen_techniek(string prefix)
    {
        var wrong =
            from type in Product.Types
            where type.Place.Project == "Domain"
            from used in type.Uses.Types
            where used.FullName.StartsWith(prefix, StringComparison.Ordinal)
            select $"{type.Name} uses {used.FullName}.";

        Findings.Assert(wrong, $"Domain uses nothing of {prefix}.");
    }

    [Fact]
    public void Projecten_verwijzen_een_kant_op()
    {
        var wrong =
            from assembly in Product.Assemblies
            let project = assembly.Name.Name["Eenlijn.".Length..]
            from reference in assembly.MainModule.AssemblyReferences
            where reference.Name.StartsWith("Eenlijn.", StringComparison.Ordinal)
            let used = reference.Name["Eenlijn.".Length..]
            where !Projects[project].Contains(used)
            select $"{project} refers to {used}.";

        Findings.Assert(wrong, "Domain and NlDesign stand alone, Persistence uses Domain, Web uses these three.");
    }

    [Fact]
    public void Persistence_kent_geen_paginas_of_verzoeken()
    {
        var wrong =
            from type in Product.Types
            where type.Place.Project == "Persistence"
            from used in type.Uses.Types
            where used.Namespace.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                && !used.Namespace.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
                && !used.Namespace.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal)
            select $"{type.Name} uses {used.FullName}.";

        Findings.Assert(wrong, "Persistence knows of ASP.NET Core only the accounts (Identity) and the keys (DataProtection).");
    }
}
