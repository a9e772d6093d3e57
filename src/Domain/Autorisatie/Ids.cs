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

