namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>What stands already elsewhere in the file, so that nobody types it again: a question, help from the network, earlier help.</summary>
/// <param name="Tekst">The words of the question, what somebody of the network does, or which help it was.</param>
/// <param name="Meer">Who said it in words, or by whom the help was or is.</param>
public sealed record AlBekend(AlBekendSoort Soort, Guid Id, PersoonId? Wie, string Tekst, string? Meer)
{
    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    /// <summary>Help that was arranged and did not begin yet.</summary>
    public bool Wacht { get; init; }

    /// <summary>What the help brought; null for anything but help, or when nobody asked.</summary>
    public HulpResultaat? Resultaat { get; init; }
}

public enum AlBekendSoort
{
    Vraag,
    VraagErachter,
    Netwerk,
    EerdereHulp,

    /// <summary>Help that runs, or that the family was referred to.</summary>
    HuidigeHulp,
}
