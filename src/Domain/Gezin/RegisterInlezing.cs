namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>One time that persons of the register were read in: how far it is, and which records were refused and why.</summary>
public sealed class RegisterInlezing : AggregateRoot
{
    /// <summary>So many refused records are kept one by one; of more only the number.</summary>
    public const int MeesteWeigeringen = 500;

    private readonly List<Weigering> _weigeringen = [];

    private RegisterInlezing(RegisterInlezingId id, MedewerkerId? door, DateTime begonnenOp)
    {
        Id = id;
        Door = door;
        BegonnenOp = begonnenOp;
        BijgewerktOp = begonnenOp;
    }

    public RegisterInlezingId Id { get; private set; }

    /// <summary>Null from the command line.</summary>
    public MedewerkerId? Door { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime BegonnenOp { get; private set; }

    /// <summary>UTC; what runs and did not move for long has stopped.</summary>
    public DateTime BijgewerktOp { get; private set; }

    public InlezingStand Stand { get; private set; }

    /// <summary>How many records the file holds; 0 until it was looked at.</summary>
    public int Totaal { get; private set; }

    public int Nieuw { get; private set; }

    public int Gewijzigd { get; private set; }

    public int Gelijk { get; private set; }

    public int Geweigerd { get; private set; }

    /// <summary>How many of its persons left the copy because their time was over.</summary>
    public int Opgeruimd { get; private set; }

    /// <summary>Why nothing could be read at all.</summary>
    public string? Melding { get; private set; }

    public IReadOnlyList<Weigering> Weigeringen => _weigeringen;

    public int Verwerkt => Nieuw + Gewijzigd + Gelijk + Geweigerd;

    public static RegisterInlezing Beginnen(MedewerkerId? door, DateTime nu)
    {
        var inlezing = new RegisterInlezing(NewId.Of<RegisterInlezingId>(), door, nu);
        inlezing.Register(new RegisterInlezenBegonnen(inlezing.Id));
        return inlezing;
    }

    /// <summary>A batch was read; saved together with what it brought.</summary>
    public void Bijwerken(InlezingTelling telling, int totaal, DateTime nu)
    {
        (Totaal, BijgewerktOp) = (totaal, nu);
        (Nieuw, Gewijzigd, Gelijk, Geweigerd) = (Nieuw + telling.Nieuw, Gewijzigd + telling.Gewijzigd, Gelijk + telling.Gelijk, Geweigerd + telling.Weigeringen.Count);
        _weigeringen.AddRange(telling.Weigeringen.Take(MeesteWeigeringen - _weigeringen.Count));
        Register(new RegisterBijgewerkt(Id));
    }

    public void Afronden(DateTime nu)
    {
        (Stand, BijgewerktOp) = (InlezingStand.Klaar, nu);
        Register(new RegisterInlezenAfgerond(Id));
    }

    /// <summary>Persons that no later file held left the copy; saved together with their removal.</summary>
    public void Opruimen(int aantal)
    {
        Opgeruimd += aantal;
        Register(new RegisterkopieOpgeruimd(Id));
    }

    /// <param name="melding">Without anything of the file in it.</param>
    public void Mislukken(string melding, DateTime nu)
    {
        (Stand, Melding, BijgewerktOp) = (InlezingStand.Mislukt, melding, nu);
        Register(new RegisterInlezenMislukt(Id));
    }
}

/// <summary>A record that was not taken over: the how-manieth it is in the file, and why.</summary>
public sealed class Weigering(Guid id, int positie, string reden)
{
    public Guid Id { get; private set; } = id;

    public int Positie { get; private set; } = positie;

    public string Reden { get; private set; } = reden;
}

/// <summary>What one batch brought.</summary>
public sealed record InlezingTelling(int Nieuw, int Gewijzigd, int Gelijk, IReadOnlyCollection<Weigering> Weigeringen);

/// <summary>How it goes.</summary>
public enum InlezingStand
{
    Bezig,
    Klaar,
    Mislukt,
}
