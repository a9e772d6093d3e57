namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class FaseTests
{
    private static readonly Openstaand Niets = new([], 0);
    private static readonly FaseStap Sluiten = new(Fase.Gesloten) { OpenDeur = "Bel Mirjam." };

    [Fact]
    public void Elke_stap_kan_heen_en_terug_en_staat_in_de_geschiedenis()
    {
        var casus = Open();

        Assert.True(casus.FaseWijzigen(new(Fase.Uitvoeren) { Reden = "Het plan is klaar." }, Niets, Mirjam, Vandaag).IsSuccess);
        Assert.True(casus.FaseWijzigen(new(Fase.Verkennen), Niets, Karim, Vandaag).IsSuccess);

        Assert.Equal([Fase.Verkennen, Fase.Uitvoeren, Fase.Verkennen], casus.Fasen.Select(f => f.Naar));
        Assert.Equal(("Het plan is klaar.", Karim), (casus.Fasen[1].Reden, casus.Fasen[2].Door));
    }

    [Fact]
    public void Zonder_fase_gebeurt_er_niets() =>
        Assert.Equal("fase-leeg", Code(Open().FaseWijzigen(new((Fase?)null), Niets, Mirjam, Vandaag)));

    [Fact]
    public void Dezelfde_fase_is_geen_stap() =>
        Assert.Equal("fase-ongewijzigd", Code(Open().FaseWijzigen(new(Fase.Verkennen), Niets, Mirjam, Vandaag)));

    [Fact]
    public void Sluiten_vraagt_woorden_over_de_weg_terug()
    {
        var casus = Open();

        Assert.Equal("OpenDeur-leeg", Code(casus.FaseWijzigen(new(Fase.Gesloten), Niets, Mirjam, Vandaag)));
        Assert.True(casus.FaseWijzigen(Sluiten, Niets, Mirjam, Vandaag).IsSuccess);
        Assert.Equal("Bel Mirjam.", casus.OpenDeur);
    }

    [Fact]
    [Eis("R0-024")]
    public void Sluiten_met_een_open_zorg_kan_alleen_als_wie_zicht_houdt_het_weet()
    {
        var casus = Open();
        var open = new Openstaand(["Karim Said"], 0);

        Assert.Equal("zorg-zonder-afspraak", Code(casus.FaseWijzigen(Sluiten, open, Mirjam, Vandaag)));
        Assert.Equal(Fase.Verkennen, casus.Fase);
        Assert.True(casus.FaseWijzigen(Sluiten with { ZichtAfgesproken = true }, open, Mirjam, Vandaag).IsSuccess);
        Assert.Equal("Zicht op de open zorg blijft bij Karim Said.", casus.Fasen[^1].Reden);
    }

    [Fact]
    public void Sluiten_met_een_open_belofte_kan_alleen_als_een_collega_haar_overneemt()
    {
        var casus = Open();
        var open = new Openstaand([], 2);

        Assert.Equal("belofte-zonder-opvolger", Code(casus.FaseWijzigen(Sluiten, open, Mirjam, Vandaag)));
        Assert.True(casus.FaseWijzigen(Sluiten with { Opvolger = Karim }, open, Mirjam, Vandaag).IsSuccess);
    }

    [Fact]
    public void Wat_open_staat_houdt_een_andere_stap_niet_tegen() =>
        Assert.True(Open().FaseWijzigen(new(Fase.Wachten), new(["Karim Said"], 3), Mirjam, Vandaag).IsSuccess);

    [Fact]
    public void Heropenen_is_een_stap_en_de_open_deur_blijft_te_lezen()
    {
        var casus = Open();
        casus.FaseWijzigen(Sluiten, Niets, Mirjam, Vandaag);

        Assert.True(casus.FaseWijzigen(new(Fase.Uitvoeren), Niets, Mirjam, Vandaag.AddDays(40)).IsSuccess);
        Assert.Equal((Fase.Uitvoeren, "Bel Mirjam."), (casus.Fase, casus.OpenDeur));
    }

    [Fact]
    public void De_regie_van_het_gezin_is_een_korte_tekst_en_mag_leeg()
    {
        var casus = Open();

        Assert.Equal("RegieVanHetGezin-te-lang", Code(casus.RegieVanHetGezinVastleggen(new string('x', 201))));
        Assert.True(casus.RegieVanHetGezinVastleggen(" gezin beslist zelf ").IsSuccess);
        Assert.Equal("gezin beslist zelf", casus.RegieVanHetGezin);
        Assert.True(casus.RegieVanHetGezinVastleggen("").IsSuccess);
        Assert.Null(casus.RegieVanHetGezin);
    }

    [Fact]
    [Eis("R0-023")]
    [Eis("R4-054")]
    public void Het_gezin_stopt_meteen_ook_met_een_zorg_en_een_belofte_open_en_zonder_reden()
    {
        var casus = Open();
        var moeder = NewId.Of<PersoonId>();

        Assert.Equal("gezegd-door-leeg", Assert.Single(casus.StoppenDoorGezin(new(null, null, null), new([], 0), Mirjam, Vandaag).Errors).Code);
        Assert.True(casus.StoppenDoorGezin(new(moeder, null, null), new(["Karim Said"], 2), Mirjam, Vandaag).IsSuccess);

        Assert.Equal((Fase.Gesloten, (PersoonId?)moeder), (casus.Fase, casus.GestoptDoor));
        Assert.Contains("Zicht op de open zorg blijft bij Karim Said.", casus.Fasen[^1].Reden, StringComparison.Ordinal);
        Assert.Equal("casus-gesloten", Assert.Single(casus.StoppenDoorGezin(new(moeder, null, null), new([], 0), Mirjam, Vandaag).Errors).Code);
    }
}
