namespace Eenlijn.Architecture.Tests.Woorden;

using Eenlijn.Architecture.Tests.Code;
using Mono.Cecil;

/// <summary>An event tells in one Dutch sentence what happened and carries ids, choices and dates, never text about people.</summary>
public sealed class GebeurtenissenTests
{
    public const string DomainEvent = "Eenlijn.Domain.Kernel.DomainEvent";

    private const string List = "docs/gebeurtenissen.md";
    private const string Zin = "Eenlijn.Domain.Kernel.ZinAttribute";

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
    public void Elke_gebeurtenis_staat_in_de_lijst()
    {
        var rows = MarkdownTable.Read(List, "gebeurtenis")
            .Select(row => string.Join(" | ", row["gebeurtenis"].Trim('`'), row["module"], row["zin"], row["houdt vast"].Replace("`", "", StringComparison.Ordinal)))
            .ToHashSet();

        var wrong = Events.Select(RowOf).Where(row => !rows.Contains(row)).Select(row => $"missing or different: | {row} |")
            .Concat(rows.Except(Events.Select(RowOf)).Select(row => $"no such event: | {row} |"));

        Findings.Assert(wrong, $"{List} lists every event as the code has it: name, module, sentence, fields.");
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
