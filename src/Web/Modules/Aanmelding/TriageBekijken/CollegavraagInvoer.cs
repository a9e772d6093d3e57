namespace Eenlijn.Web.Modules.Aanmelding.TriageBekijken;

/// <summary>A question to a colleague, beside the triage.</summary>
public sealed class CollegavraagInvoer
{
    public Guid Triage { get; set; }

    public Guid? VraagAan { get; set; }

    public string? Vraag { get; set; }

    public DateOnly? VraagVoor { get; set; }

    /// <summary>The question that is answered; null when one is asked.</summary>
    public Guid? Beantwoordt { get; set; }

    public string? Antwoord { get; set; }
}
