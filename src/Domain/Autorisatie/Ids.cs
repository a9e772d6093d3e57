namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

public readonly record struct OrganisatieId(Guid Value) : IId<OrganisatieId>
{
    public static OrganisatieId From(Guid value) => new(value);
}

public readonly record struct TeamId(Guid Value) : IId<TeamId>
{
    public static TeamId From(Guid value) => new(value);
}

public readonly record struct MedewerkerId(Guid Value) : IId<MedewerkerId>
{
    public static MedewerkerId From(Guid value) => new(value);
}

public readonly record struct TijdelijkeToegangId(Guid Value) : IId<TijdelijkeToegangId>
{
    /// <summary>For queries that put keys of several roots under each other.</summary>
    public static explicit operator Guid(TijdelijkeToegangId id) => id.Value;

    public static TijdelijkeToegangId From(Guid value) => new(value);
}

public readonly record struct NoodtoegangId(Guid Value) : IId<NoodtoegangId>
{
    /// <summary>For queries that put keys of several roots under each other.</summary>
    public static explicit operator Guid(NoodtoegangId id) => id.Value;

    public static NoodtoegangId From(Guid value) => new(value);
}

public readonly record struct VakprofielId(Guid Value) : IId<VakprofielId>
{
    public static VakprofielId From(Guid value) => new(value);
}

public readonly record struct BereikbaarheidId(Guid Value) : IId<BereikbaarheidId>
{
    public static BereikbaarheidId From(Guid value) => new(value);
}

public readonly record struct LijstaanpassingId(Guid Value) : IId<LijstaanpassingId>
{
    public static LijstaanpassingId From(Guid value) => new(value);
}

public readonly record struct WerkwijzeId(Guid Value) : IId<WerkwijzeId>
{
    public static WerkwijzeId From(Guid value) => new(value);
}

/// <summary>A table keeps its key in every version of the way of working.</summary>
public readonly record struct TafelId(Guid Value) : IId<TafelId>
{
    public static TafelId From(Guid value) => new(value);
}

public readonly record struct RolaanpassingId(Guid Value) : IId<RolaanpassingId>
{
    public static RolaanpassingId From(Guid value) => new(value);
}

public readonly record struct TeamcontactId(Guid Value) : IId<TeamcontactId>
{
    public static TeamcontactId From(Guid value) => new(value);
}
