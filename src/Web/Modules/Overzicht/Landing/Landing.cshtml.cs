namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The landing page of a case: five questions answered without scrolling on a laptop, in seven queries with the opening.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class LandingModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public GezinBeeld Gezin { get; private set; } = null!;

    public IReadOnlyList<BetrokkenKaart> Betrokkenen { get; private set; } = [];

    public IReadOnlyList<DoelBeeld> Doelen { get; private set; } = [];

    public CasusBeeld Beeld { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public bool IsGesloten => Dossier.Hoofd.Fase == Fase.Gesloten;

    public bool MagPlanZien => Mag(Handeling.PlanBekijken);

    /// <summary>The questions as they were asked, the newest first, and behind them the one put into words together.</summary>
    public IEnumerable<VraagBeeld> Vragen => Beeld.Vragen.Where(v => v.Soort == VraagSoort.Direct).OrderBy(v => v.Op).ThenBy(v => v.Id.Value);

    public IEnumerable<VraagBeeld> Erachter => Beeld.Vragen.Where(v => v.Soort == VraagSoort.Erachter).OrderBy(v => v.Op).ThenBy(v => v.Id.Value);

    /// <summary>People of the network who are not noted as involved, but with whom something was agreed.</summary>
    public IEnumerable<LidBeeld> Netwerk => Gezin.Netwerk.Where(n => n.Steun is not null && Betrokkenen.All(b => b.Persoon != n.Id));

    public IReadOnlyList<NuRegel> Nu { get; private set; } = [];

    public IReadOnlyList<LaatstRegel> Laatst { get; private set; } = [];

    /// <summary>In a case that was closed a day that went by waits for nobody.</summary>
    private DateOnly? Terugkijken => IsGesloten && Beeld.TerugkijkenOp < Vandaag ? null : Beeld.TerugkijkenOp;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle($"Gezin {Dossier.Hoofd.GezinNaam}");
        Gezin = new(await LidBeeld.LijstAsync(Dossier, Vandaag, ct), Dossier.Hoofd.GeopendOp, Vandaag, !Dossier.IsBlik);
        Betrokkenen = [.. (await BetrokkenKaart.LijstAsync(Dossier, ct)).Where(b => b.IsBetrokkenOp(Vandaag))];
        Doelen = await DoelBeeld.LijstAsync(Dossier, ct);
        Beeld = await CasusBeeld.LeesAsync(Dossier, ct);
        Nu = NuRegel.Van(Beeld, Terugkijken, Gezin, CasusUrl, Vandaag);
        Laatst = LaatstRegel.Van(Beeld, Gezin, CasusUrl, Vandaag);
    }

    /// <summary>"gisteren" for what was, "vandaag", or the day.</summary>
    public string Geleden(DateOnly op) => op > Vandaag.AddDays(-2) ? DateText.Near(op, Vandaag) : DateText.Short(op, Vandaag);

    private bool Mag(Handeling handeling) => User.GetRol() is { } rol && Rollen.Mag(rol, handeling);
}
