namespace Eenlijn.Web.Tests.Pages;

using System.Reflection;
using System.Text.RegularExpressions;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>What nobody may forget when a page gets a field.</summary>
public sealed partial class VergelijkingTests
{
    private static readonly Type[] Paginas = [.. typeof(EenlijnPage).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)];

    public static TheoryData<string> MetVersie => [.. VanBestaandeGegevens.Select(p => p.Name)];

    /// <summary>Forms whose texts are compared field by field; the others are acts, which show how things stand.</summary>
    public static TheoryData<string> Formulieren => [.. VanBestaandeGegevens.Where(p => !Bron(p).Contains("ShowStand(", StringComparison.Ordinal)).Select(p => p.Name)];

    private static IEnumerable<Type> VanBestaandeGegevens => Paginas.Where(p =>
        p.GetCustomAttribute<ZonderVersieAttribute>() is null && (p.GetProperty("Version") ?? Invoer(p)?.GetProperty("Version")) is not null);

    [Theory]
    [MemberData(nameof(MetVersie))]
    public void Wie_iets_wijzigt_dat_er_al_staat_ziet_wat_een_ander_intussen_deed(string pagina)
    {
        var type = Paginas.Single(p => p.Name == pagina);
        var bron = Bron(type);

        Assert.True(bron.Contains("ShowConflict(", StringComparison.Ordinal) || bron.Contains("ShowStand(", StringComparison.Ordinal), "Neither ShowConflict nor ShowStand is called after a conflict.");
        var beeld = Beeld(Assert.Single(Repository.Files("src", Bestand(type, ".cshtml"))));
        Assert.Contains("\"_Conflict\"", beeld, StringComparison.Ordinal);
        // The partial view shows the errors itself.
        Assert.DoesNotContain("<nl-error-summary", beeld, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formulieren))]
    public void Elk_veld_van_een_formulier_staat_in_de_vergelijking(string pagina)
    {
        var invoer = Invoer(Paginas.Single(p => p.Name == pagina))!;
        // A form that is one group of fields is compared as that group.
        if (invoer.GetProperties().Where(p => p.CanWrite && p.Name != "Version").ToList() is [{ PropertyType: var groep }] && groep.GetProperty("Vergelijking") is not null)
        {
            invoer = groep;
        }

        var vergelijking = (IVergelijking?)invoer.GetProperty("Vergelijking", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null);

        Assert.NotNull(vergelijking);
        Assert.Empty(Ontbreekt(invoer, "", vergelijking.Paden));
    }

    [Fact]
    public void Een_veld_dat_niet_wordt_vergeleken_valt_op() =>
        Assert.Equal(["B", "C.E"], Ontbreekt(typeof(Proef), "", new Vergelijking<Proef, GeenKeuzes>().Veld("a", (p, k) => p.A).Veld("d", (p, k) => p.C.D).Paden));

    [Fact]
    public void Een_formulier_met_meer_dan_tekst_wordt_niet_bewaard_als_een_veld_niet_te_lezen_is()
    {
        var fout = new List<string>();
        foreach (var pagina in Paginas)
        {
            var velden = pagina.GetProperties().Where(p => p.GetCustomAttribute<BindPropertyAttribute>() is { SupportsGet: false } && KanMislukken(p)).Select(p => p.Name).ToList();
            var bron = Repository.Files("src", $"{pagina.Name[..^"Model".Length]}.cshtml.cs").Select(File.ReadAllText).SingleOrDefault();
            if (velden.Count > 0 && bron is not null)
            {
                fout.AddRange(Post().Matches(bron).Where(m => velden.Any(v => Regex.IsMatch(m.Value, $@"\b{v}\b")) && !KijktNa(m.Value))
                    .Select(m => $"{pagina.Name}: {m.Groups[1].Value}"));
            }
        }

        Assert.Empty(fout);
    }

    /// <summary>Itself, or by the shared way to do one act (<see cref="EenlijnPage"/>), which looks first.</summary>
    private static bool KijktNa(string code) => code.Contains("ModelState", StringComparison.Ordinal) || code.Contains("DoAsync(", StringComparison.Ordinal);

    /// <summary>The code of a page and of what it is built on.</summary>
    private static string Bron(Type pagina) => string.Concat(Basis(pagina).SelectMany(t => Repository.Files("src", Bestand(t, t == pagina ? ".cshtml.cs" : ".cs"))).Select(File.ReadAllText));

    private static IEnumerable<Type> Basis(Type? type)
    {
        for (; type is not null && type != typeof(EenlijnPage); type = type.BaseType)
        {
            yield return type;
        }
    }

    private static string Bestand(Type type, string einde) => $"{Regex.Replace(type.Name, "(Model|`.*)$", "")}{einde}";

    /// <summary>A view with the partial views that it names, one level deep.</summary>
    private static string Beeld(string pad)
    {
        var tekst = File.ReadAllText(pad);
        return tekst + string.Concat(Deel().Matches(tekst).Where(m => m.Groups[1].Value != "_Conflict").SelectMany(m => Repository.Files("src", $"{m.Groups[1].Value}.cshtml")).Select(File.ReadAllText));
    }

    private static Type? Invoer(Type pagina) => pagina.GetProperty("Input")?.PropertyType;

    private static bool KanMislukken(PropertyInfo veld) => Soort(veld) is var soort && soort != typeof(string) && soort != typeof(bool) && soort != typeof(Guid) && soort != typeof(DatumInvoer) && veld.Name is not ("Version" or "Sleutel")
        && (soort.Namespace?.StartsWith("Eenlijn.Web", StringComparison.Ordinal) != true || soort.IsEnum || soort.GetProperties().Where(p => p.CanWrite && p.GetMethod is { IsStatic: false }).Any(KanMislukken));

    private static Type Soort(PropertyInfo veld) => Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType;

    private static IEnumerable<string> Ontbreekt(Type type, string voor, IReadOnlyCollection<string> paden) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.CanWrite && p.Name != "Version" && p.GetCustomAttribute<NietVergelekenAttribute>() is null && p.GetCustomAttribute<BindNeverAttribute>() is null)
        .Where(p => !paden.Contains(voor + p.Name))
        .SelectMany(p => p.PropertyType is { IsClass: true, Namespace: { } ruimte } && ruimte.StartsWith("Eenlijn.Web", StringComparison.Ordinal)
            ? Ontbreekt(p.PropertyType, $"{voor}{p.Name}.", paden)
            : [voor + p.Name]);

    [GeneratedRegex(@"(OnPost\w*)\(.*?(?=\n    (?:public|private|protected|///)|\z)", RegexOptions.Singleline)]
    private static partial Regex Post();

    [GeneratedRegex("<partial name=\"(_[A-Z]\\w+)\"")]
    private static partial Regex Deel();

    private sealed class Proef
    {
        public string? A { get; set; }

        public string? B { get; set; }

        public ProefDeel C { get; set; } = new();

        public int Version { get; set; }
    }

    private sealed class ProefDeel
    {
        public string? D { get; set; }

        public string? E { get; set; }
    }
}
