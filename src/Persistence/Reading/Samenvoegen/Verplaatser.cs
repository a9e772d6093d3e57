namespace Eenlijn.Persistence.Reading.Samenvoegen;

using System.Text.Json;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Moves references from one person or family to another row by row, within the transaction of the save, and keeps of each what it was. Not
/// by the acts of the roots: nothing happened to those, it is only known better about whom they are. Their version is raised, so
/// that a form that was open meets it.
/// </summary>
internal sealed class Verplaatser<TId>(AppDbContext db, IVerwijzingen verwijzingen)
    where TId : struct, IId<TId>
{
    /// <summary>Null when a row changed in the meantime.</summary>
    public async Task<IReadOnlyList<VerplaatsteVerwijzing>?> NaarAsync(IReadOnlyList<Gevonden> gevonden, TId van, TId naar, CancellationToken ct)
    {
        var regels = new List<VerplaatsteVerwijzing>();
        foreach (var rij in gevonden)
        {
            var v = rij.Verwijzing;
            string? weg = null;
            if (await StaatErAlAsync(rij, naar, ct))
            {
                weg = await WegnemenAsync(rij, ct);
            }
            else if (!await ZetAsync(v, Waarde.Delen(rij.Sleutel), van, naar, ct))
            {
                return null;
            }

            regels.Add(new(Guid.CreateVersion7(), v.Tabel, v.Kolom, rij.Sleutel, weg));
        }

        await VersiesAsync(gevonden, ct);
        return regels;
    }

    /// <summary>Puts back one reference; false when something newer stands in its way.</summary>
    private async Task<bool> TerugAsync(Kolomverwijzing v, VerplaatsteVerwijzing regel, TId nu, TId terug, CancellationToken ct)
    {
        if (regel.Rij is not null)
        {
            return await TerugzettenAsync(v, regel, ct);
        }

        var sleutel = Waarde.Delen(regel.Sleutel);
        for (var plaats = 0; plaats < sleutel.Length; plaats++)
        {
            if (v.Sleutel[plaats] == v.Property)
            {
                sleutel[plaats] = JsonSerializer.Serialize(nu.Value);
            }
        }

        return await ZetAsync(v, sleutel, nu, terug, ct);
    }

    /// <summary>Puts back all of them, the last one first; gives the kinds in whose way something newer stands.</summary>
    public async Task<IReadOnlyCollection<string>> AllesTerugAsync(IEnumerable<VerplaatsteVerwijzing> regels, TId nu, TId terug, CancellationToken ct)
    {
        var inDeWeg = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var regel in regels.OrderByDescending(r => r.Id))
        {
            var v = verwijzingen.Alle.SingleOrDefault(a => a.Tabel == regel.Tabel && a.Kolom == regel.Kolom);
            if (v is null || !await TerugAsync(v, regel, nu, terug, ct))
            {
                inDeWeg.Add(v is null ? "andere gegevens" : SoortWoorden.Van(v.Root.ClrType));
            }
        }

        return inDeWeg;
    }

    public async Task VersiesAsync(IEnumerable<Gevonden> gevonden, CancellationToken ct)
    {
        foreach (var (type, id) in gevonden.Select(g => (g.Verwijzing.Root, g.Root)).Distinct())
        {
            await VersieAsync(type, id, ct);
        }
    }

    /// <summary>Raises the version of one root, so that a form that was open meets it.</summary>
    public async Task VersieAsync(IEntityType type, Guid id, CancellationToken ct)
    {
        await using var opdracht = await Opdracht.BeginAsync(db, ct);
        var sleutel = type.FindPrimaryKey()!.Properties[0];
        var versie = verwijzingen.Kolom(type.FindProperty(nameof(AggregateRoot.Version))!);
        var wie = opdracht.Met(sleutel, Waarde.Model(JsonSerializer.Serialize(id), sleutel));
        await opdracht.DoeAsync($"UPDATE {verwijzingen.Naam(type.GetTableName()!)} SET {versie} = {versie} + 1 WHERE {verwijzingen.Kolom(sleutel)} = {wie}", ct);
    }

    private async Task<bool> ZetAsync(Kolomverwijzing v, string?[] sleutel, TId oud, TId nieuw, CancellationToken ct)
    {
        await using var opdracht = await Opdracht.BeginAsync(db, ct);
        var kolom = verwijzingen.Kolom(v.Property);
        var (naar, van, waar) = (opdracht.Met(v.Property, nieuw), opdracht.Met(v.Property, oud), Waar(opdracht, v, sleutel, ""));
        return await opdracht.DoeAsync($"UPDATE {verwijzingen.Naam(v.Tabel)} SET {kolom} = {naar} WHERE {waar} AND {kolom} = {van}", ct) == 1;
    }

    private async Task<bool> StaatErAlAsync(Gevonden rij, TId naar, CancellationToken ct)
    {
        var v = rij.Verwijzing;
        var tabel = verwijzingen.Naam(v.Tabel);
        foreach (var (met, einde) in v.Eenmalig())
        {
            await using var opdracht = await Opdracht.BeginAsync(db, ct);
            var gelijk = met.Count == 0 ? "1 = 1" : string.Join(" AND ", met.Select(kolom => $"b.{verwijzingen.Kolom(kolom)} = a.{verwijzingen.Kolom(kolom)}"));
            var open = einde is null ? "" : $" AND a.{verwijzingen.Kolom(einde)} IS NULL AND b.{verwijzingen.Kolom(einde)} IS NULL";
            var waar = Waar(opdracht, v, Waarde.Delen(rij.Sleutel), "a.");
            var sql = $"SELECT 1 FROM {tabel} AS a JOIN {tabel} AS b ON {gelijk} WHERE {waar} AND b.{verwijzingen.Kolom(v.Property)} = {opdracht.Met(v.Property, naar)}{open}";
            if ((await opdracht.LeesAsync(sql, _ => true, ct)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<string> WegnemenAsync(Gevonden gevonden, CancellationToken ct)
    {
        var v = gevonden.Verwijzing;
        var kolommen = v.Type.GetFlattenedProperties().ToList();
        var tabel = verwijzingen.Naam(v.Tabel);
        await using var lezen = await Opdracht.BeginAsync(db, ct);
        var rijen = await lezen.LeesAsync(
            $"SELECT {string.Join(", ", kolommen.Select(verwijzingen.Kolom))} FROM {tabel} WHERE {Waar(lezen, v, Waarde.Delen(gevonden.Sleutel), "")}",
            rij => kolommen.Select((kolom, plaats) => (kolom, Waarde: Waarde.Lees(rij, plaats, kolom))).ToDictionary(k => Kolomverwijzing.KolomVan(k.kolom), k => k.Waarde),
            ct);
        await using var weg = await Opdracht.BeginAsync(db, ct);
        await weg.DoeAsync($"DELETE FROM {tabel} WHERE {Waar(weg, v, Waarde.Delen(gevonden.Sleutel), "")}", ct);
        return JsonSerializer.Serialize(rijen.Single());
    }

    private async Task<bool> TerugzettenAsync(Kolomverwijzing v, VerplaatsteVerwijzing regel, CancellationToken ct)
    {
        var tabel = verwijzingen.Naam(v.Tabel);
        await using var kijken = await Opdracht.BeginAsync(db, ct);
        if ((await kijken.LeesAsync($"SELECT 1 FROM {tabel} WHERE {Waar(kijken, v, Waarde.Delen(regel.Sleutel), "")}", _ => true, ct)).Count > 0)
        {
            return false;
        }

        var rij = JsonSerializer.Deserialize<Dictionary<string, string?>>(regel.Rij!)!;
        var kolommen = v.Type.GetFlattenedProperties().Where(k => rij.ContainsKey(Kolomverwijzing.KolomVan(k))).ToList();
        await using var opdracht = await Opdracht.BeginAsync(db, ct);
        var waarden = kolommen.Select(k => opdracht.Met(k, Waarde.Model(rij[Kolomverwijzing.KolomVan(k)], k))).ToList();
        return await opdracht.DoeAsync($"INSERT INTO {tabel} ({string.Join(", ", kolommen.Select(verwijzingen.Kolom))}) VALUES ({string.Join(", ", waarden)})", ct) == 1;
    }

    private string Waar(Opdracht opdracht, Kolomverwijzing v, string?[] sleutel, string voor) =>
        string.Join(" AND ", v.Sleutel.Select((kolom, plaats) => $"{voor}{verwijzingen.Kolom(kolom)} = {opdracht.Met(kolom, Waarde.Model(sleutel[plaats], kolom))}"));
}
