namespace Eenlijn.Architecture.Tests.Modules;

using Eenlijn.Architecture.Tests.Code;

public sealed class HandlerTests
{
    [Fact]
    public void Een_handler_weet_niets_van_http()
    {
        var wrong =
            from type in Product.Types
            where type.Place is { Project: "Web", Module: not null } && type.Definition.Name.EndsWith("Handler", StringComparison.Ordinal)
            from used in type.Uses.Types
            where used.Namespace.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                && !used.Namespace.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
            select $"{type.Name} uses {used.FullName}.";

        Findings.Assert(wrong, "A handler gets values and gives a Result; only the accounts (Identity) are ASP.NET Core's own.");
    }

    /// <summary>Reads start from the filtered sets of a reader for the acting person, writes from the loader of a root.</summary>
    [Fact]
    public void Web_raakt_geen_tabel_aan()
    {
        var wrong = (
            from type in Product.Types
            where type.Place.Project is "Web" or "NlDesign"
            from used in type.Uses.Types
            where used.FullName.StartsWith("Microsoft.EntityFrameworkCore.DbSet`", StringComparison.Ordinal)
            select $"{type.Name} uses a DbSet.").Concat(
            from type in Product.Types
            where type.Place.Project is "Web" or "NlDesign"
            from member in type.Uses.Members
            where member.Name is "Set" or "Find" or "FindAsync" or "FromSqlRaw" or "FromSql" or "SqlQuery" or "SqlQueryRaw"
                or "ExecuteSqlRaw" or "ExecuteSqlRawAsync" or "ExecuteSql" or "ExecuteSqlAsync"
                && member.DeclaringType.Namespace.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            select $"{type.Name} calls {member.DeclaringType.Name}.{member.Name}.");

        Findings.Assert(wrong, "Web reads through a Lezer and writes through a loader; it never touches a set or SQL.");
    }
}
