namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

/// <summary>
/// A column that points to a person or a family, found in the model by the type of its id: a module that is added later is moved
/// along without a line here (ADR 0016).
/// </summary>
internal sealed class Kolomverwijzing
{
    /// <summary>Columns that stay with the entry that went, with the reason.</summary>
    public static readonly IReadOnlyDictionary<(Type Type, string Property), string> Blijven = new Dictionary<(Type Type, string Property), string>
    {
        [(typeof(Persoon), nameof(Persoon.Id))] = "the person himself",
        [(typeof(Samenvoeging), nameof(Samenvoeging.Opgegaan))] = "says which entry went",
        [(typeof(ZoekTrigram), nameof(ZoekTrigram.PersoonId))] = "made from the name of that entry",
        [(typeof(Gezin), nameof(Gezin.Id))] = "the family itself",
        [(typeof(GezinSamenvoeging), nameof(GezinSamenvoeging.Opgegaan))] = "says which family went",
    };

    /// <summary>Where one can stand once, beside what the keys and unique indexes say: the other columns, and what is null as long as it counts.</summary>
    private static readonly Dictionary<(Type Type, string Property), (string Eigenaar, string? Einde)> EenKeer = new()
    {
        [(typeof(Gezinslid), nameof(Gezinslid.PersoonId))] = ("GezinId", nameof(Gezinslid.Tot)),
        [(typeof(Gezinslid), "GezinId")] = (nameof(Gezinslid.PersoonId), nameof(Gezinslid.Tot)),
        [(typeof(Bewoner), nameof(Bewoner.PersoonId))] = ("HuishoudenId", nameof(Bewoner.Tot)),
        [(typeof(ContactDeelnemer), nameof(ContactDeelnemer.Persoon))] = ("ContactId", null),
    };

    private Kolomverwijzing(IEntityType type, IProperty property)
    {
        (Type, Property) = (type, property);
        Keten = [.. Eigenaren(type)];
    }

    public IEntityType Type { get; }

    public IProperty Property { get; }

    public string Tabel => Type.GetTableName()!;

    public string Kolom => KolomVan(Property);

    public IReadOnlyList<IProperty> Sleutel => Type.FindPrimaryKey()!.Properties;

    /// <summary>From the row to its root: each owner with the column by which it is owned.</summary>
    public IReadOnlyList<(IEntityType Type, IProperty Sleutel, IProperty Vreemd)> Keten { get; }

    public IEntityType Root => Keten.Count > 0 ? Keten[^1].Type : Type;

    /// <summary>The case or the family to which the root belongs, if it says so.</summary>
    public IProperty? VanCasus => typeof(IVanCasus).IsAssignableFrom(Root.ClrType) ? Root.FindProperty(nameof(IVanCasus.CasusId)) : null;

    public IProperty? VanGezin => Root.ClrType == typeof(Gezin) ? Root.FindPrimaryKey()!.Properties[0] : Root.FindProperty("GezinId");

    public bool HeeftIndex => Type.GetIndexes().Any(i => i.Properties[0] == Property) || Sleutel[0] == Property;

    /// <summary>The groups of columns within which one can stand once.</summary>
    public IEnumerable<(IReadOnlyList<IProperty> Met, IProperty? Einde)> Eenmalig()
    {
        if (EenKeer.TryGetValue((Type.ClrType, Property.Name), out var een))
        {
            yield return ([Type.FindProperty(een.Eigenaar)!], een.Einde is null ? null : Type.FindProperty(een.Einde));
        }

        if (Sleutel.Contains(Property))
        {
            yield return ([.. Sleutel.Where(p => p != Property)], null);
        }

        foreach (var index in Type.GetIndexes().Where(i => i.IsUnique && i.Properties.Contains(Property)))
        {
            yield return ([.. index.Properties.Where(p => p != Property)], null);
        }
    }

    public static IReadOnlyList<Kolomverwijzing> Naar<TId>(IModel model)
        where TId : struct, IId<TId> =>
    [
        .. from type in model.GetEntityTypes()
           from property in type.GetFlattenedProperties()
           where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(TId)
               && !Blijven.ContainsKey((type.ClrType, property.Name))
           select new Kolomverwijzing(type, property),
    ];

    public static string KolomVan(IProperty property) => property.GetColumnName();

    private static IEnumerable<(IEntityType Type, IProperty Sleutel, IProperty Vreemd)> Eigenaren(IEntityType type)
    {
        while (type.FindOwnership() is { } ownership)
        {
            yield return (ownership.PrincipalEntityType, ownership.PrincipalKey.Properties.Single(), ownership.Properties.Single());
            type = ownership.PrincipalEntityType;
        }
    }
}
