namespace Eenlijn.Domain.Kernel;

/// <summary>The key under which access is given and the log is kept: that of one case. Casus fills it, Autorisatie guards it.</summary>
public readonly record struct DossierId(Guid Value) : IId<DossierId>
{
    public static DossierId From(Guid value) => new(value);
}
