namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Gezin;

/// <summary>Ten years of a family before this case and in it: what happened, which help there was and whether it helped.</summary>
internal static class TienJaar
{
    public static void Vertel(Verhaal v, Persoon hanan, Persoon youssef, Persoon[] kinderen)
    {
        var (ilyas, salma, yara, adam) = (kinderen[0], kinderen[1], kinderen[2], kinderen[3]);
        Persoon[] allen = [hanan, youssef, .. kinderen];
        v.Gebeurde("2013-09", "Hanan kwam naar Nederland", "sociaal-netwerk", hanan, "Ik kende niemand. Youssef was mijn hele wereld.", hanan, youssef);
        v.Gebeurde("2016-05", "De vader van Youssef overleed", "huiselijke-relaties", youssef, "Ik heb niet gehuild. Ik ben alleen maar meer gaan werken.", youssef);
        v.Gebeurde("2017", "Ilyas viel van de trap en brak zijn arm", "lichamelijke-gezondheid", hanan, null, ilyas);
        v.Gebeurde("2017-11", "Hanan wekenlang somber na de geboorte van Salma", "geestelijke-gezondheid", hanan, "Ik dacht dat iedereen zo moe was.", hanan, salma);
        v.Gebeurde("2018-03", "Verhuisd naar een groter huis aan de Waddenweg", "huisvesting", youssef, null, hanan, youssef, ilyas, salma);
        v.Gebeurde("2019-06", "Youssef raakte zijn werk kwijt", "dagbesteding", youssef, "Vanaf toen was ik altijd thuis en altijd boos.", youssef);
        v.Gebeurde("2020", "Schulden: de huur en de zorgverzekering niet betaald", "financien", youssef, null, hanan, youssef);
        v.Gebeurde("2020-03", "Scholen dicht, alle kinderen thuis", "school", hanan, "Drie maanden met drie kinderen op één kamer.", hanan, ilyas, salma);
        v.Gebeurde("2021-10", "Ilyas zag dat zijn vader zijn moeder sloeg", "veiligheid", ilyas, "Ik ging voor de deur staan zodat Salma het niet zag.", ilyas, salma, hanan, youssef);
        v.Gebeurde("2022-04", "Ilyas blijft zitten in groep 5", "school", hanan, null, ilyas);
        v.Gebeurde("2022-09", "Youssef vond werk bij de gemeente", "dagbesteding", youssef, "Ik sta weer op met een reden.", youssef);
        v.Gebeurde("2023-05", "Oom Rachid kwam in de buurt wonen", "sociaal-netwerk", ilyas, "Daar mag ik altijd naartoe.", allen);
        v.Gebeurde("2024-08", "Hanan haalde haar taalexamen", "maatschappelijke-participatie", hanan, "Nu praat ik zelf met de juf.", hanan);
        v.Gebeurde("2025-12", "Zware ruzie met oud en nieuw, de buren belden de politie", "veiligheid", youssef, "Toen ben ik geschrokken van mezelf.", allen);

        v.HulpToen(ilyas, "video-hometraining", "De Waterlelie", "2016-02", "2016-09", HulpResultaat.Deels, "Fijn voor Hanan. Youssef was aan het werk en deed niet mee.");
        v.HulpToen(hanan, "hulp bij somberheid na de bevalling", "GGZ Waterland", "2018-01", "2018-07", HulpResultaat.Ja, "Er was een tolk. Praten in het Arabisch hielp.", HulpGerichtOp.Ouder);
        v.HulpToen(salma, "logopedie", "Praktijk Klank", "2020-09", "2021-06", HulpResultaat.Ja, "Salma praat nu in hele zinnen.", HulpGerichtOp.Kind);
        v.HulpToen(youssef, "schuldhulp", "Bureau Rond", "2020-11", "2024-01", HulpResultaat.Ja, "De schulden zijn weg.", HulpGerichtOp.Ouder);
        v.HulpToen(youssef, "cursus omgaan met boosheid", "Samen Verder", "2021-12", "2022-02", HulpResultaat.Nee, "Twee keer geweest. In een groep zei hij niets.", HulpGerichtOp.Ouder);
        v.HulpToen(hanan, "gezinscoach", "Samen Verder", "2022-01", "2022-10", HulpResultaat.Deels, "Rust zolang de coach kwam. Daarna begon het weer.");
        v.HulpToen(ilyas, "weerbaarheidstraining", "De Klimop", "2022-05", "2022-07", null, null, HulpGerichtOp.Kind);
        v.HulpToen(ilyas, "speltherapie", "Praktijk De Eik", "2023-01", "2023-11", HulpResultaat.Deels, "Ilyas tekende veel. Thuis veranderde niets.", HulpGerichtOp.Kind);
        v.HulpToen(salma, "gesprekken op school", "schoolmaatschappelijk werk", "2024", null, HulpResultaat.Onbekend, null, HulpGerichtOp.Kind);
        v.HulpToen(hanan, "taalmaatje", "Buurtkamer Noord", "2023-09", "2024-08", HulpResultaat.Ja, "Elke week samen koffie.", HulpGerichtOp.Ouder);
        v.HulpToen(yara, "peutergroep", "Buurtkamer Noord", "2022-09", "2024-04", HulpResultaat.Ja, null, HulpGerichtOp.Kind);

        Achtergronden(v, hanan, youssef, ilyas);
        v.Regel("2013-09", null, "Hanan komt naar Nederland en kent alleen Youssef.", "verteld door Hanan", (hanan, "Youssef was mijn hele wereld."), true, hanan, youssef);
        v.Regel("2016-05", null, "De vader van Youssef overlijdt. Er wordt niet over gepraat.", "verteld door Youssef", (youssef, "Ik ben alleen maar meer gaan werken."), true, youssef);
        v.Regel("2018-01", "2018-07", "Hanan krijgt hulp bij somberheid, in het Arabisch. Dat werkt.", "verteld door Hanan", null, false, hanan);
        v.Regel("2019-06", null, "Youssef verliest zijn werk. Er komen schulden en ruzies.", "verteld door Youssef", (youssef, "Vanaf toen was ik altijd thuis en altijd boos."), true, youssef, hanan);
        v.Regel("2021-10", null, "Ilyas ziet dat zijn moeder geslagen wordt en gaat voor de deur staan.", "verteld door Ilyas", (ilyas, "Zodat Salma het niet zag."), true, ilyas, hanan, youssef);
        v.Regel("2022-01", "2022-10", "De gezinscoach brengt rust zolang hij komt. Alle hulp was voor één persoon tegelijk.", "eerdere hulp", null, false, hanan, youssef);
        v.Regel("2023-05", null, "Oom Rachid komt in de buurt wonen.", "verteld door Ilyas", (ilyas, "Daar mag ik altijd naartoe."), true, allen);
        v.Regel("2025-12", null, "Met oud en nieuw belt een buurman de politie.", "verteld door Youssef", (youssef, "Toen ben ik geschrokken van mezelf."), true, allen);
    }

    private static void Achtergronden(Verhaal v, Persoon hanan, Persoon youssef, Persoon ilyas)
    {
        v.Achtergrond(-150, "aanleiding", null, youssef, ("aanleiding-eerste", "Na het verlies van het werk begonnen de ruzies.", "2019-06"), ("aanleiding-laatste", "De buren belden de politie met oud en nieuw.", "2025-12"), ("aanleiding-ergste", "Ilyas stond ertussen.", "2021-10"));
        v.Achtergrond(-150, "hulpvraag", null, youssef, ("hulpvraag-kind", "Ilyas wil dat papa eerst telt.", null), ("zorgmelding", "De politie meldde een ruzie waarbij kinderen in huis waren. Niemand gewond.", "2026-01"));
        v.Achtergrond(-140, "ouder-relaties", youssef, youssef, ("ouder-opgegroeid", "Opgegroeid in Waterrijk, met vier broers en een strenge vader.", null), ("ouder-kinderen", "Houdt veel van de kinderen, maar weet niet hoe hij met ze speelt.", null));
        v.Achtergrond(-140, "ouder-relaties", hanan, hanan, ("ouder-opgegroeid", "Opgegroeid bij haar oma in Tetouan. Warm en druk.", null), ("ouder-familie-nu", "Belt elke zondag met haar zussen.", null));
        v.Achtergrond(-130, "kind-relaties", ilyas, ilyas, ("kind-ouders", "Mama is lief en moe. Papa is grappig als hij niet boos is.", null), ("kind-belangrijk", "Oom Rachid.", null));
        v.Achtergrond(-130, "kind-vrije-tijd", ilyas, ilyas, ("kind-club", "Voetbalt op zaterdag bij DWV.", null));
    }
}
