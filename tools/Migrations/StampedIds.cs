namespace Eenlijn.Migrations;

using System.Globalization;
using Microsoft.EntityFrameworkCore.Migrations;

/// <summary>Gives the same migration the same name on both engines: one moment for the whole run.</summary>
internal sealed class StampedIds(DateTimeOffset moment) : IMigrationsIdGenerator
{
    private const string Format = "yyyyMMddHHmmss";

    public string GenerateId(string name) =>
        $"{moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture)}_{name}";

    public string GetName(string id) => id[(Format.Length + 1)..];

    public bool IsValidId(string value) =>
        value.Length > Format.Length + 1 && value[Format.Length] == '_' && value.Take(Format.Length).All(char.IsAsciiDigit);
}
