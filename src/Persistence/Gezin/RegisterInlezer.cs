namespace Eenlijn.Persistence.Gezin;

using System.Text.Json;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Reads persons of the BRP into the copy of the register, in batches. Reading the same file again changes nothing; one that was
/// broken off is read again from the start.
/// </summary>
public sealed class RegisterInlezer(AppDbContext db, Store store, Kalender kalender)
{
    private const int Partij = 500;

    public async Task<RegisterInlezingId> BeginAsync(MedewerkerId? door, CancellationToken cancellationToken)
    {
        var inlezing = RegisterInlezing.Beginnen(door, kalender.Nu);
        store.Add(inlezing);
        await SaveAsync(cancellationToken);
        return inlezing.Id;
    }

    /// <param name="json">A list of persons, or an answer of the BRP API with <c>personen</c> in it.</param>
    public async Task<RegisterInlezing> LeesAsync(RegisterInlezingId id, Stream json, bool alleenTestnummers, Action<RegisterInlezing>? voortgang, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(json, cancellationToken: cancellationToken);
            var personen = Personen(document.RootElement);
            if (personen is null)
            {
                return await MislukAsync(id, "Het bestand is geen lijst van personen. Er hoort een lijst te staan, of een antwoord met ‘personen’.", cancellationToken);
            }

            return await LeesAsync(id, personen, alleenTestnummers, voortgang, cancellationToken);
        }
        catch (JsonException failure)
        {
            // The position only: the message of the reader holds a piece of the text.
            return await MislukAsync(id, $"Het bestand is geen geldige JSON (regel {failure.LineNumber + 1}).", cancellationToken);
        }
    }

    /// <summary>Closes a reading that was broken off, so that nobody waits for it.</summary>
    public async Task<RegisterInlezing> MislukAsync(RegisterInlezingId id, string melding, CancellationToken cancellationToken)
    {
        var inlezing = await LoadAsync(id, cancellationToken);
        inlezing.Mislukken(melding, kalender.Nu);
        await SaveAsync(cancellationToken);
        return inlezing;
    }

    private async Task<RegisterInlezing> LeesAsync(RegisterInlezingId id, List<JsonElement> personen, bool alleenTestnummers, Action<RegisterInlezing>? voortgang, CancellationToken cancellationToken)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var vandaag = kalender.Vandaag;
        foreach (var partij in personen.Select((persoon, plaats) => (Persoon: persoon, Plaats: plaats + 1)).Chunk(Partij))
        {
            List<RegisterGegevens> goed = [];
            List<Weigering> weigeringen = [];
            foreach (var (persoon, plaats) in partij)
            {
                var gelezen = BrpLezer.Lees(persoon, vandaag, alleenTestnummers);
                if (!gelezen.IsSuccess)
                {
                    weigeringen.Add(new(Guid.CreateVersion7(), plaats, string.Join(' ', gelezen.Errors.Select(e => e.Message).Distinct())));
                }
                else if (!gezien.Add(gelezen.Value.Bsn))
                {
                    weigeringen.Add(new(Guid.CreateVersion7(), plaats, "Deze persoon staat eerder in het bestand."));
                }
                else
                {
                    goed.Add(gelezen.Value);
                }
            }

            var inlezing = await LoadAsync(id, cancellationToken);
            var (nieuw, gewijzigd) = await ReplaceAsync(id, goed, cancellationToken);
            inlezing.Bijwerken(new(nieuw, gewijzigd, goed.Count - nieuw - gewijzigd, weigeringen), personen.Count, kalender.Nu);
            await SaveAsync(cancellationToken);
            voortgang?.Invoke(inlezing);
        }

        var klaar = await LoadAsync(id, cancellationToken);
        klaar.Afronden(kalender.Nu);
        await SaveAsync(cancellationToken);
        return klaar;
    }

    private async Task<(int Nieuw, int Gewijzigd)> ReplaceAsync(RegisterInlezingId inlezing, List<RegisterGegevens> personen, CancellationToken cancellationToken)
    {
        var bsns = personen.Select(p => p.Bsn).ToList();
        var bestaand = await db.Set<RegisterPersoon>().Where(r => bsns.Contains(r.Bsn)).ToDictionaryAsync(r => r.Bsn, cancellationToken);
        var (nieuw, gewijzigd) = (0, 0);
        foreach (var persoon in personen)
        {
            var inhoud = JsonSerializer.Serialize(persoon, RegisterJson.Options);
            if (!bestaand.TryGetValue(persoon.Bsn, out var rij))
            {
                db.Add(rij = new(persoon.Bsn));
                nieuw++;
            }
            else if (rij.Inhoud != inhoud)
            {
                gewijzigd++;
            }

            rij.Inlezing = inlezing;
            (rij.Naam, rij.Geboorte, rij.Inhoud) = (Zoeknaam.Vouw(persoon.Naam.Volledig), persoon.GeboorteCode, inhoud);
        }

        return (nieuw, gewijzigd);
    }

    private static List<JsonElement>? Personen(JsonElement root) => root switch
    {
        { ValueKind: JsonValueKind.Array } => [.. root.EnumerateArray()],
        { ValueKind: JsonValueKind.Object } when root.TryGetProperty("personen", out var personen) && personen.ValueKind == JsonValueKind.Array => [.. personen.EnumerateArray()],
        _ => null,
    };

    /// <summary>Begins each batch with an empty memory: thousands of rows that are done only slow down the next save.</summary>
    private Task<RegisterInlezing> LoadAsync(RegisterInlezingId id, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        return db.Set<RegisterInlezing>().SingleAsync(r => r.Id == id, cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (await store.SaveAsync(cancellationToken) is { IsSuccess: false } fout)
        {
            throw new InvalidOperationException(fout.Errors[0].Code);
        }
    }
}

internal static class RegisterJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };
}
