namespace Eenlijn.Domain.Kernel;

/// <summary>The key of one case. Stands here because access is given and the log is kept per case, below the module Casus.</summary>
public readonly record struct CasusId(Guid Value) : IId<CasusId>
{
    public static CasusId From(Guid value) => new(value);
}
