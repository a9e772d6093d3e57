namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc;

/// <summary>What filling in a block for the first time and changing it share.</summary>
public abstract class AchtergrondFormulier : TijdFormulier
{
    [BindProperty]
    public AchtergrondInput Input { get; set; } = new();

    public string Terug => $"{CasusUrl}/achtergrond";

    public Achtergrondblok Blok { get; protected set; } = null!;

    public PersoonId? Wie { get; protected set; }

    /// <summary>"Relaties van Sanne".</summary>
    public string Kop => Wie is null ? Blok.Titel : $"{Blok.Titel} van {NaamVan(Wie)}";

    protected IReadOnlyCollection<AchtergrondInvoer> Lees(DateOnly vandaag)
    {
        var (door, bron) = (Kies(Input.VerteldDoor, "Input.VerteldDoor"), Input.Bron);
        var invoer = new List<AchtergrondInvoer>();
        foreach (var (i, antwoord) in Input.Antwoorden.Index())
        {
            if (Blok.Velden.FirstOrDefault(v => v.Code == antwoord.Veld) is not { } veld)
            {
                continue;
            }

            invoer.Add(new(
                veld.Code,
                antwoord.Tekst,
                veld.Datum ? Datum(antwoord.Wanneer, vandaag, $"Input.Antwoorden[{i}].Wanneer") : null,
                veld.Verteller ? Kies(antwoord.VerteldDoor, $"Input.Antwoorden[{i}].VerteldDoor") : door,
                veld.Verteller ? antwoord.Bron : bron,
                veld.Verteller));
        }

        return invoer;
    }

    protected Zicht LeesZicht() => NaarZicht(Input.Zicht, []);

    /// <summary>The messages at the question to which they belong.</summary>
    protected override DomainError Plaats(DomainError fout) =>
        fout.Veld is { } veld && Input.Antwoorden.FindIndex(a => a.Veld == veld) is >= 0 and var i ? fout with { Veld = $"Antwoorden[{i}].Tekst" } : base.Plaats(fout);
}
