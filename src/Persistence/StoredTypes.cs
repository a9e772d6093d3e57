namespace Eenlijn.Persistence;

using System.Reflection;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

/// <summary>How the types of the domain are stored alike on both engines: ids as Guid, enums as text, moments as UTC.</summary>
internal static class StoredTypes
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        foreach (var type in typeof(IId<>).Assembly.GetExportedTypes().Where(t => t is { IsValueType: true, IsGenericType: false }))
        {
            if (type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)))
            {
                builder.Properties(type).HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
            }
            else if (type.IsEnum)
            {
                builder.Properties(type).HaveConversion<string>().HaveMaxLength(40);
            }
        }

        builder.Properties<OnzekereDatum>().HaveConversion<OnzekereDatumConverter>().HaveMaxLength(8);
        builder.Properties<Geboorte>().HaveConversion<GeboorteConverter>().HaveMaxLength(9);
        builder.Properties<Bsn>().HaveConversion<BsnConverter>().HaveMaxLength(9);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    private sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
        where TId : struct, IId<TId>
    {
        private static TId From(Guid value) => TId.From(value);
    }

    private sealed class OnzekereDatumConverter() : ValueConverter<OnzekereDatum, string>(d => d.Code, code => OnzekereDatum.Hydrate(code));

    private sealed class GeboorteConverter() : ValueConverter<Geboorte, string>(g => g.Code, code => Geboorte.Hydrate(code));

    private sealed class BsnConverter() : ValueConverter<Bsn, string>(b => b.Nummer, nummer => Bsn.Hydrate(nummer));

    /// <summary>Refuses local and unspecified times on the way in; marks them UTC on the way out.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        moment => Checked(moment),
        moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc))
    {
        private static DateTime Checked(DateTime moment) => moment.Kind == DateTimeKind.Utc
            ? moment
            : throw new InvalidOperationException("Only UTC moments are stored.");
    }
}
