namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class VakprofielTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    private readonly Vakprofiel _profiel = Vakprofiel.Van(NewId.Of<MedewerkerId>());

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [Eis("R1-002")]
    public void Uren_per_week_kunnen_kloppen(int uren, bool mag) => Assert.Equal(mag, _profiel.Wijzigen(new() { UrenPerWeek = uren }).IsSuccess);

    [Fact]
    [Eis("R4-068")]
    public void Een_deskundigheid_of_taal_staat_er_een_keer()
    {
        Assert.True(_profiel.DeskundigheidToevoegen("lvb", DeskundigheidNiveau.Basis).IsSuccess);
        Assert.True(_profiel.TaalToevoegen("Turks", TaalNiveau.Redelijk).IsSuccess);

        Assert.Equal("deskundigheid-staat-er", Assert.Single(_profiel.DeskundigheidToevoegen("lvb", DeskundigheidNiveau.Specialist).Errors).Code);
        Assert.Equal("taal-staat-er", Assert.Single(_profiel.TaalToevoegen("turks", TaalNiveau.Vloeiend).Errors).Code);
        Assert.Equal("deskundigheid-leeg", Assert.Single(_profiel.DeskundigheidToevoegen("koken", DeskundigheidNiveau.Basis).Errors).Code);
    }

    [Fact]
    public void Een_training_heeft_een_naam_en_een_dag_die_geweest_is() => Assert.Equal(
        ["Methode", "Op"], _profiel.TrainingToevoegen("", null, Vandaag.AddDays(1), Vandaag).Errors.Select(e => e.Veld));

    [Fact]
    [Eis("R4-069")]
    public void Een_registratie_heeft_register_nummer_en_periode_en_wordt_verlengd()
    {
        Assert.Equal(["Register", "Nummer", "Van", "Tot"], _profiel.RegistratieToevoegen("anwb", "", null, null, null, Vandaag).Errors.Select(e => e.Veld));
        Assert.True(_profiel.RegistratieToevoegen("skj", "110012345", "jeugd- en gezinsprofessionals", Vandaag.AddYears(-5), Vandaag.AddDays(10), Vandaag).IsSuccess);
        var registratie = Assert.Single(_profiel.Registraties);

        Assert.Equal("verlenging-klopt-niet", Assert.Single(_profiel.RegistratieVerlengen(registratie.Id, Vandaag.AddDays(10), Vandaag).Errors).Code);
        Assert.True(_profiel.RegistratieVerlengen(registratie.Id, Vandaag.AddYears(5), Vandaag).IsSuccess);

        Assert.Equal((Vandaag.AddYears(5), Vandaag), (registratie.Tot, registratie.VerlengdOp));
        Assert.True(registratie.GeldtOp(Vandaag.AddYears(5)));
        Assert.False(registratie.GeldtOp(Vandaag.AddYears(5).AddDays(1)));
    }

    [Fact]
    public void Een_verlopen_registratie_kan_erin_en_een_regel_kan_eruit()
    {
        Assert.True(_profiel.RegistratieToevoegen("nip", "77", null, Vandaag.AddYears(-8), Vandaag.AddYears(-3), Vandaag).IsSuccess);

        Assert.True(_profiel.RegelWeghalen(_profiel.Registraties[0].Id).IsSuccess);
        Assert.Equal("regel-onbekend", Assert.Single(_profiel.RegelWeghalen(Guid.CreateVersion7()).Errors).Code);
        Assert.Empty(_profiel.Registraties);
    }

    [Fact]
    [Eis("R4-071")]
    public void De_registers_zijn_gegevens_met_een_datum_en_een_bron()
    {
        Assert.Equal(["skj", "big-3", "big-14", "knmg", "nip", "nvo", "venv", "vaktherapie", "registerplein"], Registers.Lijst.Waarden.Select(w => w.Code));
        Assert.Equal(new DateOnly(2026, 11, 1), Registers.Lijst.Versie);
        Assert.NotEmpty(Registers.Lijst.Bron);
    }
}
