namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

public readonly record struct PersoonId(Guid Value) : IId<PersoonId>
{
    public static PersoonId From(Guid value) => new(value);
}

public readonly record struct GezinId(Guid Value) : IId<GezinId>
{
    public static GezinId From(Guid value) => new(value);
}

/// <summary>A record that belongs to one family.</summary>
public interface IVanGezin
{
    GezinId GezinId { get; }
}

public readonly record struct HuishoudenId(Guid Value) : IId<HuishoudenId>
{
    public static HuishoudenId From(Guid value) => new(value);
}

public readonly record struct RelatieId(Guid Value) : IId<RelatieId>
{
    public static RelatieId From(Guid value) => new(value);
}

public readonly record struct GezagId(Guid Value) : IId<GezagId>
{
    public static GezagId From(Guid value) => new(value);
}

public readonly record struct NetwerksteunId(Guid Value) : IId<NetwerksteunId>
{
    public static NetwerksteunId From(Guid value) => new(value);
}

public readonly record struct MaatregelId(Guid Value) : IId<MaatregelId>
{
    public static MaatregelId From(Guid value) => new(value);
}

public readonly record struct RegisterInlezingId(Guid Value) : IId<RegisterInlezingId>
{
    public static RegisterInlezingId From(Guid value) => new(value);
}

public readonly record struct EerdereHulpId(Guid Value) : IId<EerdereHulpId>
{
    public static EerdereHulpId From(Guid value) => new(value);
}

public readonly record struct SamenvoegingId(Guid Value) : IId<SamenvoegingId>
{
    public static SamenvoegingId From(Guid value) => new(value);
}

public readonly record struct GezinSamenvoegingId(Guid Value) : IId<GezinSamenvoegingId>
{
    public static GezinSamenvoegingId From(Guid value) => new(value);
}
