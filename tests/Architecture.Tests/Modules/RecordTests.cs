namespace Eenlijn.Architecture.Tests.Modules;

using Eenlijn.Architecture.Tests.Code;

/// <summary>Whatever is written about people says over whom it is and for whom it is visible, from the first day.</summary>
public sealed class RecordTests
{
    private const string AggregateRoot = "Eenlijn.Domain.Kernel.AggregateRoot";
    private const string PersoonsRecord = "Eenlijn.Domain.Toestemming.PersoonsRecord";

    /// <summary>Roots that hold no story about a person, with the reason; their own filter decides who sees them.</summary>
    private static readonly Dictionary<string, string> Frames = new()
    {
        ["Autorisatie.Bereikbaarheid"] = "how to reach a team, open to everybody",
        ["Autorisatie.Medewerker"] = "a worker, not somebody who is helped",
        ["Autorisatie.TijdelijkeToegang"] = "who may look, in the log that the family reads; the reason is about the work",
        ["Autorisatie.Noodtoegang"] = "who looked, in the log that the family reads; the reason is for staff",
        ["Autorisatie.Vakprofiel"] = "a worker, not somebody who is helped",
        ["Aanmelding.AnoniemConsult"] = "anonymous; joins a registration only with the family's agreement",
        ["Autorisatie.Team"] = "no persons",
        ["Autorisatie.Organisatie"] = "no persons who are helped",
        ["Preventie.Activiteit"] = "counts people, no persons",
        ["Preventie.CollectieveVraag"] = "a question of many families, no persons",
        ["Preventie.KortContact"] = "anonymous",
        ["Preventie.Preventieuren"] = "hours of a worker",
        ["Preventie.Vindplaats"] = "no persons",
        ["Preventie.Wijk"] = "figures of a neighbourhood, no persons",
        ["Gezin.Gezin"] = "the frame in which persons stand",
        ["Gezin.Persoon"] = "the person himself; parts are withheld by Afscherming",
        ["Gezin.Relatie"] = "a fact between two persons, seen with both",
        ["Gezin.Gezag"] = "a fact about a child, seen with the child",
        ["Gezin.Maatregel"] = "a fact about a child, seen by who may see over that child",
        ["Gezin.Netwerksteun"] = "a fact about a person of the network, seen with that person",
        ["Gezin.EerdereHulp"] = "a fact about a person, seen by who may see over that person",
        ["Gezin.GezinSamenvoeging"] = "that two entries are one family; for staff, the family sees itself once",
        ["Gezin.Samenvoeging"] = "that two entries are one person; for staff, the family sees the joined person only",
        ["Gezin.RegisterInlezing"] = "numbers and reasons, no persons",
        ["Toestemming.Afscherming"] = "decides about sight itself; staff only",
        ["Autorisatie.Werkwijze"] = "how teams work together; names workers only",
        ["Autorisatie.Lijstaanpassing"] = "a choice of the organisation about its lists; no person",
        ["Autorisatie.Rolaanpassing"] = "a choice of a team about how it tells its role; no person",
        ["Autorisatie.Teamcontact"] = "a professional whom a team finds, not somebody who is helped",
        ["Vakmanschap.Oefening"] = "practice with an invented family; read by who took part",
        ["Casus.Casus"] = "the frame of the work",
        ["Casus.Werkdruksignaal"] = "about the load of a worker; no family",
        ["Casus.Waarneming"] = "an agreement between two workers; what must be known is for the staff of the case",
        ["Plan.Plan"] = "belongs to the whole family (K37); its goals are records",
    };

    [Fact]
    [Eis("R1-111")]
    public void Elk_record_over_mensen_zegt_over_wie_het_gaat_en_wie_het_mag_zien()
    {
        var wrong = Product.Types
            .Where(type => type.Place.Project == "Domain" && !type.Definition.IsAbstract && Product.DerivesFrom(type.Definition, AggregateRoot))
            .Where(type => !Product.DerivesFrom(type.Definition, PersoonsRecord))
            .Select(type => $"{type.Place.Module}.{type.Definition.Name}")
            .Where(name => !Frames.ContainsKey(name));

        Findings.Assert(wrong, "A root derives from PersoonsRecord; one without a story about a person stands in this test with its reason.");
    }
}
