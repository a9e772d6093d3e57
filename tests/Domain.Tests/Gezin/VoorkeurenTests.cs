namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class VoorkeurenTests
{
    [Fact]
    [Eis("R0-004", "R1-029")]
    public void Voorkeuren_horen_bij_een_persoon_en_een_wijziging_staat_met_haar_naam_in_het_logboek()
    {
        var persoon = Persoon.Toevoegen(new(Persoonsnaam.Create("Sanne", null, "de", "Vries").Value)).Value;
        persoon.EventsSaved();
        var nieuw = persoon.AlsGegevens() with { Voorkeuren = new() { Taalniveau = Taalniveau.Eenvoudig, Leerstijl = Leerstijl.Voordoen, Onderwerpen = " slapen ", Gespreksplaats = Gespreksplaats.Wandelend, WensWie = "liefst een vrouw" } };

        Assert.True(persoon.Wijzigen(nieuw).IsSuccess);

        Assert.Equal("slapen", persoon.Voorkeuren.Onderwerpen);
        Assert.Equal(["voorkeuren"], Assert.Single(persoon.NewEvents).Velden);
        Assert.Equal(["Onderwerpen", "WensWie"], persoon.Wijzigen(nieuw with { Voorkeuren = new() { Onderwerpen = new('x', 201), WensWie = new('x', 201) } }).Errors.Select(e => e.Veld!));
    }

    [Fact]
    [Eis("R3-048", "R1-030", "R1-031")]
    public void Iemand_uit_het_netwerk_wordt_op_vier_punten_gewogen_en_een_drempel_staat_erbij()
    {
        var steun = Netwerksteun.Toevoegen(NewId.Of<GezinId>(), NewId.Of<PersoonId>(), SteunSoort.Praktisch, null, null).Value;
        Assert.Equal(new Netwerkweging(), steun.Weging);
        var weging = new Netwerkweging { GaatInOpVraag = true, HelptEcht = true, IsBereikbaar = false, MagGevraagd = true, Kring = NetwerkKring.Buren, Drempel = NetwerkDrempel.WilNietBelasten };

        steun.Wijzigen(SteunSoort.Praktisch, null, true, weging);

        Assert.Equal(weging, steun.Weging);
        Assert.Null(steun.Weging.IsBetrouwbaar);
        steun.Wijzigen(SteunSoort.Troost, null, true);
        Assert.Equal(weging, steun.Weging);
        Assert.Equal((10, 8), (Enum.GetValues<NetwerkDrempel>().Length, Enum.GetValues<NetwerkKring>().Length));
    }
}
