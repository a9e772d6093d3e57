namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class VerkenningTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Sanne = NewId.Of<PersoonId>();
    private static readonly Zicht Gezin = new(ZichtbaarVoor.Gezin, [Sanne]);

    [Fact]
    [Eis("R4-041")]
    public void Een_leefgebied_gaat_alleen_open_met_een_reden_die_het_gezin_leest()
    {
        var leeg = Openen(new(null, null, " ", null), Gezin);
        var verborgen = Openen(new("financien", Verkenningsgrond.Signaal, "De huur is niet betaald.", Sanne), Gezin with { Voor = ZichtbaarVoor.Medewerkers });

        Assert.Equal(["Reden-leeg", "leefgebied-leeg", "grond-leeg"], leeg.Errors.Select(e => e.Code));
        Assert.Equal("reden-verborgen", Assert.Single(verborgen.Errors).Code);
        Assert.Null(Openen(new("financien", Verkenningsgrond.Signaal, "De huur is niet betaald.", Sanne), Gezin).Value.WensVan);
        Assert.Equal(Sanne, Openen(new("financien", Verkenningsgrond.WensVanGezin, "Ik lig wakker van de rekeningen.", Sanne), Gezin).Value.WensVan);
    }

    [Fact]
    [Eis("R4-040")]
    public void Van_een_leefgebied_hoeft_niets_ingevuld_en_dicht_is_dicht()
    {
        var verkenning = Openen(new("financien", Verkenningsgrond.WensVanGezin, "De rekeningen.", null), Gezin).Value;

        Assert.True(verkenning.Invullen(null, " ", null).IsSuccess);
        Assert.True(verkenning.Invullen("Er is een lijstje.", null, "rust").IsSuccess);
        Assert.True(verkenning.Sluiten(Vandaag).IsSuccess);
        Assert.Equal("leefgebied-gesloten", Assert.Single(verkenning.Invullen("x", null, null).Errors).Code);
        Assert.Equal("al-gesloten", Assert.Single(verkenning.Sluiten(Vandaag).Errors).Code);
        Assert.Equal("Er is een lijstje.", verkenning.WatGaatGoed);
    }

    [Fact]
    [Eis("R1-062")]
    public void Wie_nieuw_is_krijgt_een_overdracht_en_een_dag_om_kennis_te_maken()
    {
        var casus = NewId.Of<CasusId>();
        var karim = NewId.Of<MedewerkerId>();
        var taak = Taak.Plannen(casus, new(TaakSoort.Gesprek, "Kennismaken", Vandaag.AddDays(3), null, null, null, karim), Mirjam, Gezin).Value;

        Assert.Equal(["Samenvatting-leeg", "medewerker-leeg"], Inwerking.Regelen(casus, new(null, "", null, null, Vandaag), taak, Mirjam, Gezin, Vandaag).Errors.Select(e => e.Code));
        var inwerking = Inwerking.Regelen(casus, new(karim, "Rust aan tafel komt eerst.", "Rustig praten.", "Mirjam gaat mee", Vandaag.AddDays(3)), taak, Mirjam, Gezin, Vandaag).Value;
        Assert.Equal((karim, taak.Id), (inwerking.Medewerker, inwerking.Kennismaking));
    }

    private static Result<Verkenning> Openen(VerkenningOpening opening, Zicht zicht) => Verkenning.Openen(NewId.Of<CasusId>(), opening, Mirjam, zicht, Vandaag);
}
