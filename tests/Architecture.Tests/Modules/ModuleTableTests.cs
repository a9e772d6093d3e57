namespace Eenlijn.Architecture.Tests.Modules;

using Eenlijn.Architecture.Tests.Code;

public sealed class ModuleTableTests
{
    [Fact]
    public void Modules_gebruiken_alleen_wat_de_tabel_toestaat()
    {
        var wrong =
            from type in Product.Types
            where type.Place.Module is not null
            from used in type.Uses.Types
            let place = CodePlace.Of(used)
            where place.Module is not null && !ModuleTable.MayUse(type.Place.Module!, place.Module)
            select $"{type.Name} uses {used.FullName}: {type.Place.Module} may not use {place.Module}.";

        Findings.Assert(wrong, "A module uses another one only along an edge of ModuleTable.");
    }

    [Fact]
    public void Elke_map_van_een_project_is_een_module_uit_de_tabel()
    {
        var wrong = Product.Types
            .Where(type => type.Place is { Project: not null, Module: { } module } && !ModuleTable.Exists(type.Place.Project, module))
            .Select(type => $"{type.Name}: {type.Place.Module} is no module of {type.Place.Project}.");

        Findings.Assert(wrong, "The first folder in Domain, Persistence and Web/Modules is a module of ModuleTable.");
    }

    [Fact]
    public void De_tabel_loopt_nergens_rond()
    {
        var wrong =
            from module in ModuleTable.Edges.Keys
            from used in ModuleTable.Edges[module]
            where Reaches(used, module)
            select $"{module} uses {used}, which leads back to {module}.";

        Findings.Assert(wrong, "The modules have no cycle.");
    }

    [Fact]
    public void De_tabel_noemt_alleen_modules_die_er_zijn() => Findings.Assert(
        ModuleTable.Edges.SelectMany(edge => edge.Value).Where(used => !ModuleTable.Edges.ContainsKey(used)),
        "An edge leads to a module of the table.");

    [Theory]
    [InlineData("Plan", "Casus", true)]
    [InlineData("Casus", "Plan", false)]
    [InlineData("Gezin", "Autorisatie", true)]
    [InlineData("Autorisatie", "Gezin", false)]
    [InlineData("Kernel", "Autorisatie", false)]
    [InlineData("Overzicht", "Samenwerking", true)]
    [InlineData("Plan", "Overzicht", false)]
    [InlineData("Overzicht", "Rapportage", false)]
    [InlineData("Preventie", "Shared", true)]
    public void De_tabel_geldt_een_kant_op(string user, string used, bool allowed) =>
        Assert.Equal(allowed, ModuleTable.MayUse(user, used));

    private static bool Reaches(string from, string to) =>
        ModuleTable.Edges[from].Contains(to) || ModuleTable.Edges[from].Any(next => Reaches(next, to));
}
