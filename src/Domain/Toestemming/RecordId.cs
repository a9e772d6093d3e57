namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Kernel;

/// <summary>The key of any record about people: one type, so that one filter, one loader and one way to withhold serve them all.</summary>
public readonly record struct RecordId(Guid Value) : IId<RecordId>
{
    public static RecordId From(Guid value) => new(value);

    /// <summary>To compare with the bare keys of the log, also in a query.</summary>
    public static explicit operator Guid(RecordId id) => id.Value;
}

public readonly record struct AfschermingId(Guid Value) : IId<AfschermingId>
{
    public static AfschermingId From(Guid value) => new(value);
}
