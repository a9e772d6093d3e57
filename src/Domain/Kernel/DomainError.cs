namespace Eenlijn.Domain.Kernel;

/// <summary>An expected refusal.</summary>
/// <param name="Code">Stable kebab-case name for tests and code, never shown.</param>
/// <param name="Message">The Dutch sentence that the user reads: what is wrong and what to do.</param>
/// <param name="Veld">The property of the input to which the message belongs; null when it concerns the whole act.</param>
public sealed record DomainError(string Code, string Message, string? Veld = null);
