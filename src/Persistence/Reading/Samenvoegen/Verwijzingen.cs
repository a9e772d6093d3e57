namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

/// <summary>All rows that point to a person, or to a family, wherever they stand, in one statement that goes through the index of each column.</summary>
internal sealed class Verwijzingen<TId>(AppDbContext db, ActingContext acting) : IVerwijzingen
    where TId : struct, IId<TId>
{
    private readonly IReadOnlyList<Kolomverwijzing> _alle = Kolomverwijzing.Naar<TId>(db.Model);
    private readonly ISqlGenerationHelper _namen = Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<ISqlGenerationHelper>(db);

    public IReadOnlyList<Kolomverwijzing> Alle => _alle;

    public async Task<List<Gevonden>> VanAsync(TId doel, CancellationToken ct)
    {
        await using var opdracht = await Opdracht.BeginAsync(db, ct);
        var wie = opdracht.Met(_alle[0].Property, doel);
        var sql = string.Join("\nUNION ALL ", _alle.Select((verwijzing, nummer) => Deel(verwijzing, nummer, wie)));
        var ik = acting.Medewerker?.Value;
        return await opdracht.LeesAsync(sql, rij => new Gevonden(
            _alle[rij.GetInt32(0)],
            Waarde.Sleutel(_alle[rij.GetInt32(0)].Sleutel.Select((kolom, plaats) => Waarde.Lees(rij, 1 + plaats, kolom))),
            rij.GetGuid(3),
            rij.IsDBNull(4) ? null : rij.GetGuid(4),
            rij.IsDBNull(5) ? null : rij.GetGuid(5),
            !rij.IsDBNull(6) && rij.GetString(6) == nameof(ZichtbaarVoor.Schrijver) && rij.GetGuid(7) != ik), ct);
    }

    public string Naam(string naam) => _namen.DelimitIdentifier(naam);

    public string Kolom(IProperty kolom) => Naam(Kolomverwijzing.KolomVan(kolom));

    private string Deel(Kolomverwijzing v, int nummer, string wie)
    {
        var van = $"{Naam(v.Tabel)} AS {Naam("t0")}";
        for (var trede = 0; trede < v.Keten.Count; trede++)
        {
            var (type, sleutel, vreemd) = v.Keten[trede];
            van += $" JOIN {Naam(type.GetTableName()!)} AS {Naam($"t{trede + 1}")} ON t{trede + 1}.{Kolom(sleutel)} = t{trede}.{Kolom(vreemd)}";
        }

        var root = $"t{v.Keten.Count}";
        var tweede = v.Sleutel.Count > 1 ? $"t0.{Kolom(v.Sleutel[1])}" : "CAST(NULL AS uuid)";
        var zicht = v.Root.FindProperty(nameof(PersoonsRecord.ZichtbaarVoor)) is { } voor && typeof(PersoonsRecord).IsAssignableFrom(v.Root.ClrType)
            ? $"{root}.{Kolom(voor)}, {root}.{Kolom(v.Root.FindProperty(nameof(PersoonsRecord.Schrijver))!)}"
            : "CAST(NULL AS text), CAST(NULL AS uuid)";
        return $"SELECT {nummer}, t0.{Kolom(v.Sleutel[0])}, {tweede}, {root}.{Kolom(v.Root.FindPrimaryKey()!.Properties[0])}, {Of(v.VanCasus)}, {Of(v.VanGezin)}, {zicht} FROM {van} WHERE t0.{Kolom(v.Property)} = {wie}{Binnen()}";

        string Of(IProperty? kolom) => kolom is null ? "CAST(NULL AS uuid)" : $"{root}.{Kolom(kolom)}";

        // EF can't put an index on a part of a value: those few, all of persons, are found by the families in which he stands or stood.
        string Binnen() => v.HeeftIndex ? "" : $" AND {root}.{Kolom(v.VanGezin!)} IN (SELECT gezin_id FROM gezinslid WHERE persoon_id = {wie})";
    }
}

/// <summary>How the model names things in SQL.</summary>
internal interface IVerwijzingen
{
    IReadOnlyList<Kolomverwijzing> Alle { get; }

    string Naam(string naam);

    string Kolom(IProperty kolom);
}

/// <summary>A row that points to a person or a family.</summary>
/// <param name="Sleutel">Its key, as <see cref="Waarde"/> keeps it.</param>
/// <param name="VanEenAnder">A note that a colleague keeps for himself: it moves along, and is not counted before others (R1-111).</param>
internal sealed record Gevonden(Kolomverwijzing Verwijzing, string Sleutel, Guid Root, Guid? Casus, Guid? Gezin, bool VanEenAnder);
