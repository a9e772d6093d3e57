namespace Eenlijn.Architecture.Tests.Code;

using Mono.Cecil;

/// <summary>The reader on which the other rules stand: it must see every way in which one type can hold another.</summary>
public sealed class UsedTypesTests
{
    private static readonly TypeDefinition Samples = AssemblyDefinition
        .ReadAssembly(typeof(UsedTypesTests).Assembly.Location)
        .MainModule.GetType(typeof(Samples).FullName);

    [Theory]
    [InlineData(nameof(Code.Samples.AsBase))]
    [InlineData(nameof(Code.Samples.AsField))]
    [InlineData(nameof(Code.Samples.AsProperty))]
    [InlineData(nameof(Code.Samples.AsParameter))]
    [InlineData(nameof(Code.Samples.AsReturn))]
    [InlineData(nameof(Code.Samples.AsGenericArgument))]
    [InlineData("AsConstraint")]
    [InlineData(nameof(Code.Samples.AsAttributeArgument))]
    [InlineData(nameof(Code.Samples.AsCallInBody))]
    [InlineData(nameof(Code.Samples.AsLambdaInAsyncBody))]
    [InlineData(nameof(Code.Samples.AsTypeOf))]
    [InlineData(nameof(Code.Samples.AsArrayInBody))]
    public void Elk_gebruik_van_een_type_wordt_gezien(string sample)
    {
        var type = Samples.NestedTypes.Single(nested => nested.Name.Split('`')[0] == sample);

        Assert.Contains(UsedTypes.Of(type).Types, used => used.FullName == typeof(Target).FullName);
    }

    [Fact]
    public void Een_type_dat_niets_gebruikt_heeft_niets() => Assert.DoesNotContain(
        UsedTypes.Of(Samples.NestedTypes.Single(nested => nested.Name == nameof(Code.Samples.Nothing))).Types,
        used => used.FullName == typeof(Target).FullName);

    [Theory]
    [InlineData("Eenlijn.Domain.Plan", "Domain", "Plan")]
    [InlineData("Eenlijn.Domain.Kernel", "Domain", "Kernel")]
    [InlineData("Eenlijn.Persistence", "Persistence", null)]
    [InlineData("Eenlijn.Persistence.Sqlite.Migrations", "Persistence", null)]
    [InlineData("Eenlijn.Web.Modules.Plan.DoelToevoegen", "Web", "Plan")]
    [InlineData("Eenlijn.Web.Infrastructure", "Web", null)]
    [InlineData("System.Text", null, null)]
    public void De_module_volgt_uit_de_map(string name, string? project, string? module) =>
        Assert.Equal(new CodePlace(project, module), CodePlace.OfNamespace(name));
}

public class Target
{
    public static int Number => 1;
}

internal static class Samples
{
    internal sealed class Nothing;

    internal sealed class AsBase : Target;

    internal sealed class AsField
    {
        public readonly Target? Field = new();
    }

    internal sealed class AsProperty
    {
        public Target? Property => null;
    }

    internal sealed class AsParameter
    {
        public void Method(Target target) => Console.Write(target);
    }

    internal sealed class AsReturn
    {
        public object Method() => Make();

        private static Target Make() => null!;
    }

    internal sealed class AsGenericArgument
    {
        public IReadOnlyDictionary<string, List<Target>>? Method() => null;
    }

    internal sealed class AsConstraint<T>
        where T : Target;

    [System.ComponentModel.TypeConverter(typeof(Target))]
    internal sealed class AsAttributeArgument;

    internal sealed class AsCallInBody
    {
        public int Method() => Target.Number;
    }

    internal sealed class AsLambdaInAsyncBody
    {
        public async Task<int> Method(IEnumerable<object> all)
        {
            await Task.Yield();
            return all.Count(one => one is Target);
        }
    }

    internal sealed class AsTypeOf
    {
        public string Method() => typeof(Target).Name;
    }

    internal sealed class AsArrayInBody
    {
        public object Method() => new Target[2];
    }
}
