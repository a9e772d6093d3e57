namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

/// <summary>Agreements: who does what, what people expect of each other, and where they see it differently.</summary>
internal sealed partial class Verhaal
{
    private readonly List<Verwachting> _verwachtingen = [];
    private readonly List<Sturing> _sturing = [];
    private readonly List<Familiegroepsplan> _eigenPlannen = [];

    /// <param name="anders">What the casusregisseur does not do, with who does it.</param>
    public void RegieAfspraak(int dag, (string Code, string Wie)[] anders, string opzoeken, (Persoon Wie, string? Nee)[] gezin, params Betrokkenheid[] partijen)
    {
        var punten = RegieInhoud.Lijst.Waarden.Select(w => anders.FirstOrDefault(a => a.Code == w.Code) is { Wie: { } wie } ? new RegiepuntGegevens(w.Code, false, wie) : new(w.Code, true, null));
        var afspraak = Add(Regieafspraak.Maken(
            Casus.Id,
            1,
            new([.. punten], Houding.Naast, null, opzoeken),
            [.. gezin.Select(g => new Regiepartij(g.Wie.Id, null)), .. partijen.Select(p => new Regiepartij(null, p.Id))],
            Regisseur.Id,
            VoorAllen,
            Dag(dag)).Value);
        foreach (var (wie, nee) in gezin)
        {
            var vraag = afspraak.Bevestigingen.Single(b => b.Persoon == wie.Id);
            afspraak.Bevestigen(vraag.Id, nee is null ? Regieantwoord.Bevestigd : Regieantwoord.Geweigerd, nee, Dag(dag), Dag(dag));
        }
    }

    public void ZienHetAnders(int dag, string onderwerp, (Persoon Wie, string Wat) een, (Persoon Wie, string Wat) ander) => Add(Verschil.Noteren(
        Casus.Id, onderwerp, new(new(een.Wie.Id, null, null), een.Wat), new(new(ander.Wie.Id, null, null), ander.Wat), Regisseur.Id, VoorGezin(een.Wie, ander.Wie), Dag(dag)).Value);

    /// <param name="voorDag">When somebody is asked.</param>
    /// <param name="opbrengst">What it brought; null when nobody was asked yet.</param>
    public void KanNietAlles(int dag, string wat, string rol, string wie, int voorDag, string? opbrengst = null)
    {
        var taak = Add(Domain.Casus.Taak.Plannen(Casus.Id, new(TaakSoort.Overleg, $"Erbij vragen: {wie}", Dag(voorDag), null, null, null), Regisseur.Id, new(ZichtbaarVoor.Medewerkers, [.. _allen]), Dag(dag)).Value);
        var grens = Add(EigenGrens.Noteren(Casus.Id, new(wat, rol, wie, Dag(voorDag), Gezinsantwoord.Goed, null), taak.Id, Regisseur.Id, new(ZichtbaarVoor.Medewerkers, [.. _allen]), Dag(dag)).Value);
        if (opbrengst is not null)
        {
            grens.Afronden(Grensuitkomst.GafAdvies, opbrengst, Dag(voorDag), Dag(voorDag));
            taak.Afhandelen(TaakStatus.Gedaan, Dag(voorDag));
        }
    }

    public void Open(int dag, string leefgebied, Persoon wens, string reden, string? lastig)
    {
        var verkenning = Add(Verkenning.Openen(Casus.Id, new(leefgebied, Verkenningsgrond.WensVanGezin, reden, wens.Id), Regisseur.Id, VoorGezin(wens), Dag(dag)).Value);
        verkenning.Invullen(null, lastig, null);
    }

    public void Verwacht(int dag, Persoon? wie, string wat, Verwachtingstand stand, string? antwoord = null) => _verwachtingen.Add(Add(Verwachting.Noteren(
        Plan,
        new(wie is null ? Verwachtingkant.Hulpverlener : Verwachtingkant.Gezin, wie?.Id, wat, stand, antwoord),
        Regisseur.Id,
        VoorAllen,
        Dag(dag)).Value));

    public void EigenPlan(int aangeboden, int sinds, FamiliegroepsplanStand stand, string? reden)
    {
        var plan = Add(Familiegroepsplan.Aanbieden(Plan, Dag(aangeboden), null, Regisseur.Id, VoorAllen, Dag(aangeboden)).Value);
        _eigenPlannen.Add(plan);
        plan.Bijwerken(new(stand, Dag(sinds)) { Reden = reden }, Dag(sinds));
    }

    public void Teruggekeken(int dag, string goed, string? anders, EvaluatieUitkomst uitkomst, int volgende, params Persoon[] aanwezig) => Add(Evaluatie.Vastleggen(
        Plan,
        new(Dag(dag), [.. aanwezig.Select(p => p.Id)], uitkomst) { WatGingGoed = goed, WatMoetAnders = anders, VolgendeOp = Dag(volgende) },
        [],
        Regisseur.Id,
        VoorAllen,
        Dag(dag)).Value);

    public void Sturen(int dag, Persoon wie, string wat, string reden, string uitleg, int evalueren) =>
        _sturing.Add(Add(Sturing.Kiezen(Plan, new(wie.Id, wat, reden, uitleg, Dag(evalueren)), Regisseur.Id, ZichtbaarVoor.Gezin, Dag(dag)).Value));

    public void WordtAchttien(int dag, Persoon wie, string woorden, params (string Code, string Wat, string? Wie, int? Voor)[] punten) => Add(Achttien.Plannen(
        Plan,
        new(wie.Id, woorden, [.. punten.Select(p => new AchttienPuntGegevens(p.Code, p.Wat, p.Wie, p.Voor is { } op ? Dag(op) : null, false))]),
        Regisseur.Id,
        ZichtbaarVoor.Gezin,
        Dag(dag)).Value);
}
