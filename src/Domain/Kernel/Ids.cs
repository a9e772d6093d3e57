namespace Eenlijn.Domain.Kernel;

/// <summary>A strongly typed key around a version 7 <see cref="Guid"/>, made in the application.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The bare key as it stands in the database and in URLs.</summary>
    Guid Value { get; }

    /// <summary>Wraps a stored key; does not check that the row exists.</summary>
    static abstract TSelf From(Guid value);
}

/// <summary>Makes keys.</summary>
public static class NewId
{
    /// <summary>A new key that sorts after all earlier ones of this process.</summary>
    public static TId Of<TId>()
        where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());
}
