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

/// <summary>The key under which access is given and the log is kept: one case. Casus fills it, Autorisatie guards it.</summary>
public readonly record struct DossierId(Guid Value) : IId<DossierId>
{
    public static DossierId From(Guid value) => new(value);
}
