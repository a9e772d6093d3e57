namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class SamenvoegingTests
{
    private static readonly SamenvoegMoment Nu = new(NewId.Of<MedewerkerId>(), new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc));
    private static readonly CasusId[] Casussen = [CasusId.From(Guid.CreateVersion7())];

    [Fact]
    [Eis("R1-025")]
    public void De_gekozen_velden_komen_van_wie_opgaat_en_de_rest_blijft()
    {
        var (blijft, ander) = (Iemand("Sanne", bsn: "999990019"), Iemand("Sane", telefoon: "06 555 01 01"));
        var samen = Samenvoeging.Vastleggen(blijft, ander, Kies(blijft, ander, PersoonVeld.Telefoon), "Zelfde mens.", new(), Nu).Value;

        Assert.Equal(("Sanne", "06 555 01 01", "999990019"), (blijft.Naam.Roepnaam, blijft.Telefoon, blijft.Bsn!.Value.Nummer));
        Assert.Equal("Sane", ander.Naam.Roepnaam);
        Assert.Equal([PersoonVeld.Telefoon], samen.OvergenomenVelden);
    }

    [Fact]
    public void Elk_verschil_vraagt_een_keuze_en_de_reden_is_nodig()
    {
        var fouten = Samenvoeging.Vastleggen(Iemand("Sanne"), Iemand("Sane", telefoon: "06"), new Dictionary<PersoonVeld, bool>(), " ", new(), Nu).Errors;

        Assert.Equal(["Reden", "Naam", "Telefoon"], fouten.Select(f => f.Veld!));
    }

    [Fact]
    public void Twee_met_een_eigen_bsn_zijn_twee_mensen()
    {
        var (een, ander) = (Iemand("Sanne", bsn: "999990019"), Iemand("Sanne", bsn: "999993653"));

        Assert.Contains(Samenvoeging.Vastleggen(een, ander, Kies(een, ander), "Zelfde mens.", new(), Nu).Errors, f => f.Code == "twee-bsn");
        Assert.Contains(Samenvoeging.Vastleggen(een, een, Kies(een, een), "Zelfde mens.", new(), Nu).Errors, f => f.Code == "dezelfde");
    }

    public static TheoryData<string> Bezwaren => ["zijn-verwant", "gezag-onderling", "afgeschermd-onderling", "samen-gevraagd", "niet-alles-te-openen"];

    [Theory]
    [MemberData(nameof(Bezwaren))]
    public void Wie_tegenover_elkaar_staan_worden_niet_samengevoegd(string code)
    {
        var grenzen = code switch
        {
            "zijn-verwant" => new SamenvoegGrenzen { Verwant = true },
            "gezag-onderling" => new() { GezagOnderling = true },
            "afgeschermd-onderling" => new() { Afgeschermd = true },
            "samen-gevraagd" => new() { SamenGevraagd = true },
            // Of a case that he can't open he hears nothing else either.
            _ => new() { AllesTeOpenen = false, Verwant = true },
        };
        var (een, ander) = (Iemand("Sanne"), Iemand("Sanne"));

        Assert.Equal(code, Assert.Single(Samenvoeging.Vastleggen(een, ander, Kies(een, ander), "Zelfde mens.", grenzen, Nu).Errors).Code);
    }

    [Fact]
    [Eis("R1-025")]
    public void Ongedaan_maken_zet_terug_wat_er_was_en_laat_staan_wat_daarna_is_gezegd()
    {
        var (blijft, ander) = (Iemand("Sanne", telefoon: "06 1"), Iemand("Sane", telefoon: "06 2"));
        var samen = Samenvoeging.Vastleggen(blijft, ander, Kies(blijft, ander, PersoonVeld.Naam, PersoonVeld.Telefoon), "Zelfde mens.", new(), Nu).Value;
        samen.Vastgelegd([], Casussen);
        blijft.Wijzigen(blijft.AlsGegevens() with { Email = "sanne@voorbeeld.nl" });

        Assert.True(samen.OngedaanMaken(blijft, ander, "Toch twee.", Casussen, Nu).IsSuccess);
        Assert.Equal(("Sanne", "06 1", "sanne@voorbeeld.nl"), (blijft.Naam.Roepnaam, blijft.Telefoon, blijft.Email));
        Assert.Equal([typeof(PersonenSamengevoegd), typeof(SamenvoegingOngedaanGemaakt)], samen.NewEvents.Select(e => e.GetType()));
        Assert.False(samen.OngedaanMaken(blijft, ander, "Toch twee.", Casussen, Nu).IsSuccess);
    }

    [Fact]
    public void Wat_na_het_samenvoegen_is_gewijzigd_houdt_ongedaan_maken_tegen()
    {
        var (blijft, ander) = (Iemand("Sanne", telefoon: "06 1"), Iemand("Sanne", telefoon: "06 2"));
        var samen = Samenvoeging.Vastleggen(blijft, ander, Kies(blijft, ander, PersoonVeld.Telefoon), "Zelfde mens.", new(), Nu).Value;
        blijft.Wijzigen(blijft.AlsGegevens() with { Telefoon = "06 3" });

        Assert.Contains("telefoon", Assert.Single(samen.OngedaanMaken(blijft, ander, "Toch twee.", Casussen, Nu).Errors).Message, StringComparison.Ordinal);
        Assert.Equal("06 3", blijft.Telefoon);
    }

    [Fact]
    public void Alles_wat_van_iemand_bekend_was_komt_terug()
    {
        var vol = new PersoonGegevens(Persoonsnaam.Create("Sanne", "Sanne Maria", "de", "Vries").Value)
        {
            Geboorte = new Geboorte.Geboren(OnzekereDatum.Van(new(1992, 3, 4))),
            Geslacht = Geslacht.Vrouw,
            Bsn = Bsn.Create("999990019").Value,
            School = NewId.Of<OrganisatieId>(),
            Groep = "3",
            Taal = "Turks",
            TolkGewenst = true,
            Voorkeurskanaal = Kanaal.Appen,
            Telefoon = "06",
            Email = "a@b.nl",
            Bereikbaarheid = "na zes uur",
            Voorkeuren = new() { Leerstijl = Leerstijl.Beelden, Onderwerpen = "slapen" },
            OverledenOp = OnzekereDatum.Van(new(2026, 1, 2)),
        };
        var (blijft, ander) = (Persoon.Toevoegen(vol).Value, Iemand("Iemand"));
        var allemaal = Enum.GetValues<PersoonVeld>();
        var samen = Samenvoeging.Vastleggen(blijft, ander, Kies(blijft, ander, allemaal), "Zelfde mens.", new(), Nu).Value;
        Assert.Equal(ander.AlsGegevens(), blijft.AlsGegevens());

        samen.OngedaanMaken(blijft, ander, "Toch twee.", Casussen, Nu);
        Assert.Equal(vol, blijft.AlsGegevens());
    }

    private static Dictionary<PersoonVeld, bool> Kies(Persoon een, Persoon ander, params PersoonVeld[] vanAnder) =>
        PersoonVergelijking.Verschillen(een.AlsGegevens(), ander.AlsGegevens()).ToDictionary(v => v, vanAnder.Contains);

    private static Persoon Iemand(string roepnaam, string? telefoon = null, string? bsn = null) => Persoon.Toevoegen(
        new(Persoonsnaam.Create(roepnaam, null, null, "Voorbeeld").Value) { Telefoon = telefoon, Bsn = bsn is null ? null : Bsn.Create(bsn).Value }).Value;
}
