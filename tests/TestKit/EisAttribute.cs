namespace Eenlijn.TestKit;

/// <summary>The requirements of <c>docs/eisen</c> that a test can show to be broken; at most three a test.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class EisAttribute(params string[] nummers) : Attribute
{
    public IReadOnlyList<string> Nummers { get; } = nummers;
}
