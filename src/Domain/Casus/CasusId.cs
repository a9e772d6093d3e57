namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Kernel;

public readonly record struct CasusId(Guid Value) : IId<CasusId>
{
    /// <summary>The case as the thing to which access is given.</summary>
    public DossierId Dossier => new(Value);

    public static CasusId From(Guid value) => new(value);
}

/// <summary>A record that belongs to one case.</summary>
public interface IVanCasus
{
    CasusId CasusId { get; }
}
