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

public readonly record struct ActiviteitId(Guid Value) : IId<ActiviteitId>
{
    public static ActiviteitId From(Guid value) => new(value);
}

public readonly record struct PreventieurenId(Guid Value) : IId<PreventieurenId>
{
    public static PreventieurenId From(Guid value) => new(value);
}

public readonly record struct CollectieveVraagId(Guid Value) : IId<CollectieveVraagId>
{
    public static CollectieveVraagId From(Guid value) => new(value);
}

public readonly record struct WijkId(Guid Value) : IId<WijkId>
{
    public static WijkId From(Guid value) => new(value);
}
