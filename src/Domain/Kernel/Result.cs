namespace Eenlijn.Domain.Kernel;

/// <summary>The outcome of an act that yields nothing: done, or one or more refusals.</summary>
public readonly struct Result
{
    private readonly IReadOnlyList<DomainError>? _errors;

    private Result(IReadOnlyList<DomainError> errors) => _errors = errors;

    /// <summary>The act was done.</summary>
    public static Result Ok => default;

    /// <summary>True when there is no refusal.</summary>
    public bool IsSuccess => _errors is null or { Count: 0 };

    /// <summary>All refusals, in the order of the form; empty on success.</summary>
    public IReadOnlyList<DomainError> Errors => _errors ?? [];

    public static implicit operator Result(DomainError error) => new([error]);

    /// <summary>Refuses with all of <paramref name="errors"/>; succeeds when the list is empty.</summary>
    public static Result From(IReadOnlyList<DomainError> errors) => new(errors);
}

/// <summary>The outcome of an act that yields a <typeparamref name="T"/>.</summary>
public readonly struct Result<T>
{
    private readonly IReadOnlyList<DomainError>? _errors;
    private readonly T _value;

    private Result(T value, IReadOnlyList<DomainError>? errors)
    {
        _value = value;
        _errors = errors;
    }

    /// <summary>True when <see cref="Value"/> may be read.</summary>
    public bool IsSuccess => _errors is null or { Count: 0 };

    /// <summary>All refusals, in the order of the form; empty on success.</summary>
    public IReadOnlyList<DomainError> Errors => _errors ?? [];

    /// <summary>What the act made.</summary>
    /// <exception cref="InvalidOperationException">The act was refused: a bug in the caller.</exception>
    public T Value => IsSuccess
        ? _value
        : throw new InvalidOperationException($"Refused ({Errors[0].Code}); look at IsSuccess first.");

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(DomainError error) => new(default!, [error]);

    /// <summary>Done, for an interface, of which C# makes no implicit conversion.</summary>
    public static Result<T> Of(T value) => new(value, null);

    /// <summary>Refuses with all of <paramref name="errors"/>, which may not be empty.</summary>
    public static Result<T> Refuse(IReadOnlyList<DomainError> errors) => errors.Count > 0
        ? new(default!, errors)
        : throw new ArgumentException("A refusal needs a reason.", nameof(errors));
}
