namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>That confidentiality and its limits were explained: to whom, when, by whom (R0-005).</summary>
public sealed class Geheimhoudingsuitleg : PersoonsRecord, IVanGezin
{
    private Geheimhoudingsuitleg()
    {
    }

    private Geheimhoudingsuitleg(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public GezinId GezinId { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>The worker who explained it.</summary>
    public MedewerkerId Door { get; private set; }

    /// <summary>How, with which language or help, and what they asked; may be empty.</summary>
    public string? Toelichting { get; private set; }

    /// <param name="zicht">Over whom it is, is to whom it was explained.</param>
    public static Result<Geheimhoudingsuitleg> Uitleggen(
        GezinId gezin, DateOnly? op, MedewerkerId? door, string? toelichting, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        var uitleg = new Geheimhoudingsuitleg(schrijver, zicht, id)
        {
            GezinId = gezin,
            Op = op ?? vandaag,
            Door = door ?? schrijver,
            Toelichting = check.Vrij(toelichting, nameof(Toelichting)),
        };
        check.Dat(zicht.OverWie.Count > 0, "aan-wie-leeg", "Kies aan wie het is uitgelegd.", nameof(OverWie));
        check.Dat(op is not null, "op-leeg", "Vul de dag in waarop het is uitgelegd.", nameof(Op));
        check.Gebeurd(op, vandaag, nameof(Op));
        if (!check.IsSuccess)
        {
            return Result<Geheimhoudingsuitleg>.Refuse(check.Errors);
        }

        uitleg.Register(new GeheimhoudingUitgelegd(uitleg.Id));
        return uitleg;
    }
}
