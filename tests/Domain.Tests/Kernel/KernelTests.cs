namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;

public sealed class KernelTests
{
    public static TheoryData<string> Catalogusbestanden =>
        [.. typeof(Catalogus).Assembly.GetManifestResourceNames().Where(naam => naam.Contains(".Catalogi.", StringComparison.Ordinal) && naam.EndsWith(".json", StringComparison.Ordinal) && !naam.Contains("termijnen", StringComparison.Ordinal))];

    public static TheoryData<string> Termijnbestanden =>
        [.. typeof(Catalogus).Assembly.GetManifestResourceNames().Where(naam => naam.EndsWith("termijnen.json", StringComparison.Ordinal))];

    [Fact]
    public void Een_resultaat_is_goed_of_geeft_elke_weigering()
    {
        var fout = new DomainError("a", "Nee.");

        Assert.True(Result.Ok.IsSuccess);
        Assert.True(Result.From([]).IsSuccess);
        Assert.Equal([fout, fout], Result.From([fout, fout]).Errors);
        Assert.Equal(7, ((Result<int>)7).Value);
        Result<int> geweigerd = fout;
        Assert.False(geweigerd.IsSuccess);
        Assert.Throws<InvalidOperationException>(() => geweigerd.Value);
        Assert.Throws<ArgumentException>(() => Result<int>.Refuse([]));
    }

    [Fact]
    public void Een_controle_verzamelt_alle_fouten_van_een_formulier()
    {
        var check = new Check();

        Assert.Equal("", check.Verplicht("  ", "Naam", "Vul de naam in."));
        Assert.Equal("tekst", check.Verplicht(" tekst ", "Titel", "Vul de titel in."));
        Assert.Null(check.Vrij("  ", "Vrij"));
        check.Vrij(new string('x', Check.Kort + 1), "Lang", Check.Kort);
        check.Dat(false, "nooit", "Dit kan niet.");

        Assert.Equal(["Naam", "Lang", null], check.Errors.Select(e => e.Veld));
        Assert.Contains("201 tekens", check.Errors[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-29 00:30")]
    [InlineData("2026-03-29T00:59:00Z", "2026-03-29 01:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29 03:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25 02:30")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25 02:30")]
    public void De_klok_gaat_om_op_de_nacht_van_zomer_en_winter(string utc, string nederland) => Assert.Equal(
        nederland,
        Kalender.TijdVan(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Vandaag_is_de_dag_in_nederland()
    {
        var klok = new VasteKlok { Nu = new(2026, 6, 30, 22, 30, 0, TimeSpan.Zero) };

        Assert.Equal(new DateOnly(2026, 7, 1), new Kalender(klok).Vandaag);
    }

    [Theory]
    [InlineData(2026, 1, 10, 9, 0, 8)]
    [InlineData(2026, 7, 10, 9, 0, 7)]
    [InlineData(2026, 3, 29, 2, 30, 1)]
    public void Een_tijd_in_nederland_wordt_een_moment_in_utc(int jaar, int maand, int dag, int uur, int minuut, int uurUtc)
    {
        var utc = Kalender.NaarUtc(new(jaar, maand, dag), new(uur, minuut));

        Assert.Equal((uurUtc, DateTimeKind.Utc), (utc.Hour, utc.Kind));
    }

    [Theory]
    [MemberData(nameof(Catalogusbestanden))]
    public void Elke_catalogus_laadt_en_heeft_unieke_codes_met_tekst_en_bron(string bestand)
    {
        var delen = bestand.Split('.');
        var catalogus = Catalogus.Lees(delen[2], delen[^2]);

        Assert.Equal(delen[^2], catalogus.Naam);
        Assert.NotEmpty(catalogus.Waarden);
        Assert.False(string.IsNullOrWhiteSpace(catalogus.Bron));
        Assert.True(catalogus.Versie > new DateOnly(2012, 1, 1));
        Assert.Equal(catalogus.Waarden.Count, catalogus.Waarden.Select(w => w.Code).Distinct().Count());
        Assert.All(catalogus.Waarden, w => Assert.Equal(w.Tekst, catalogus.Tekst(w.Code)));
        Assert.All(catalogus.Waarden, w => Assert.False(string.IsNullOrWhiteSpace(w.Tekst)));
        Assert.Equal("weggevallen", catalogus.Tekst("weggevallen"));
        Assert.False(catalogus.Bevat("weggevallen"));
    }

    [Theory]
    [MemberData(nameof(Termijnbestanden))]
    public void Elke_lijst_met_termijnen_laadt_en_heeft_unieke_codes_met_bron_en_uitleg(string bestand)
    {
        var delen = bestand.Split('.');
        var termijnen = Termijnen.Lees(delen[2], delen[^2]);

        Assert.NotEmpty(termijnen.Waarden);
        Assert.Equal(termijnen.Waarden.Count, termijnen.Waarden.Select(t => t.Code).Distinct().Count());
        Assert.All(termijnen.Waarden, t => Assert.False(string.IsNullOrWhiteSpace(t.Bron) || string.IsNullOrWhiteSpace(t.Uitleg)));
    }
}
