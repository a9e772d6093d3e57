namespace Eenlijn.Architecture.Tests.Code;

using Mono.Cecil;

/// <summary>An outermost type of the product with all that it uses.</summary>
internal sealed class ProductType(TypeDefinition definition)
{
    private readonly Lazy<UsedTypes> _used = new(() => UsedTypes.Of(definition));

    public TypeDefinition Definition { get; } = definition;

    public string Name => Definition.FullName;

    public CodePlace Place { get; } = CodePlace.Of(definition);

    public UsedTypes Uses => _used.Value;
}
