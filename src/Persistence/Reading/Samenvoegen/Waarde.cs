namespace Eenlijn.Persistence.Reading.Samenvoegen;

using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>Values of columns on their way to the trail and back: as JSON of what is stored, alike on both engines.</summary>
internal static class Waarde
{
    /// <summary>What stands in a column, as JSON.</summary>
    public static string? Lees(DbDataReader reader, int plaats, IProperty kolom)
    {
        if (reader.IsDBNull(plaats))
        {
            return null;
        }

        var soort = Opgeslagen(kolom);
        return soort == typeof(Guid) ? Json(reader.GetGuid(plaats))
            : soort == typeof(string) ? Json(reader.GetString(plaats))
            : soort == typeof(int) ? Json(reader.GetInt32(plaats))
            : soort == typeof(bool) ? Json(reader.GetBoolean(plaats))
            : soort == typeof(DateOnly) ? Json(reader.GetFieldValue<DateOnly>(plaats))
            : soort == typeof(DateTime) ? Json(reader.GetDateTime(plaats))
            : throw new NotSupportedException($"{kolom.DeclaringType.DisplayName()}.{kolom.Name} holds a {soort.Name}, which the trail of a merge can't keep yet.");
    }

    /// <summary>Back to what the model holds.</summary>
    public static object? Model(string? json, IProperty kolom)
    {
        if (json is null)
        {
            return null;
        }

        var opgeslagen = JsonSerializer.Deserialize(json, Opgeslagen(kolom))!;
        if (kolom.GetTypeMapping().Converter is { } omzetting)
        {
            return omzetting.ConvertFromProvider(opgeslagen);
        }

        return opgeslagen;
    }

    public static string Sleutel(IEnumerable<string?> delen) => JsonSerializer.Serialize(delen);

    public static string?[] Delen(string sleutel) => JsonSerializer.Deserialize<string?[]>(sleutel)!;

    private static string Json<T>(T waarde) => JsonSerializer.Serialize(waarde);

    private static Type Opgeslagen(IProperty kolom)
    {
        var soort = kolom.GetTypeMapping().Converter?.ProviderClrType ?? kolom.ClrType;
        return Nullable.GetUnderlyingType(soort) ?? soort;
    }
}
