namespace Eenlijn.Web.Tests.NlDesign;

using Eenlijn.NlDesign.Dates;

/// <summary>A page model with a form, one property per kind of value.</summary>
public sealed class SamplePage
{
    public SampleFields Input { get; set; } = new();
}

public sealed class SampleFields
{
    public string? Naam { get; set; }

    public string? Toelichting { get; set; }

    public DateOnly? Op { get; set; }

    public DateOnly Vanaf { get; set; }

    public DatumInvoer Geboren { get; set; } = new();

    public SampleKind? Soort { get; set; }

    public List<SampleKind> Soorten { get; set; } = [];

    public int? Aantal { get; set; }

    public bool Weet { get; set; }

    public TimeOnly? Tijd { get; set; }
}

public enum SampleKind
{
    Thuis,
    School,
    Anders,
}
