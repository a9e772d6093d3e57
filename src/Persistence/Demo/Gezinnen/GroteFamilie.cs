namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Veiligheid;

/// <summary>Four generations, two homes, partners who parted, step, foster and adopted children: a family for the pictures.</summary>
internal static class GroteFamilie
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Kaya – van Dijk", mensen.Mirjam, -40);
        var noor = v.Kind("Noor|van|Dijk", "2014-05-12", Geslacht.Vrouw, mensen.Vaart, "klas 1");
        var sem = v.Kind("Sem|van|Dijk", "2018-09-03", Geslacht.Man, mensen.Klimop, "groep 5");
        var lina = v.Kind("Lina||Öztürk", "2023-02-17", Geslacht.Vrouw);
        var baby = v.Kind("baby||Öztürk", "+2027-03-20", Geslacht.Onbekend);
        var jayden = v.Kind("Jayden|van|Dijk", "2012-11-30", Geslacht.Man, mensen.Vaart, "klas 3");
        var esra = v.Ouder("Esra||Kaya", "1987-03-04", Geslacht.Vrouw, "06 555 50 01", "Nederlands en Turks", kanaal: Kanaal.Appen);
        var daan = v.Ouder("Daan|van|Dijk", "1982-10-21", Geslacht.Man, "06 555 50 02");
        var tarik = v.Ander("Tarık||Öztürk", "1986-07-15", GezinsRol.Verzorger, Geslacht.Man, "06 555 50 03", new(2021, 2, 14));
        var marieke = v.Ander("Marieke||Brandsma", "1985-01-08", GezinsRol.Verzorger, Geslacht.Vrouw, "06 555 50 04", new(2021, 5, 1));
        var roos = v.Ander("Roos||Mulder", "2013-06-25", GezinsRol.AnderGezinslid, Geslacht.Vrouw, null, new(2021, 5, 1));
        var (henk, ria, kim) = (Familie("Henk|van|Dijk", "1954", Geslacht.Man), Familie("Ria||Smit", "1956", Geslacht.Vrouw), Familie("Kim|van|Dijk", "1985-04-02", Geslacht.Vrouw, 2021));
        var (mehmet, ayse, emre) = (Familie("Mehmet||Kaya", "1955", Geslacht.Man, 2019), Familie("Ayşe||Kaya", "1958", Geslacht.Vrouw), Familie("Emre||Kaya", "1983-12-11", Geslacht.Man));
        var (zeynep, bilal, lotte, finn) = (Familie("Zeynep||Kaya", "1990-08-19", Geslacht.Vrouw), Familie("Bilal||Demirci", "1988", Geslacht.Man), Familie("Lotte||de Wit", "1984-05-30", Geslacht.Vrouw), Familie("Finn||Kaya", "2015-10-10", Geslacht.Man));
        var (wim, toos, fatma) = (Familie("Wim|van|Dijk", "1928", Geslacht.Man, 2004), Familie("Toos||Bakels", "1931", Geslacht.Vrouw), Familie("Fatma||Yalçın", "1936", Geslacht.Vrouw));
        var (peter, hanife) = (Familie("Peter||Mulder", "1981", Geslacht.Man), Familie("Hanife||Öztürk", "1960", Geslacht.Vrouw));
        v.Relatie(esra, RelatieSoort.Ouder, noor, sem, lina, baby);
        v.Relatie(daan, RelatieSoort.Ouder, noor, sem);
        v.Relatie(tarik, RelatieSoort.Ouder, lina, baby);
        v.Relatie(marieke, RelatieSoort.Ouder, roos);
        v.Relatie(peter, RelatieSoort.Ouder, roos);
        v.Relatie(kim, RelatieSoort.Ouder, jayden);
        v.Relatie(henk, RelatieSoort.Ouder, daan, kim);
        v.Relatie(ria, RelatieSoort.Ouder, daan, kim);
        v.Relatie(mehmet, RelatieSoort.Ouder, emre, esra, zeynep);
        v.Relatie(ayse, RelatieSoort.Ouder, emre, esra, zeynep);
        v.Relatie(wim, RelatieSoort.Ouder, henk);
        v.Relatie(toos, RelatieSoort.Ouder, henk);
        v.Relatie(fatma, RelatieSoort.Ouder, ayse);
        v.Relatie(hanife, RelatieSoort.Ouder, tarik);
        v.Relatie(emre, RelatieSoort.Adoptieouder, finn);
        v.Relatie(lotte, RelatieSoort.Adoptieouder, finn);
        v.Relatie(peter, RelatieSoort.ExPartner, marieke);
        v.Sinds(esra, RelatieSoort.Partner, daan, new(2010, 6, 1), new(2019, 8, 31));
        v.Sinds(esra, RelatieSoort.Partner, tarik, new(2021, 2, 14));
        v.Sinds(daan, RelatieSoort.Partner, marieke, new(2021, 5, 1));
        v.Sinds(henk, RelatieSoort.Partner, ria, new(1978, 5, 19));
        v.Sinds(mehmet, RelatieSoort.Partner, ayse, new(1980, 9, 6));
        v.Sinds(wim, RelatieSoort.Partner, toos, new(1952, 4, 24));
        v.Sinds(emre, RelatieSoort.Partner, lotte, new(2012, 7, 7));
        v.Sinds(zeynep, RelatieSoort.Partner, bilal, new(2018, 3, 3));
        foreach (var kind in new[] { noor, sem })
        {
            v.Sinds(tarik, RelatieSoort.Stiefouder, kind, new(2021, 9, 1));
        }

        v.Sinds(daan, RelatieSoort.Stiefouder, roos, new(2021, 9, 1));
        v.Sinds(henk, RelatieSoort.Pleegouder, jayden, new(2021, 11, 1));
        v.Sinds(ria, RelatieSoort.Pleegouder, jayden, new(2021, 11, 1));
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [esra, daan], noor, sem);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [esra, tarik], lina);
        v.Voogdij("Jeugdbescherming Waterland", jayden);
        Wonen(v, noor, sem, lina, jayden, esra, daan, tarik, marieke, roos, henk, ria);
        var buur = v.Ander("Samira||Haddou", "", GezinsRol.Netwerk, Geslacht.Vrouw, "06 555 50 20");
        var vriendin = v.Ander("Ilona||Post", "", GezinsRol.Netwerk, Geslacht.Vrouw, "06 555 50 21");
        var trainer = v.Ander("Ruud||Vos", "", GezinsRol.Netwerk, Geslacht.Man, "06 555 50 22");
        v.Relatie(buur, RelatieSoort.Buur, esra);
        v.Relatie(vriendin, RelatieSoort.Vriend, esra);
        v.Relatie(trainer, RelatieSoort.Vrijwilliger, sem);
        v.Steun(ria, SteunSoort.Praktisch, "haalt Sem op woensdag uit school", Weging(NetwerkKring.Familie, true, true, true, true));
        v.Steun(ayse, SteunSoort.Troost, "belt elke zondag met Noor", Weging(NetwerkKring.Familie, true, true, null, true));
        v.Steun(buur, SteunSoort.Praktisch, "past op als het moet", Weging(NetwerkKring.Buren, true, true, true, null));
        v.Steun(vriendin, SteunSoort.Steun, "wandelt met Esra", Weging(NetwerkKring.Vrienden, true, true, false, true));
        v.Steun(trainer, SteunSoort.InformatieOfAdvies, "ziet Sem op dinsdag en zaterdag", Weging(NetwerkKring.Vrijwilliger, null, true, true, true));

        v.Kwam(esra, "Noor weet niet meer waar ze thuishoort.", "intern-begeleider", Initiatief.OpAdvies);
        v.Vraag(-38, noor, "Ik wil niet elke week mijn tas pakken.");
        v.Contact(-38, ContactSoort.Huisbezoek, 60, [esra, noor], "Samen de familie getekend. Noor vertelde bij elke naam wie haar blij maakt.", woorden: (noor, "Oma Ayşe hoort ook bij mij."));
        v.Contact(-12, ContactSoort.OpKantoor, 45, [daan, marieke], "Met de tekening erbij gesproken over de weekenden.");
        v.Partner(-30, mensen.Vaart, "Naima Tahiri", "zorgcoördinator", "020 555 02 31", "alleen afspraken", "school");
        v.Partner(-30, mensen.PraktijkLindeplein, "S. de Groot", "huisarts", "020 555 03 21", "dat we elkaar spreken", "lichamelijke-gezondheid");
        v.Partner(-30, mensen.Gi, "Jeroen Admiraal", "voogd van Jayden", "020 555 08 10", "wat over Jayden gaat");
        v.Bekeken(-38, VeiligheidConclusie.GeenZorg, "De kinderen zijn in alle huizen op hun gemak.", 40, noor, sem, lina, jayden);
        var thuis = v.Doel(-30, "Noor weet waar ze aan toe is", "Ik wil weten wanneer ik waar ben.", noor, "beide huizen", esra, daan, sem);
        v.Actie(thuis, "Esra en Daan maken samen een jaarkalender", ActieDoor.Gezin, 9, esra);
        v.Cijfers(thuis, noor, (-30, 4), (-12, 6));
        v.Fase(-25, Fase.Uitvoeren);

        Persoon Familie(string naam, string geboren, Geslacht geslacht, int? overleden = null) => v.Familielid(naam, geboren, geslacht, overleden);
    }

    /// <summary>One home until the parents parted, two since then; a new partner came, and a cousin went to live with his grandparents.</summary>
    private static void Wonen(
        Verhaal v, Persoon noor, Persoon sem, Persoon lina, Persoon jayden, Persoon esra, Persoon daan, Persoon tarik, Persoon marieke, Persoon roos, Persoon henk, Persoon ria)
    {
        var (uiteen, apart) = (new DateOnly(2019, 8, 31), new DateOnly(2019, 9, 1));
        var bijEsra = v.Huis("bij Esra", "Veenpad", "41", "1024 KL", esra).Id;
        var bijDaan = v.Huis("bij Daan", "Kruitmolen", "7", "1025 MN").Id;
        var bijOpa = v.Huis("bij opa Henk en oma Ria", "Oude Werf", "3", "1141 AA", henk, ria).Id;
        foreach (var wie in new[] { daan, noor, sem })
        {
            v.Gezin.BewonerToevoegen(bijEsra, wie.Id, null, null);
            v.Gezin.BewonerBeeindigen(bijEsra, wie.Id, uiteen);
        }

        foreach (var (huis, kind) in new[] { (bijEsra, noor), (bijEsra, sem), (bijDaan, noor), (bijDaan, sem) })
        {
            v.Gezin.BewonerToevoegen(huis, kind.Id, apart, "week om week");
        }

        v.Gezin.BewonerToevoegen(bijDaan, daan.Id, apart, null);
        v.Gezin.BewonerToevoegen(bijEsra, tarik.Id, new(2021, 2, 14), null);
        v.Gezin.BewonerToevoegen(bijDaan, marieke.Id, new(2021, 5, 1), null);
        v.Gezin.BewonerToevoegen(bijDaan, roos.Id, new(2021, 5, 1), null);
        v.Gezin.BewonerToevoegen(bijOpa, jayden.Id, new(2021, 11, 1), null);
        v.Gezin.BewonerToevoegen(bijEsra, lina.Id, new(2023, 2, 17), null);
    }

    private static Netwerkweging Weging(NetwerkKring kring, bool? vraag, bool? helpt, bool? bereikbaar, bool? betrouwbaar) =>
        new() { Kring = kring, GaatInOpVraag = vraag, HelptEcht = helpt, IsBereikbaar = bereikbaar, IsBetrouwbaar = betrouwbaar, MagGevraagd = true };
}
