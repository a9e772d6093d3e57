namespace Eenlijn.Web.Modules.Preventie.CollectieveVraagBekijken;

using Eenlijn.Domain.Preventie;

/// <summary>The fields of the forms about a collective question; each form sends its own.</summary>
public sealed class VraagInvoer
{
    public Guid? Eigenaar { get; set; }

    public string? Afdeling { get; set; }

    public string? Contactpersoon { get; set; }

    public DateOnly? NavragenOp { get; set; }

    public string? Toelichting { get; set; }

    public string? Tekst { get; set; }

    public CollectieveUitkomst? Afloop { get; set; }

    public string? Uitkomst { get; set; }

    public string? Waarom { get; set; }
}
