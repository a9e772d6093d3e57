namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Kernel;

public readonly record struct VindplaatsId(Guid Value) : IId<VindplaatsId>
{
    public static VindplaatsId From(Guid value) => new(value);
}

public readonly record struct KortContactId(Guid Value) : IId<KortContactId>
{
    public static KortContactId From(Guid value) => new(value);
}
