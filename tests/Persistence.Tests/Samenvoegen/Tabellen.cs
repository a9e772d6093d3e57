namespace Eenlijn.Persistence.Tests.Samenvoegen;

using System.Data.Common;
using System.Globalization;
using Eenlijn.Domain.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>The database as it is, without the product's own idea of what points to whom.</summary>
internal sealed class Tabellen(AppDbContext db)
{
    /// <summary>What a merge writes itself, and what is told of it.</summary>
    private static readonly string[] VanHetSamenvoegen = ["logregel", "samenvoeging", "verplaatste_verwijzing", "gezin_samenvoeging", "gezinsverplaatsing", "verzonden", "dossier_toegang"];

    /// <summary>Every column that is meant for a person, as the model says and by name: an id in a plain Guid counts too.</summary>
    public IReadOnlyList<(string Tabel, string Kolom, IEntityType Type)> VoorPersonen =>
    [
        .. from type in db.Model.GetEntityTypes()
           from property in type.GetFlattenedProperties()
           where property.ClrType == typeof(PersoonId) || property.ClrType == typeof(PersoonId?)
               || (property.ClrType.ToString().Contains(nameof(PersoonId), StringComparison.Ordinal))
               || (property.Name.Contains("Persoon", StringComparison.Ordinal) && property.ClrType == typeof(Guid))
           where !(type.ClrType == typeof(Persoon) && property.IsPrimaryKey())
           select (type.GetTableName()!, property.GetColumnName(), type),
    ];

    /// <summary>Every column that is meant for a family.</summary>
    public IReadOnlyList<(string Tabel, string Kolom)> VoorGezinnen =>
    [
        .. from type in db.Model.GetEntityTypes()
           from property in type.GetFlattenedProperties()
           where property.ClrType.ToString().Contains(nameof(GezinId), StringComparison.Ordinal)
               || (property.Name.EndsWith(nameof(GezinId), StringComparison.Ordinal) && property.ClrType == typeof(Guid))
           where !(type.ClrType == typeof(Gezin) && property.IsPrimaryKey())
           select (type.GetTableName()!, property.GetColumnName()),
    ];

    public Task<long> AantalAsync(string tabel, string kolom, PersoonId wie) => AantalAsync(tabel, kolom, wie.Value);

    public async Task<long> AantalAsync(string tabel, string kolom, Guid wie) =>
        Convert.ToInt64((await LeesAsync($"SELECT count(*) FROM {tabel} WHERE lower(CAST({kolom} AS text)) = '{wie}'"))[0][0], CultureInfo.InvariantCulture);

    /// <summary>Lets one row of a table point to somebody; false when the table is empty.</summary>
    public async Task<bool> ZetAsync(string tabel, string kolom, IEntityType type, PersoonId wie)
    {
        var sleutel = type.FindPrimaryKey()!.Properties[0].GetColumnName();
        await using var command = await CommandAsync($"UPDATE {tabel} SET {kolom} = (SELECT id FROM persoon WHERE lower(CAST(id AS text)) = '{wie.Value}') WHERE {sleutel} = (SELECT {sleutel} FROM {tabel} ORDER BY {sleutel} DESC LIMIT 1)");
        return await command.ExecuteNonQueryAsync() == 1;
    }

    /// <summary>Everything that stands anywhere, but versions, the log and the trail itself.</summary>
    public async Task<SortedSet<string>> AllesAsync()
    {
        var alles = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(t => t.GetTableName() is { } naam && !VanHetSamenvoegen.Contains(naam)))
        {
            var kolommen = type.GetFlattenedProperties().Select(p => p.GetColumnName()).Where(k => k != "version").ToList();
            foreach (var rij in await LeesAsync($"SELECT {string.Join(", ", kolommen.Select(k => $"\"{k}\""))} FROM \"{type.GetTableName()}\""))
            {
                alles.Add($"{type.GetTableName()}: {string.Join(" | ", kolommen.Zip(rij, (k, w) => $"{k}={w}"))}".ToLowerInvariant());
            }
        }

        return alles;
    }

    private async Task<List<string?[]>> LeesAsync(string sql)
    {
        await using var command = await CommandAsync(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rijen = new List<string?[]>();
        while (await reader.ReadAsync())
        {
            rijen.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rijen;
    }

    private async Task<DbCommand> CommandAsync(string sql)
    {
        await db.Database.OpenConnectionAsync();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
