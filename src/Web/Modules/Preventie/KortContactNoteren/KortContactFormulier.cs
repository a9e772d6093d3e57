namespace Eenlijn.Web.Modules.Preventie.KortContactNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// What <c>_KortContactForm.cshtml</c> needs: on its own page and beside the work on Vandaag. Place and minutes are those of the
/// worker's last contact, visibly. Two queries.
/// </summary>
public sealed class KortContactFormulier
{
    private static readonly int[] Duren = [5, 15, 30, 45, 60];

    /// <summary>Themes that are asked first (schermen.md, the picture of Vandaag); the others stand behind "meer".</summary>
    private static readonly string[] Eerst = ["opvoeden", "slapen-eten", "scheiding", "geld", "school", "anders"];

    public required KortContactInvoer Input { get; init; }

    public required IReadOnlyList<SelectListItem> Plaatsen { get; init; }

    public required DateOnly Vandaag { get; init; }

    /// <summary>Beside other work: fewer themes in sight, the others one tap away.</summary>
    public bool Smal { get; init; }

    public IReadOnlyList<SelectListItem> Themas => Keuzes(code => Eerst.Contains(code), Eerst);

    public IReadOnlyList<SelectListItem> MeerThemas => Keuzes(code => !Eerst.Contains(code), []);

    public IReadOnlyList<SelectListItem> AlleThemas => Keuzes(_ => true, []);

    public IReadOnlyList<SelectListItem> Leeftijden { get; } =
        [.. Enum.GetValues<Leeftijdsgroep>().Select(g => new SelectListItem(PreventieWoorden.Tekst(g), g.ToString()))];

    /// <summary>With the minutes of the last contact among them, also when those are others: the next one is ready in four taps (R1-011).</summary>
    public IReadOnlyList<SelectListItem> Minuten
    {
        get
        {
            int[] duren = [.. Duren.Concat(Input.Minuten is > 0 and <= KortContact.MeesteMinuten ? [Input.Minuten.Value] : []).Distinct().Order()];
            return [.. duren.Select(m => new SelectListItem(m == duren[^1] ? $"{m} min" : $"{m}", $"{m}"))];
        }
    }

    /// <param name="terug">Where the form stands; after saving one is there again.</param>
    /// <param name="invoer">What was typed and refused; null begins a new one.</param>
    public static async Task<KortContactFormulier> LaadAsync(
        Lezer lezer, MedewerkerId ik, DateOnly vandaag, string terug, CancellationToken ct, KortContactInvoer? invoer = null)
    {
        var plaatsen = await lezer.Vindplaatsen.OrderBy(v => v.Naam).Select(v => new { v.Id, v.Naam }).ToListAsync(ct);
        var laatste = invoer is not null ? null : await lezer.KorteContacten
            .Where(c => c.Medewerker == ik)
            .OrderByDescending(c => c.Op).ThenByDescending(c => c.Id)
            .Select(c => new { c.VindplaatsId, c.AnderePlek, c.Minuten })
            .FirstOrDefaultAsync(ct);
        var bekend = laatste?.VindplaatsId is { } id && plaatsen.Any(p => p.Id == id);
        return new()
        {
            Plaatsen = [.. plaatsen.Select(p => new SelectListItem(p.Naam, $"{p.Id.Value}")), new(KortContactInvoer.Anders, KortContactInvoer.Anders)],
            Vandaag = vandaag,
            Smal = terug != KortContactNoterenModel.Pad,
            Input = invoer ?? new()
            {
                Sleutel = NewId.Of<KortContactId>().Value,
                Plek = bekend ? $"{laatste!.VindplaatsId!.Value.Value}" : plaatsen.Count == 0 || laatste?.AnderePlek is not null ? KortContactInvoer.Anders : null,
                AnderePlek = laatste?.AnderePlek,
                Minuten = laatste?.Minuten,
                Op = vandaag,
                Terug = terug,
            },
        };
    }

    private IReadOnlyList<SelectListItem> Keuzes(Func<string, bool> welke, string[] volgorde) =>
        Domain.Preventie.Themas.Lijst.Waarden.Where(w => welke(w.Code) && (!w.UitGebruik || w.Code == Input.Thema)).OrderBy(w => Array.IndexOf(volgorde, w.Code)).Keuzes();
}
