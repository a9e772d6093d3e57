namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>The answers to one tool.</summary>
public sealed class WerkbladInvoer
{
    public string? Wie { get; set; }

    public DateOnly? Op { get; set; }

    public List<AntwoordInvoer> Antwoorden { get; set; } = [];

    public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin };

    public int Version { get; set; }

    /// <summary>Empty fields for each question of a tool.</summary>
    public static List<AntwoordInvoer> Leeg(Hulpmiddel middel, Func<string, Werkbladantwoord?>? was = null) =>
        [.. middel.Vragen.Select(v => new AntwoordInvoer { Code = v.Code, Tekst = was?.Invoke(v.Code)?.Tekst, Getal = was?.Invoke(v.Code)?.Getal })];

    public WerkbladGegevens AlsGegevens(Hulpmiddel middel, Spreker? wie, RecordId? gesprek)
    {
        var bekend = Antwoorden.Where(a => a.Code is not null && middel.Vraag(a.Code) is not null).DistinctBy(a => a.Code).ToList();
        return new(middel.Code, wie, bekend.ToDictionary(a => a.Code!, a => a.Tekst), bekend.ToDictionary(a => a.Code!, a => a.Getal), Op, gesprek);
    }

    /// <summary>The field of a message that names a question by its code.</summary>
    public string? Veld(string? veld)
    {
        if (veld?.StartsWith("Antwoorden[", StringComparison.Ordinal) != true)
        {
            return veld;
        }

        var code = veld["Antwoorden[".Length..^1];
        var plek = Antwoorden.FindIndex(a => a.Code == code);
        return plek < 0 ? null : $"Antwoorden[{plek}].{(Antwoorden[plek].IsSchaal ? nameof(AntwoordInvoer.Getal) : nameof(AntwoordInvoer.Tekst))}";
    }
}

/// <summary>The answer to one question.</summary>
public sealed class AntwoordInvoer
{
    public string? Code { get; set; }

    public string? Tekst { get; set; }

    public int? Getal { get; set; }

    /// <summary>Set by the page, for where a message goes.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public bool IsSchaal { get; set; }
}
