namespace Eenlijn.Persistence.Autorisatie;

using System.Security.Cryptography;
using System.Text.Json;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Drafts of long forms, saved while somebody types: one per person and form, encrypted at rest. What he typed alone does not show
/// while he looks together with the family, and is not written over there either.
/// </summary>
public sealed class Concepten(AppDbContext db, ActingContext acting, Kalender kalender, IDataProtectionProvider protection)
{
    private const string Samen = "samen";

    private readonly IDataProtector _protector = protection.CreateProtector("Eenlijn.Concept.v1");

    /// <summary>Keeps the fields of a form; the first time in a session of drafting leaves a line in the log.</summary>
    public async Task BewarenAsync(string formulier, IReadOnlyDictionary<string, string[]> velden, CancellationToken cancellationToken)
    {
        var sleutel = acting.Samen is null ? formulier : Samen + formulier;
        var concept = await VindAsync(sleutel, cancellationToken);
        if (concept is null)
        {
            concept = new(Guid.CreateVersion7(), acting.Ik, sleutel);
            db.Add(concept);
            db.Add(acting.Line(LogSoort.Gewijzigd, "ConceptBewaard", kalender.Nu, null, concept.Id));
        }

        concept.Bewaren(_protector.Protect(JsonSerializer.Serialize(velden)), kalender.Nu);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (UniqueViolation.Caused(failure))
        {
            // The same form in two tabs, saved at once for the first time: the next save finds the one that stands.
        }
    }

    /// <summary>What was kept, or null; a draft that can no longer be read (its key is gone) counts as none.</summary>
    public async Task<BewaardConcept?> HaalAsync(string formulier, CancellationToken cancellationToken)
    {
        if (await GetoondAsync(formulier, cancellationToken) is not { } concept)
        {
            return null;
        }

        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, string[]>>(_protector.Unprotect(concept.Inhoud))!, concept.BewaardOp);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes the draft away with the next save: in the same transaction as what the form made.</summary>
    public async Task WissenAsync(string formulier, CancellationToken cancellationToken)
    {
        if (await GetoondAsync(formulier, cancellationToken) is { } concept)
        {
            db.Remove(concept);
        }
    }

    /// <summary>Takes the draft away now.</summary>
    public async Task WegAsync(string formulier, CancellationToken cancellationToken)
    {
        await WissenAsync(formulier, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes away, with the next save, what stands longer than its term under a beginning of paths, of anybody.</summary>
    public async Task OpruimenAsync(string begin, TimeSpan ouderDan, CancellationToken cancellationToken)
    {
        var grens = kalender.Nu - ouderDan;
        db.RemoveRange(await db.Set<Concept>().Where(c => c.BewaardOp < grens && c.Formulier.StartsWith(begin)).ToListAsync(cancellationToken));
    }

    /// <summary>The draft that the form shows. What was begun at the kitchen table and not sent goes on alone, when nothing else stands there.</summary>
    private async Task<Concept?> GetoondAsync(string formulier, CancellationToken cancellationToken) => acting.Samen is null
        ? await VindAsync(formulier, cancellationToken) ?? await VindAsync(Samen + formulier, cancellationToken)
        : await VindAsync(Samen + formulier, cancellationToken);

    private Task<Concept?> VindAsync(string formulier, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return db.Set<Concept>().SingleOrDefaultAsync(c => c.Medewerker == ik && c.Formulier == formulier, cancellationToken);
    }
}

/// <summary>The fields of a form as they were kept, by name.</summary>
public sealed record BewaardConcept(IReadOnlyDictionary<string, string[]> Velden, DateTime Op);
