namespace Eenlijn.Architecture.Tests.Woorden;

using Eenlijn.Architecture.Tests.Code;
using Eenlijn.Architecture.Tests.Snapshots;
using Mono.Cecil;

/// <summary>An event tells in one Dutch sentence what happened and carries ids, choices and dates, never text about people.</summary>
public sealed class GebeurtenissenTests
{
    public const string DomainEvent = "Eenlijn.Domain.Kernel.DomainEvent";

    private const string List = "docs/gebeurtenissen.md";
    private const string Zin = "Eenlijn.Domain.Kernel.ZinAttribute";

    private static readonly string[] Headings = ["gebeurtenis", "module", "zin", "houdt vast"];

    private static readonly IReadOnlyList<ProductType> Events =
        [.. Product.Types.Where(type => !type.Definition.IsAbstract && Product.DerivesFrom(type.Definition, DomainEvent))];

    [Fact]
    public void Elke_gebeurtenis_heeft_een_nederlandse_zin() => Findings.Assert(
        Events.Where(type => string.IsNullOrWhiteSpace(SentenceOf(type))).Select(type => type.Name),
        "Every event has [Zin(\"…\")]: what somebody did, as it follows after his name.");

    [Fact]
    public void Een_zin_volgt_op_een_naam() => Findings.Assert(
        Events
            .Select(type => (type, zin: SentenceOf(type) ?? ""))
            .Where(pair => pair.zin.Length > 0 && (!char.IsLower(pair.zin[0]) || pair.zin[^1] is '.' or '!'))
            .Select(pair => $"{pair.type.Name}: \"{pair.zin}\""),
        "The sentence follows after a name: it begins with a small letter and has no full stop.");

    [Fact]
    public void De_lijst_noemt_elke_gebeurtenis_zoals_de_code_haar_heeft()
    {
        string[] now = [.. Events.OrderBy(type => $"{type.Place.Module}.{type.Definition.Name}", StringComparer.Ordinal).Select(RowOf)];
        if (Snapshot.Update)
        {
            MarkdownTable.Write(List, Headings, now.Select(row => $"| {row} |"));
        }

        string[] kept = [.. MarkdownTable.Read(List, Headings[0]).Select(row => string.Join(" | ", Headings.Select(heading => row[heading])))];

        Findings.Assert(
            now.Except(kept).Select(row => $"missing: | {row} |").Concat(kept.Except(now)
                .Select(row => $"no such event: | {row} |")),
            $"{List} lists every event. Run: UPDATE_SNAPSHOTS=1 ./test architecture");
    }

    [Fact]
    public void Een_gebeurtenis_draagt_geen_tekst_over_mensen()
    {
        var wrong =
            from type in Events
            from property in type.Definition.Properties
            where property.Name != "EqualityContract" && !IsHarmless(property.PropertyType)
            select $"{type.Name}.{property.Name} is a {property.PropertyType.Name}.";

        Findings.Assert(wrong, "An event holds ids, choices, numbers and dates; text about a person stays in the record that can be destroyed.");
    }

    [Fact]
    public void Een_gebeurtenis_is_onveranderlijk()
    {
        var wrong =
            from type in Events
            from property in type.Definition.Properties
            where property.SetMethod is { IsPublic: true } setter && setter.ReturnType is not RequiredModifierType
            select $"{type.Name}.{property.Name}";

        Findings.Assert(wrong, "An event is a record whose properties are set once.");
    }

    private static string? SentenceOf(ProductType type) => type.Definition.CustomAttributes
        .SingleOrDefault(attribute => attribute.AttributeType.FullName == Zin)?.ConstructorArguments[0].Value as string;

    private static string RowOf(ProductType type)
    {
        var fields = type.Definition.Properties.Where(property => property.Name != "EqualityContract").Select(property => property.Name);
        return string.Join(" | ", type.Definition.Name, type.Place.Module, SentenceOf(type), string.Join(", ", fields));
    }

    private static bool IsHarmless(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.All(IsHarmless),
        ArrayType array => IsHarmless(array.ElementType),
        _ => type.FullName is "System.Guid" or "System.DateOnly" or "System.TimeOnly" or "System.DateTime" or "System.Boolean" or "System.Int32"
            || type.Resolve() is { } resolved && (resolved.IsEnum || resolved.Interfaces.Any(IsIdInterface)),
    };

    private static bool IsIdInterface(InterfaceImplementation implemented) =>
        implemented.InterfaceType.GetElementType().FullName == "Eenlijn.Domain.Kernel.IId`1";
}
