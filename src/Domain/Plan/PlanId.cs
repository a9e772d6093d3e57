namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Kernel;

public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);
}
