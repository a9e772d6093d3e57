namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// A worker shows a case to people of the family who sit beside him: until he stops, he sees of it what all of them may see, and of
/// everything else nothing (schermen.md, moment 3).
/// </summary>
public sealed record SamenKijken(CasusId Casus, IReadOnlyList<PersoonId> Aanwezig);
