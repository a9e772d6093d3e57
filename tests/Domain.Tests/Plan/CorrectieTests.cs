namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class CorrectieTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;

    private readonly PlanData _data = new();

    [Fact]
    [Eis("R1-044")]
    public void Een_verbeterde_vaardigheid_bewaart_wat_er_stond_en_gaat_over_de_goede()
    {
        var geleerd = Vaardigheid.Noteren(_data.Plan, new(_data.Moeder, VaardigheidSoort.Sociaal, "vraagt om hulp", Vandaag.AddDays(-3)), _data.Werker, Vandaag).Value;

        Assert.Equal("wie-leeg", Assert.Single(geleerd.Wijzigen(new(null, VaardigheidSoort.Sociaal, "vraagt om hulp", null), _data.Werker, Vandaag).Errors).Code);
        Assert.Empty(geleerd.Vorige);
        Assert.True(geleerd.Wijzigen(new(_data.Kind, VaardigheidSoort.Sociaal, "vraagt zelf om hulp", null), _data.Werker, Vandaag).IsSuccess);
        Assert.Equal((_data.Kind, Vandaag.AddDays(-3)), (Assert.Single(geleerd.OverWie).PersoonId, geleerd.Op));
        Assert.Equal((_data.Moeder, "vraagt om hulp", _data.Werker), Assert.Single(geleerd.Vorige) is var v ? (v.Wie, v.Wat, v.GewijzigdDoor) : default);
    }

    [Fact]
    [Eis("R4-058")]
    public void Een_verbeterde_inschatting_bewaart_wat_er_stond()
    {
        var kracht = Draagkracht.Inschatten(_data.Plan, new(_data.Moeder, Mate.Wat, Mate.Veel, "haar zus", null, null), _data.Werker, ZichtbaarVoor.Gezin, Vandaag).Value;

        Assert.Equal("waaruit-leeg", Assert.Single(kracht.Wijzigen(new(_data.Moeder, Mate.Wat, Mate.Wat, "", null, null), _data.Werker, ZichtbaarVoor.Gezin, Vandaag).Errors).Code);
        Assert.True(kracht.Wijzigen(new(_data.Moeder, Mate.Veel, Mate.Veel, null, "de schulden", null), _data.Werker, ZichtbaarVoor.Medewerkers, Vandaag).IsSuccess);
        Assert.Equal((false, ZichtbaarVoor.Medewerkers), (kracht.IsTeZwaar, kracht.ZichtbaarVoor));
        Assert.Equal((Mate.Wat, "haar zus"), Assert.Single(kracht.Vorige) is var v ? (v.Kracht, v.WatGeeftKracht) : default);
    }

    [Fact]
    [Eis("R1-040", "R4-061")]
    public void Verbeterde_hulp_bewaart_wat_er_stond_en_het_besluit_van_het_gezin()
    {
        var zicht = new Zicht(ZichtbaarVoor.Gezin, [_data.Moeder]);
        var hulp = Hulp.Aanbieden(_data.Plan, 1, new("schuldhulp", "de gemeente", null, Vandaag.AddDays(-9)), _data.Werker, zicht, Vandaag).Value;
        hulp.Beslissen(HulpStatus.Loopt, _data.Moeder, null, Vandaag.AddDays(-5), Vandaag);

        Assert.Equal("wet-onbekend", Assert.Single(hulp.Wijzigen(new("schuldhulp", "Plangroep", null, null, "bouwwet"), zicht, _data.Werker, Vandaag).Errors).Code);
        Assert.Equal("einddatum-klopt-niet", Assert.Single(hulp.Wijzigen(new("schuldhulp", "Plangroep", null, Vandaag), zicht, _data.Werker, Vandaag).Errors).Code);
        Assert.True(hulp.Wijzigen(new("schuldhulp", "Plangroep", null, null, "schuldhulp"), zicht, _data.Werker, Vandaag).IsSuccess);
        Assert.Equal((HulpStatus.Loopt, "Plangroep", "schuldhulp", Vandaag.AddDays(-9)), (hulp.Status, hulp.Aanbieder, hulp.Wet, hulp.AangebodenOp));
        Assert.Equal(("de gemeente", null), Assert.Single(hulp.Vorige) is var v ? (v.Aanbieder, v.Wet) : default);
    }
}
