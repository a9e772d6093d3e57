namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class CollectieveVraagTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Tom = NewId.Of<MedewerkerId>();

    private static CollectieveVraagGegevens Goed => new("Skatebaan donker", "Jongeren gaan naar plekken waar het niet mag.", "vrije-tijd", null, "bij de brug", 6, null);

    [Fact]
    [Eis("R4-025")]
    public void Een_vraag_heeft_een_eigenaar_gaat_naar_een_afdeling_en_wordt_gesloten()
    {
        var vraag = Melden(Goed).Value;
        Assert.Equal((Tom, null, null), (vraag.Eigenaar, vraag.Afdeling, vraag.GeslotenOp));

        Assert.True(vraag.Doorgeven("ruimte", "mevrouw De Wit, loket", Vandaag.AddDays(14), "verlichting", Tom, Vandaag).IsSuccess);
        Assert.Equal(("ruimte", Vandaag, Vandaag.AddDays(14)), (vraag.Afdeling, vraag.DoorgegevenOp, vraag.NavragenOp));
        Assert.True(vraag.Bijwerken("Er komen lampen.", Vandaag.AddDays(30), Tom, Vandaag.AddDays(14)).IsSuccess);
        Assert.True(vraag.Sluiten(CollectieveUitkomst.Opgelost, "De lampen hangen. Tom vertelt het op de baan.", Tom, Vandaag.AddDays(40)).IsSuccess);

        Assert.Equal((Vandaag.AddDays(40), CollectieveUitkomst.Opgelost, null), (vraag.GeslotenOp, vraag.Afloop, vraag.NavragenOp));
        Assert.Equal([CollectieveStapSoort.Doorgegeven, CollectieveStapSoort.Bericht, CollectieveStapSoort.Gesloten], vraag.Stappen.Select(s => s.Soort));
    }

    [Fact]
    public void Wat_ontbreekt_wordt_in_een_keer_gezegd() => Assert.Equal(
        ["Titel-leeg", "Omschrijving-leeg", "thema-leeg", "plek-leeg", "aantal-klopt-niet"],
        Melden(new(null, " ", "x", null, null, 0, null)).Errors.Select(e => e.Code));

    [Fact]
    [Eis("R4-025")]
    public void Een_collectieve_vraag_gaat_niet_over_een_persoon() =>
        Assert.Equal("bsn-in-tekst", Assert.Single(Melden(Goed with { Omschrijving = "gezin 999900006" }).Errors).Code);

    [Fact]
    public void Doorgeven_vraagt_een_afdeling_een_mens_en_een_dag() => Assert.Equal(
        ["Contactpersoon-leeg", "afdeling-leeg", "navragen-leeg"], Melden(Goed).Value.Doorgeven("x", null, null, null, Tom, Vandaag).Errors.Select(e => e.Code));

    [Fact]
    public void Een_gesloten_vraag_verandert_pas_weer_als_hij_opengaat()
    {
        var vraag = Melden(Goed).Value;
        vraag.Sluiten(CollectieveUitkomst.NietOpgelost, "Geen geld.", Tom, Vandaag);
        Assert.Equal("al-gesloten", Assert.Single(vraag.Bijwerken("x", null, Tom, Vandaag).Errors).Code);
        Assert.Equal("al-gesloten", Assert.Single(vraag.Sluiten(CollectieveUitkomst.Opgelost, "x", Tom, Vandaag).Errors).Code);

        Assert.Equal("Waarom-leeg", Assert.Single(vraag.Heropenen(null, Tom, Vandaag).Errors).Code);
        Assert.True(vraag.Heropenen("Het is weer donker.", Tom, Vandaag).IsSuccess);

        Assert.Null(vraag.GeslotenOp);
        Assert.True(vraag.EigenaarKiezen(NewId.Of<MedewerkerId>(), Tom, Vandaag).IsSuccess);
        Assert.Equal(CollectieveStapSoort.AndereEigenaar, vraag.Stappen[^1].Soort);
    }

    private static Result<CollectieveVraag> Melden(CollectieveVraagGegevens g) => CollectieveVraag.Melden(Tom, NewId.Of<TeamId>(), g, Vandaag);
}
