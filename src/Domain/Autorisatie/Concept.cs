namespace Eenlijn.Domain.Autorisatie;

/// <summary>What somebody was typing in a long form: one per person and form, encrypted, gone when the form is sent.</summary>
public sealed class Concept(Guid id, MedewerkerId medewerker, string formulier)
{
    public Guid Id { get; private set; } = id;

    public MedewerkerId Medewerker { get; private set; } = medewerker;

    /// <summary>Path of the form, with the ids of its case; no names.</summary>
    public string Formulier { get; private set; } = formulier;

    /// <summary>The posted fields, encrypted by data protection.</summary>
    public string Inhoud { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime BewaardOp { get; private set; }

    public void Bewaren(string versleuteld, DateTime nu)
    {
        Inhoud = versleuteld;
        BewaardOp = nu;
    }
}
