namespace Eenlijn.Web.Modules.Aanmelding.ConsultBekijken;

using Eenlijn.Domain.Aanmelding;

/// <summary>What can be added to an anonymous consult; each form of the page sends its own part.</summary>
public sealed class ConsultBekijkenInvoer
{
    public string? Advies { get; set; }

    public string? RedenTochBewaren { get; set; }

    public ConsultvraagAan? Soort { get; set; }

    public string? Aan { get; set; }

    public string? Vraag { get; set; }

    public DateOnly? Voor { get; set; }

    /// <summary>The question that is answered.</summary>
    public Guid Beantwoordt { get; set; }

    public string? Antwoord { get; set; }

    public DateOnly? Op { get; set; }

    public Guid Actie { get; set; }

    public string? Afloop { get; set; }

    public DateOnly? NavraagOp { get; set; }

    /// <summary>The registration that it joins; empty for a new one.</summary>
    public Guid? Aanmelding { get; set; }

    public bool Akkoord { get; set; }

    public string? AkkoordVan { get; set; }
}
