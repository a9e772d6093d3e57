namespace Eenlijn.Domain.Kernel;

/// <summary>The key of one case. Stands here because access is given and the log is kept per case, below the module Casus.</summary>
public readonly record struct CasusId(Guid Value) : IId<CasusId>
{
    /// <summary>For queries that put keys of several roots under each other.</summary>
    public static explicit operator Guid(CasusId id) => id.Value;

    public static CasusId From(Guid value) => new(value);
}
