namespace Eenlijn.Web.Modules.Veiligheid.VeiligheidOverzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.VeiligheidBekijken)]
public sealed class VeiligheidOverzichtModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Veiligheid;

    public DateOnly Vandaag => kalender.Vandaag;

    public string Pad => $"{CasusUrl}/veiligheid";

    /// <summary>The last look says that there is a concern, and none is open.</summary>
    public bool ZorgZonderZicht => Laatste?.Conclusie == VeiligheidConclusie.ZorgOpen && Open.Count == 0;

    public IReadOnlyList<ZorgRij> Open { get; private set; } = [];

    public IReadOnlyList<ZorgRij> Gesloten { get; private set; } = [];

    public BekekenRij? Laatste { get; private set; }

    public IReadOnlyList<BekekenRij> Eerder { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Veiligheid");
        var zorgen = await Dossier.ZorgenAsync(Vandaag, ct);
        Open = [.. zorgen.Where(z => z.GeslotenOp is null)];
        Gesloten = [.. zorgen.Where(z => z.GeslotenOp is not null).OrderByDescending(z => z.GeslotenOp)];
        var bekeken = await Dossier.BekekenAsync(ct);
        Laatste = bekeken.FirstOrDefault();
        Eerder = [.. bekeken.Skip(1)];
    }
}
