namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Kernel;

/// <summary>A record that belongs to one case.</summary>
public interface IVanCasus
{
    CasusId CasusId { get; }
}
