namespace Eenlijn.Architecture.Tests.Huisregels;

using System.Text.RegularExpressions;
using Mono.Cecil;

/// <summary>One line of <c>BannedSymbols.txt</c>, matched by type and name; overloads share their ban.</summary>
internal sealed partial record BannedSymbol(char Kind, string Type, string Member, string Advice)
{
    public static IReadOnlyList<BannedSymbol> ReadAll() =>
    [
        .. File.ReadAllLines(Repository.PathTo("BannedSymbols.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(Parse),
    ];

    public static BannedSymbol Parse(string line)
    {
        var match = Line().Match(line);
        if (!match.Success)
        {
            throw new FormatException($"BannedSymbols.txt has a line that is not understood: {line}");
        }

        var kind = match.Groups["kind"].Value[0];
        var name = match.Groups["name"].Value;
        var dot = kind == 'T' ? name.Length : name.LastIndexOf('.');
        return new(kind, name[..dot], kind == 'T' ? "" : Arity().Replace(name[(dot + 1)..], ""), match.Groups["advice"].Value);
    }

    public bool Matches(MemberReference member) => member.DeclaringType.GetElementType().FullName == Type && Kind switch
    {
        'T' => true,
        'P' => member.Name == $"get_{Member}" || member.Name == $"set_{Member}",
        _ => member.Name == (Member == "#ctor" ? ".ctor" : Member),
    };

    public override string ToString() => Member.Length == 0 ? Type : $"{Type}.{Member}";

    [GeneratedRegex(@"^(?<kind>[TMPFE]):(?<name>[^(;]+)(\([^;]*\))?(;(?<advice>.*))?$")]
    private static partial Regex Line();

    [GeneratedRegex("``[0-9]+$")]
    private static partial Regex Arity();
}
