namespace Eenlijn.Domain.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// <i>Direct veiligstellen</i>: a child must be safe now. An alert goes to one person at a time; without an answer it moves on to
/// the next who can be reached, until somebody takes it up (K12).
/// </summary>
public sealed class Veiligstelling : PersoonsRecord, IVanCasus
{
    private readonly List<Oproep> _oproepen = [];

    private Veiligstelling()
    {
    }

    private Veiligstelling(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public CasusId CasusId { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime GemeldOp { get; private set; }

    public MedewerkerId? OpgepaktDoor { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? OpgepaktOp { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? AfgehandeldOp { get; private set; }

    /// <summary>What was done, and how the child is safe now.</summary>
    public string? Afloop { get; private set; }

    /// <summary>Who is called, in order; those who were not called yet have no moment.</summary>
    public IReadOnlyList<Oproep> Oproepen => _oproepen;

    /// <summary>Everybody was called and nobody took it up.</summary>
    public bool NiemandReageerdeOp(DateTime nu) => OpgepaktOp is null && _oproepen.All(o => o.Tot <= nu);

    /// <param name="keten">Who can be reached, in the order in which they are called; without who reports it.</param>
    public static Result<Veiligstelling> Alarmeren(
        CasusId casus, string? wat, IReadOnlyCollection<MedewerkerId> keten, MedewerkerId schrijver, Zicht zicht, DateTime nu, RecordId? id = null)
    {
        var check = new Check();
        var veiligstelling = new Veiligstelling(schrijver, zicht, id)
        {
            CasusId = casus,
            Wat = check.Verplicht(wat, nameof(Wat), "Schrijf in een paar woorden wat er aan de hand is.", 1000),
            GemeldOp = nu,
        };
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies om welk kind het gaat.", nameof(OverWie));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", VeiligheidBekeken.NietVoorJouAlleen, nameof(ZichtbaarVoor));
        if (!check.IsSuccess)
        {
            return Result<Veiligstelling>.Refuse(check.Errors);
        }

        veiligstelling._oproepen.AddRange(keten.Where(m => m != schrijver).Distinct().Select((m, plek) => new Oproep(Guid.CreateVersion7(), plek, m)));
        veiligstelling.Register(new VeiligstellingGemeld(veiligstelling.Id, casus));
        veiligstelling.RoepVolgende(nu);
        return veiligstelling;
    }

    /// <summary>Moves on when whoever was called let his time pass. Does nothing when it was taken up, or when there is nobody left.</summary>
    public void Doorgaan(DateTime nu)
    {
        if (OpgepaktOp is null && AfgehandeldOp is null && _oproepen.Where(o => o.Tot is not null).All(o => o.Tot <= nu))
        {
            RoepVolgende(nu);
        }
    }

    /// <summary>Somebody acts now; the others are left in peace.</summary>
    public Result Oppakken(MedewerkerId door, DateTime nu)
    {
        if (OpgepaktOp is not null || AfgehandeldOp is not null)
        {
            return new DomainError("al-opgepakt", "Iemand anders heeft dit al opgepakt.");
        }

        (OpgepaktDoor, OpgepaktOp) = (door, nu);
        Register(new VeiligstellingOpgepakt(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>The child is safe for now: what was done. Looking at safety goes on in a concern.</summary>
    public Result Afhandelen(string? afloop, MedewerkerId door, DateTime nu)
    {
        if (AfgehandeldOp is not null)
        {
            return new DomainError("al-afgehandeld", "Dit was al afgehandeld.");
        }

        var check = new Check();
        var tekst = check.Verplicht(afloop, nameof(Afloop), "Schrijf wat er is gedaan en hoe het kind nu veilig is.");
        if (check.IsSuccess)
        {
            (OpgepaktDoor, OpgepaktOp) = (OpgepaktDoor ?? door, OpgepaktOp ?? nu);
            (Afloop, AfgehandeldOp) = (tekst, nu);
            Register(new VeiligstellingAfgehandeld(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private void RoepVolgende(DateTime nu)
    {
        if (_oproepen.OrderBy(o => o.Plek).FirstOrDefault(o => o.Sinds is null) is not { } volgende)
        {
            return;
        }

        volgende.Roepen(nu, nu.AddMinutes(Oproeptermijn.Nu.Minuten));
        var dag = Kalender.DagVan(nu);
        // Who is called must be able to read what it is about: today and tomorrow, whatever his role.
        Register(new OproepGedaan(Id, CasusId, volgende.Id, volgende.Medewerker, dag, dag.AddDays(1)));
    }
}

/// <summary>One person in the row of an alert.</summary>
public sealed class Oproep(Guid id, int plek, MedewerkerId medewerker)
{
    public Guid Id { get; private set; } = id;

    /// <summary>Place in the row, from 0.</summary>
    public int Plek { get; private set; } = plek;

    public MedewerkerId Medewerker { get; private set; } = medewerker;

    /// <summary>UTC; null when not called yet.</summary>
    public DateTime? Sinds { get; private set; }

    /// <summary>UTC; from here it moves on.</summary>
    public DateTime? Tot { get; private set; }

    internal void Roepen(DateTime nu, DateTime tot) => (Sinds, Tot) = (nu, tot);
}
