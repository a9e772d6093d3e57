namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.KortContactNoteren;
using Eenlijn.Web.Modules.Shared;

/// <summary>What is due: one line each, and act from the line. Seven queries, of which two for the form of the short contact.</summary>
[Requires(Handeling.VandaagBekijken)]
public sealed class VandaagModel(Lezer lezer, Seinen seinen, ReadLog log, Kalender kalender) : EenlijnPage
{
    private Dictionary<CasusId, string> _namen = [];

    public DateOnly Dag => kalender.Vandaag;

    public string Groet => $"{Begroeting(Kalender.TijdVan(kalender.Nu).Hour)} {User.GetRoepnaam()}";

    public string Telling { get; private set; } = "";

    public IReadOnlyList<VandaagRegel> EerstDit { get; private set; } = [];

    public IReadOnlyList<VandaagRegel> DezeWeek { get; private set; } = [];

    public IReadOnlyList<Nieuws> Nieuw { get; private set; } = [];

    public KortContactFormulier KortContact { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Vandaag");
        var dag = new MijnDag(User.GetMedewerker()!.Value, Dag);
        var casussen = await MijnCasus.LijstAsync(lezer, dag, ct);
        _namen = casussen.ToDictionary(c => c.Id, c => c.Naam);
        var regels = await new Agenda(lezer, seinen, dag, casussen).LeesAsync(ct);
        // A registration waits for an answer also when its last day is still to come: whoever answers early keeps his word.
        EerstDit = [.. regels.Where(r => r.Dringend || r.Knoppen.Any(k => k.Hoofd))];
        DezeWeek = [.. regels.Except(EerstDit)];
        Nieuw = await Nieuws.LijstAsync(lezer, dag, ct);
        KortContact = await KortContactFormulier.LaadAsync(lezer, dag.Ik, Dag, "/vandaag", ct);
        Telling = VandaagRegel.Samen(
            Hoofdletter(DateText.DayAndDate(Dag)),
            $"{Aantal(EerstDit.Count, "ding wacht", "dingen wachten")} op je, {Aantal(DezeWeek.Count, "afspraak", "afspraken")} deze week",
            Aantal(casussen.Count(c => c.Fase != Fase.Gesloten), "gezin", "gezinnen"));
        log.Listed("Vandaag", regels.Where(r => !r.Noodtoegang).Select(r => r.Casus).OfType<CasusId>().Concat(Nieuw.Select(n => n.Casus)));
        log.Listed("Vandaag", regels.Where(r => r.Noodtoegang).Select(r => r.Casus).OfType<CasusId>(), noodtoegang: true);
    }

    public string Gezin(CasusId casus) => _namen.TryGetValue(casus, out var naam) ? $"gezin {naam}" : "een gezin";

    private static string Begroeting(int uur) => uur switch
    {
        < 6 => "Goedenacht",
        < 12 => "Goedemorgen",
        < 18 => "Goedemiddag",
        _ => "Goedenavond",
    };

    private static string Aantal(int aantal, string een, string meer) => aantal switch
    {
        0 => $"geen {meer}",
        1 => $"1 {een}",
        _ => $"{aantal} {meer}",
    };

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
