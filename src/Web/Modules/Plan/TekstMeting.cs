namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;

/// <summary>A text and how it reads.</summary>
/// <param name="Waar">Where it stands; null for a text that is being written.</param>
public sealed record TekstMeting(string Tekst, Leesbaarheid Meting, string? Waar = null);
