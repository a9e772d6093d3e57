namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Talks in which family and worker decide together, and what they decided.</summary>
internal sealed partial class Verhaal
{
    /// <param name="tot">The last step that was done; those before it too.</param>
    public Beslisgesprek Gesprek(int dag, string doel, Persoon[] aanwezig, string? tot, params (string Punt, Persoon? Van)[] agenda)
    {
        var gesprek = Add(Beslisgesprek.Voorbereiden(
            Casus.Id, new(Dag(dag), "thuis", doel) { Personen = [.. aanwezig.Select(p => p.Id)], Medewerkers = [Regisseur.Id] }, [], Regisseur.Id, VoorGezin(aanwezig), Dag(Math.Min(dag, 0))).Value);
        foreach (var (punt, van) in agenda)
        {
            gesprek.PuntNoteren(Puntsoort.Agenda, punt, Spreekt(van));
        }

        foreach (var deelnemer in gesprek.Deelnemers.Where(d => d.Persoon is not null && tot is not null))
        {
            gesprek.DoelBespreken(deelnemer.Id, Doelakkoord.Eens, null);
        }

        foreach (var stap in Gespreksstappen.Alle.TakeWhile(s => tot is not null && Gespreksstappen.Nummer(s.Code) <= Gespreksstappen.Nummer(tot)))
        {
            var moment = Dag(dag).ToDateTime(new(15, 0), DateTimeKind.Utc).AddMinutes(5 * Gespreksstappen.Nummer(stap.Code));
            gesprek.StapZetten(stap.Code, stap.Optioneel ? Gangsoort.Overgeslagen : Gangsoort.Gedaan, null, krachtenGevraagd: true, Regisseur.Id, moment);
        }

        return gesprek;
    }

    public void Blad(Beslisgesprek gesprek, string hulpmiddel, Persoon? wie, params (string Vraag, object Antwoord)[] antwoorden) => Add(Werkblad.Invullen(
        Casus.Id,
        new(
            hulpmiddel,
            wie is null ? Spreker.Van(Regisseur.Id) : Spreker.Van(wie.Id),
            antwoorden.Where(a => a.Antwoord is string).ToDictionary(a => a.Vraag, a => (string?)a.Antwoord),
            antwoorden.Where(a => a.Antwoord is int).ToDictionary(a => a.Vraag, a => (int?)a.Antwoord),
            gesprek.Op,
            gesprek.Id),
        Regisseur.Id,
        wie is null ? VoorAllen : VoorGezin(wie),
        gesprek.Op).Value);

    public Situatiebeeld Beeld(Beslisgesprek gesprek, SituatiebeeldGegevens gegevens, params (Persoon Wie, Begrip Begrip, Akkoord Eens, string? Woorden)[] reacties)
    {
        var beeld = Add(Situatiebeeld.Maken(Casus.Id, 0, gegevens with { Gesprek = gesprek.Id, Gevraagden = [.. reacties.Select(r => r.Wie.Id)] }, false, Regisseur.Id, VoorAllen, gesprek.Op).Value);
        foreach (var (wie, begrip, eens, woorden) in reacties.Where(r => r.Begrip != Begrip.NogNiet))
        {
            beeld.Reageren(wie.Id, begrip, eens, woorden, gesprek.Op, gesprek.Op);
        }

        return beeld;
    }

    public Besluit Besluit(Beslisgesprek gesprek, string vraag, Persoon van, string wens, string doel) => Add(Domain.Beslissen.Besluit.Voorbereiden(
        Casus.Id, new(vraag, wens, van.Id, doel, null, gesprek.Id), Regisseur.Id, VoorAllen, gesprek.Op).Value);

    public Optie Optie(Besluit besluit, Persoon? van, OptieGegevens gegevens, params (Persoon Wie, Voorkeur Voorkeur, EerderGeprobeerd Eerder, string? Woorden)[] voorkeuren)
    {
        var optie = besluit.OptieToevoegen(gegevens, Spreekt(van)).Value;
        foreach (var (wie, voorkeur, eerder, woorden) in voorkeuren)
        {
            besluit.VoorkeurGeven(optie.Id, wie.Id, voorkeur, eerder, woorden, besluit.BegonnenOp);
        }

        return optie;
    }

    public void Meedenken(int dag, Persoon wie, MeedenkwijzeGegevens gegevens) =>
        Add(Meedenkwijze.Noteren(Casus.Id, wie.Id, gegevens, Regisseur.Id, Domain.Toestemming.ZichtbaarVoor.Gezin, Dag(dag)).Value);

    private Spreker Spreekt(Persoon? wie) => wie is null ? Spreker.Van(Regisseur.Id) : Spreker.Van(wie.Id);
}
